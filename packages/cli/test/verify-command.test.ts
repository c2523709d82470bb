import { createHash } from 'node:crypto'
import { join } from 'node:path'
import { readFileSync, rmSync } from 'node:fs'
import type { Claim, SeedRecords } from '@garrigue/schema'
import { describe, expect, it } from 'vitest'
import { faultsOfFrench } from './careful-french.ts'
import { repository } from './repository.ts'
import { runIn, temporaryFolder, temporaryProject, writeIn, type Ended } from './temporary-project.ts'

const RECORD = 'packages/data/records/seeds/bonne.json'
const LAST_LINE = 'Un lecteur a laissé ses mots ici.'

type Writable<T> = T extends readonly (infer Item)[] ? Writable<Item>[] : T extends object ? { -readonly [Key in keyof T]: Writable<T[Key]> } : T
type Records = Writable<SeedRecords>
const plain = (text: string): string => text.replaceAll('\u00A0', ' ')

/** A good repository, extracted; then spoilt in one place, and verified. */
async function verifyAfter(spoil: (records: Records, folder: string) => void): Promise<Ended & { readonly json: string }> {
  const folder = temporaryProject()
  await runIn(folder, 'extract')
  const records = JSON.parse(readFileSync(join(folder, RECORD), 'utf8')) as Records
  spoil(records, folder)
  const json = `${JSON.stringify(records, null, 2)}\n`
  writeIn(folder, RECORD, json)
  return { ...(await runIn(folder, 'verify')), json }
}

function quoteOf({ claims }: Records): Writable<Claim> & { readonly evidence: [Writable<Claim['evidence'][number]>] } {
  return claims.find(({ type }) => type === 'quote') as ReturnType<typeof quoteOf>
}

function hash(text: string): string {
  return createHash('sha256').update(text).digest('hex')
}

/** What is spoilt, the rule of the only message, what it says, and the JSON that it points to. */
type Mutation = readonly [spoil: (records: Records, folder: string) => void, rule: string, says: readonly string[], at: RegExp]

