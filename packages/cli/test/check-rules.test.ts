import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { MessageKind } from '@garrigue/core'
import type { SeedRecords } from '@garrigue/schema'
import { describe, expect, it } from 'vitest'
import { checks } from '../src/checks/index.ts'
import * as claims from '../src/messages/claims.ts'
import * as hidden from '../src/messages/hidden.ts'
import * as names from '../src/messages/names.ts'
import * as provenance from '../src/messages/provenance.ts'
import { notWritten } from '../src/messages/records.ts'
import { readRecords } from '../src/verification/read-records.ts'
import { faultsOfFrench } from './careful-french.ts'
import { check, FIXTURES, RECORD, TODAY } from './checked.ts'
import { GOOD_TEXT, parseMessages, runAmong, runIn, temporaryProject, writeIn } from './temporary-project.ts'

describe.each(Object.entries(FIXTURES))('%s', (rule, { fails, at, says, passes, severity = 'avertissement' }) => {
  it('is told at its place, with a remedy', async () => {
    const { told, code } = await check(fails)
    const own = told.filter((message) => message.rule === rule)
    expect(own.map((message) => [message.at, message.severity])).toEqual([[at, severity]])
    expect(own[0]?.text.replaceAll('\u00A0', ' ')).toContain(says)
    expect(own[0]?.remedy).not.toBe('')
    expect(faultsOfFrench(`${own[0]?.text} ${own[0]?.remedy}`)).toEqual([])
    expect(code).toBe(severity === 'erreur' ? 1 : 0)
  })

  it('is not told where all is well', async () => {
    expect((await check(passes)).told.filter((message) => message.rule === rule)).toEqual([])
  })
})

describe('records that say more than they may', () => {
  type Spoil = NonNullable<Parameters<typeof check>[1]>
  const cases: readonly (readonly [rule: string, says: string, spoil: Spoil])[] = [
    [claims.overCaps.id, 'un passage de 300 caractères, pour 280 au plus', (records) => Object.assign(records.sources[0]?.passages[0] ?? {}, { text: 'a'.repeat(300) })],
    [claims.overCaps.id, 'pour 0 au plus', (records) => Object.assign(records.sources[0] ?? {}, { rights: 'facts' })],
    [claims.overCaps.id, 'caractères sur 100, pour 25 % au plus', (records) => Object.assign(records.sources[0] ?? {}, { ownLength: 100 })],
    [claims.overCaps.id, 'qui ne sont d’aucun de ses extraits', (records) => Object.assign(records.sources[0] ?? {}, { passages: [] })],
    [claims.personalData.id, 'une adresse électronique : « a.roux@example.fr »', (records) => Object.assign(records.sources[0]?.passages[0] ?? {}, { text: 'écrire à a.roux@example.fr' })],
    [claims.personalData.id, 'un numéro de téléphone : « 04 67 12 34 56 »', (records) => Object.assign(records.sources[0]?.passages[0] ?? {}, { text: 'appeler le 04 67 12 34 56' })],
    [claims.personalData.id, 'un numéro de téléphone : « 0478/12.34.56 »', (records) => Object.assign(records.sources[0]?.passages[0] ?? {}, { text: 'appeler le 0478/12.34.56' })],
  ]
  // What is spoilt by hand is stale as well; that these checks look at the disk shows when what is written is the same.
  it.each(cases)('%s: %s', async (rule, says, spoil) => {
    const folder = temporaryProject()
    await runIn(folder, 'extract')
    const records = JSON.parse(readFileSync(join(folder, RECORD), 'utf8')) as SeedRecords
    const told = (): string[] => {
      const read = readRecords(join(folder, 'packages/data/records'), 'packages/data/records')
      const ground = { project: { root: folder, seeds: '', registry: '', records: '' }, registry: { entities: [], withdrawn: [], messages: [], unread: new Set<string>() }, reads: [], drafts: [], records: read, today: TODAY }
      return checks.flatMap((one) => one(ground)).map((message) => `${message.rule} ${message.text}`.replaceAll('\u00A0', ' '))
    }
    expect(told()).toEqual([])
    spoil(records)
    writeIn(folder, RECORD, `${JSON.stringify(records, null, 2)}\n`)
    expect(told()).toEqual([expect.stringContaining(rule)])
    expect(told()[0]).toContain(says)
  })

  it('a year with its figures is no telephone number', async () => {
    expect((await check({ 'seeds/bonne.txt': GOOD_TEXT.replace('La salle', 'En 2015, 1 234 567 890 euros et 12 345 678 personnes. La salle') })).told).toEqual([])
  })
})

describe('records that are not those of the texts', () => {
  it('are one error, and what follows from them is none', async () => {
    const folder = temporaryProject()
    const ended = await runAmong({ today: TODAY }, folder, 'check')
    expect(parseMessages(ended.out).map(({ at, rule }) => [at, rule])).toEqual([['packages/data/records:1:1', notWritten.id]])
    expect(ended.code).toBe(1)
    const spoilt = await check({}, (records) => Object.assign(records.sources[0] ?? {}, { rights: 'facts' }))
    expect(spoilt.told.map(({ rule }) => rule)).toEqual([notWritten.id])
  })
})

it('every rule of these families has its fixtures', () => {
  const kinds: readonly MessageKind[] = [claims, hidden, names, provenance].flatMap((family) => Object.values(family))
  const elsewhere = [claims.overCaps.id, claims.personalData.id]
  expect(kinds.map(({ id }) => id).toSorted()).toEqual([...Object.keys(FIXTURES), ...elsewhere].toSorted())
  expect(kinds.length).toBeGreaterThan(20)
})