const MUTATIONS: Readonly<Record<string, Mutation>> = {
  'a span shifted by one': [(records) => shift(quoteOf(records).evidence[0], 1), 'verify/other-words', ['le texte porte « ous voulons aller plus loin ensemble', 'et non « Nous voulons aller plus loin ensemble »'], /^"start": 33,/],
  'a span shifted by one, with words to match another hash': [
    (records) => Object.assign(quoteOf(records).evidence[0], { start: 33, text: 'ous voulons aller plus loin ensemble' }),
    'verify/wrong-hash',
    ['L’empreinte du passage 33-69 de « bonne » n’est pas celle de ses mots'],
    /^"start": 33,/,
  ],
  'words withheld, shifted by one': [(records) => shift(withheld(quoteOf(records).evidence[0]), 1), 'verify/wrong-hash', ['33-70'], /^"start": 33,/],
  'words that differ in case': [(records) => Object.assign(quoteOf(records).evidence[0], { text: 'nous voulons aller plus loin ensemble' }), 'verify/other-words', ['et non « nous voulons'], /^"start": 32,/],
  'a blank passage': [(records) => Object.assign(quoteOf(records).evidence[0], { start: 31, end: 32, text: '\u00A0', sha256: hash('\u00A0') }), 'verify/empty-passage', ['Le passage 31-32 de « bonne » n’a pas de mots'], /^"start": 31,/],
  'a passage in a comment': [
    (records) => Object.assign(quoteOf(records).evidence[0], { zone: 'comment' }),
    'verify/foreign-zone',
    ['Le passage 32-69 de « bonne » n’est pas dans une partie de l’article (« comment »)'],
    /^"start": 32,/,
  ],
  'a passage that a segment of comments holds': [
    (records) => {
      const [source] = records.sources
      const { start, end, text } = records.mentions[0] ?? { start: 0, end: 0, text: '' }
      for (const segment of source?.segments ?? []) if (segment.zone === 'paragraph') segment.zone = 'comment'
      Object.assign(source ?? {}, { passages: [] })
      Object.assign(quoteOf(records), { evidence: [{ source: 'bonne', start, end, text, sha256: hash(text), zone: 'paragraph', line: 2 }] })
      Object.assign(records, { claims: [quoteOf(records)], mentions: [] })
    },
    'verify/foreign-zone',
    ['« paragraph »'],
    /^"start": /,
  ],
  'a passage longer than its words': [(records) => Object.assign(quoteOf(records).evidence[0], { end: 9000 }), 'verify/outside-source', ['Le passage 32-9000 sort de l’article « bonne »'], /^"start": 32,/],
  'a wrong hash': [(records) => Object.assign(quoteOf(records).evidence[0], { sha256: hash('autre') }), 'verify/wrong-hash', ['32-69'], /^"start": 32,/],
  'another document in its place': [(_, folder) => writeIn(folder, 'seeds/bonne.txt', `${readFileSync(join(folder, 'seeds/bonne.txt'), 'utf8')}${LAST_LINE}\n`), 'verify/other-document', ['seeds/bonne.txt', '« bonne »', 'son empreinte est'], /^"sha256"/],
  'no document': [(_, folder) => rmSync(join(folder, 'seeds/bonne.txt')), 'verify/text-missing', ['Le texte « bonne » n’est pas'], /^\{/],
  'an extract shifted by one': [({ sources }) => shift(sources[0]?.passages[0] ?? { start: 0, end: 0 }, 1), 'verify/other-words', ['À l’endroit'], /^"start": /],
  'a name shifted by one': [({ mentions }) => shift(mentions[0] ?? { start: 0, end: 0 }, 1), 'verify/other-words', ['« Anne Roux »'], /^"start": /],
  'an entity that there is not': [({ mentions }) => Object.assign(mentions[0] ?? {}, { entity: 'personne' }), 'verify/unknown-reference', ['« entity » renvoie à « personne »'], /^"personne"/],
  'a speaker that there is not': [(records) => Object.assign(quoteOf(records), { assertedBy: { voice: 'quoted', speaker: 'personne' } }), 'verify/unknown-reference', ['« speaker »'], /^"personne"/],
  'a claim told apart from none': [(records) => Object.assign(quoteOf(records), { distinctFrom: [{ claim: 'c-aaaaaaaaaaaa', by: 'Zoé', on: '2026-11-22', why: 'x' }] }), 'verify/unknown-reference', ['« c-aaaaaaaaaaaa »'], /^"c-aaaaaaaaaaaa"/],
  'an id for two claims': [(records) => void records.claims.push(quoteOf(records)), 'verify/id-twice', ['est déjà celui d’une autre fiche'], /^"id": "c-/],
  'the id of a rejected claim': [
    (records) => void (records.rejected = [{ id: quoteOf(records).id, type: 'quote', source: 'bonne', start: 0, end: 1, line: 1, by: 'Zoé', on: '2026-11-22', why: 'x' }]),
    'verify/id-reused',
    ['a été abandonné', 'sert de nouveau'],
    /^"id": "c-/,
  ],
  'the id of something withdrawn': [
    (_, folder) => writeIn(folder, 'packages/data/records/withdrawn.json', '[{ "id": "bonne", "kind": "source", "on": "2026-11-22", "because": "rights" }]'),
    'verify/id-reused',
    ['« bonne »', 'sert de nouveau'],
    /^"id": "bonne"/,
  ],
  'the id of a corrected claim': [(records) => Object.assign(records.claims.find(({ type }) => type !== 'quote') ?? {}, { supersedes: quoteOf(records).id }), 'verify/id-reused', ['sert de nouveau'], /^"id": "c-/],
  'a record of another shape': [(records) => Object.assign(quoteOf(records), { speaker: 3 }), 'verify/record-unreadable', ['Cette fiche ne se lit pas', 'speaker » : un texte est attendu'], /^\{/],
}

function shift(span: { start: number; end: number }, by: number): void {
  span.start += by
  span.end += by
}

function withheld<Passage extends { text: string | null; withheld?: boolean }>(passage: Passage): Passage {
  return Object.assign(passage, { text: null, withheld: true })
}

describe('garrigue verify', () => {
  it('says how many passages it has seen', async () => {
    const { code, out, err } = await verifyAfter(() => undefined)
    expect(out).toMatch(/^(\d+) passages vérifiés sur \1 \(\d+ preuves?, \d+ extraits?, \d+ noms\)\.$/)
    expect({ code, err }).toEqual({ code: 0, err: '' })
  })

  it.each(Object.entries(MUTATIONS))('fails with %s', async (_, [spoil, rule, says, at]) => {
    const { code, out, messages, json } = await verifyAfter(spoil)
    const found = messages.filter((message) => message.rule === rule)
    expect(found).toHaveLength(1)
    for (const words of says) expect(plain(`${found[0]?.text} ${found[0]?.remedy}`)).toContain(words)
    expect(faultsOfFrench(messages.map(({ text, remedy }) => `${text} ${remedy}`).join(' ').replaceAll('"', ''))).toEqual([])
    const [file, line, column] = found[0]?.at.split(':') ?? []
    expect(file).toBe(RECORD)
    expect(json.split('\n')[Number(line) - 1]?.slice(Number(column) - 1)).toMatch(at)
    expect(code).toBe(1)
    expect(out).toMatch(/passages? vérifiés? sur/)
  })

  it('counts as not verified what is not what it says', async () => {
    const { out } = await verifyAfter((records) => shift(quoteOf(records).evidence[0], 1))
    const [, verified = '', all = ''] = /^(\d+) passages vérifiés sur (\d+)/.exec(out) ?? []
    expect(Number(all) - Number(verified)).toBe(1)
  })

  it('fails when there is nothing to verify', async () => {
    const folder = temporaryProject()
    writeIn(folder, 'packages/data/records/messages.json', '[]\n')
    const { code, out, messages } = await runIn(folder, 'verify')
    expect(messages).toMatchObject([{ at: 'packages/data/records:1:1', rule: 'verify/nothing-to-verify' }])
    expect(out).toBe('0 passage vérifié sur 0 (0 preuve, 0 extrait, 0 nom).')
    expect(code).toBe(1)
  })

  it('takes its folders from elsewhere, and refuses those that are not there', async () => {
    const folder = temporaryProject()
    await runIn(folder, 'extract')
    const away = temporaryFolder()
    const flags = ['--records', join(folder, 'packages/data/records'), '--seeds', join(folder, 'seeds')]
    expect(await runIn(away, 'verify', ...flags)).toMatchObject({ code: 0, err: '' })
    expect(await runIn(away, 'verify')).toMatchObject({ code: 2, err: 'Aucun dépôt Garrigue ici\u00A0: indiquer le dossier avec «\u00A0--records\u00A0».' })
    expect(await runIn(away, 'verify', '--records', 'nulle-part')).toMatchObject({ code: 2, err: '«\u00A0nulle-part\u00A0» n’existe pas.' })
  })
})

describe('the records of this repository', () => {
  it('are verified, every one', async () => {
    const { code, out, err } = await runIn(repository.root, 'verify')
    expect({ code, err }).toEqual({ code: 0, err: '' })
    const [, verified = '', all = ''] = /^(\d+) passages vérifiés sur (\d+)/.exec(out) ?? []
    expect(verified).toBe(all)
    expect(Number(all)).toBeGreaterThan(300)
  })
})
