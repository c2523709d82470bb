import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { redactionFile, redactionGuard, redactionHashes, redactionKey, type RedactionFile } from '@garrigue/schema'
import * as fc from 'fast-check'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { formsOfName } from '../../src/redactions/forms-of-name.ts'
import { maskNames } from '../../src/redactions/mask-names.ts'
import { newRedaction } from '../../src/redactions/new-redaction.ts'
import { readRedactionFile } from '../../src/redactions/read-redactions.ts'
import { printRedactions } from '../../src/redactions/write-redactions.ts'
import { repository } from '../repository.ts'
import { sha256 } from '../hand-made-records.ts'
import { filesIn, runIn, temporaryProject, writeIn } from '../temporary-project.ts'
import { KEY, NAME, plantedProject, redact, SPELLINGS, tracesIn, WRITTEN } from './planted-person.ts'

afterEach(() => void vi.unstubAllEnvs())

const FILE = 'packages/data/redactions.yaml'
const plain = (text: string): string => text.replaceAll('\u00A0', ' ')
const hash = (text: string): string => sha256(`une clé ${text}`)
const listOf = (...names: string[]): RedactionFile => ({ check: redactionHashes.check(hash), redactions: [newRedaction({ names, on: '2026-11-22', ground: 'erasure' }, hash)] })
const found = (text: string): string[] => redactionGuard(listOf(WRITTEN), hash).places(text).names.map(({ start, end }) => text.slice(start, end))

describe('the list of removals', () => {
  it('holds no name, in no spelling, and no hash that could be made without the key', async () => {
    const folder = plantedProject({ 'nom.txt': `${WRITTEN}\nLoulou de Garrigue\n` })
    await redact(folder)
    const text = readFileSync(join(folder, FILE), 'utf8')
    expect(tracesIn(text)).toEqual([])
    expect(text).not.toMatch(/loulou/i)
    const forms = [NAME, WRITTEN, 'Loulou de Garrigue', ...SPELLINGS].flatMap((name) => [name, redactionKey(name), `name ${redactionKey(name)}`, ...formsOfName(name).names, ...formsOfName(name).surnames])
    expect(forms.filter((form) => text.includes(sha256(form)))).toEqual([])
    expect(Object.entries(filesIn(folder)).filter(([path, content]) => path.startsWith('packages/') && tracesIn(path + content).length > 0)).toEqual([])
  })

  it('is drawn by lot: two removals of one name share their hashes, and no id', () => {
    const [one, two] = [listOf(WRITTEN).redactions[0], listOf(WRITTEN).redactions[0]]
    expect(one?.names).toEqual(two?.names)
    expect(one?.id).not.toBe(two?.id)
  })

  it('is read back as it was written, one more each time', async () => {
    const folder = plantedProject({ 'nom.txt': WRITTEN })
    await redact(folder)
    await redact(folder, '--texts', 'plantee,bonne')
    const file = readRedactionFile(folder)
    expect(file.redactions.map(({ on, ground, scope, texts }) => [on, ground, scope, texts?.length])).toEqual([['2026-11-22', 'erasure', 'everywhere', undefined], ['2026-11-22', 'erasure', 'texts', 2]])
    expect(printRedactions(file)).toBe(readFileSync(join(folder, FILE), 'utf8'))
  })

  it('of this repository is well-formed', () => {
    const text = readFileSync(join(repository.root, FILE), 'utf8')
    const file = readRedactionFile(repository.root)
    expect(redactionFile.safeParse(file).success).toBe(true)
    expect(text).toBe(printRedactions(file))
  })
})

describe('a name', () => {
  it.each([...SPELLINGS, 'Mme É. Brûlart-Œuvrard', 'brulart_oeuvrard_eloise', 'Brûlart Œuvrard, Éloïse-Anne', '\u{1D404}loïse Brûlart-Œuvrard', 'x/eloise-anne-brulart-oeuvrard.html'])('is found in « %s »', (text) => {
    expect(found(`Avec ${text}, puis rien.`)).not.toEqual([])
  })

  it.each(['Éloïse Martin', 'Anne Brûlart', 'Brûlart-Œuvrard', 'Éloïse', 'Brûlart et Œuvrard réunis', ''])('is not found in « %s »', (text) => {
    expect(found(`Avec ${text}, puis rien.`)).toEqual([])
  })

  it('is found whatever stands around it, at its place', () => {
    fc.assert(fc.property(fc.string({ unit: 'binary' }), fc.constantFrom(...SPELLINGS), fc.string({ unit: 'binary' }), (before, name, after) => {
      const text = `${before}. ${name} ;${after}`
      const hits = redactionGuard(listOf(WRITTEN), hash).places(text).names
      expect(hits.some(({ start, end }) => start <= before.length + 2 && end >= before.length + 2 + name.trimEnd().length - 1)).toBe(true)
      expect(maskNames(text, redactionGuard(listOf(WRITTEN), hash))).toHaveLength(text.length)
    }), { numRuns: 40 })
  })

  it('alone, the surname is looked for only where the whole name is too', () => {
    const guard = redactionGuard(listOf(WRITTEN), hash)
    expect(guard.places('Mme Brûlart-Œuvrard parle.').surnames).toEqual([])
    const text = 'Éloïse Brûlart-Œuvrard parle. Mme Brûlart se tait.'
    expect(guard.places(text).surnames.map(({ start, end }) => text.slice(start, end))).toContain('Brûlart')
    expect(maskNames(text, guard)).toBe(`${'█'.repeat(22)} parle. Mme ███████ se tait.`)
  })
})

describe('garrigue redact', () => {
  it.each<[what: string, names: string | undefined, argv: readonly string[], key: string, says: string]>([
    ['without a key', WRITTEN, ['--ground', 'erasure'], '', 'Il manque la clé des retraits, « GARRIGUE_REDACTION_KEY », dans l’environnement. La demander à qui publie (docs/takedown.md).'],
    ['with a key that can be guessed', WRITTEN, ['--ground', 'erasure'], 'courte', 'La clé des retraits, « GARRIGUE_REDACTION_KEY », est trop courte : 32 caractères au moins sont attendus.'],
    ['without a ground', WRITTEN, [], KEY, 'Il manque « --ground ». Motifs : erasure, objection, court, editors.'],
    ['with a ground that is none', WRITTEN, ['--ground', 'erasur'], KEY, '« erasur » n’est pas un motif. Vouliez-vous dire « erasure » ? Motifs : erasure, objection, court, editors.'],
    ['without a name', '\n \n', ['--ground', 'court'], KEY, 'Aucun nom n’a été donné : « Prénom / Nom » est attendu, une forme par ligne.'],
    ['with a name that any text has', 'Le', ['--ground', 'court'], KEY, 'Un nom est trop court : 4 lettres au moins, sans quoi d’autres mots seraient pris pour lui.'],
    ['with a file that is not there', undefined, ['--ground', 'court'], KEY, '« nom.txt » n’existe pas.'],
    ['with a text that is not there', WRITTEN, ['--ground', 'court', '--texts', 'bonne,absente'], KEY, 'Aucun texte ne s’appelle « absente ».'],
    ['with a day that is none', WRITTEN, ['--ground', 'court', '--on', '2026-02-30'], KEY, '« --on 2026-02-30 » : un jour est attendu, comme 2026-11-22.'],
  ])('%s says what is wrong, and writes nothing', async (_, names, argv, key, says) => {
    vi.stubEnv('GARRIGUE_REDACTION_KEY', key)
    const folder = temporaryProject(names === undefined ? {} : { 'nom.txt': names })
    const { code, out, err } = await runIn(folder, 'redact', '--names', 'nom.txt', ...argv)
    expect([code, out, plain(err)]).toEqual([2, '', says])
    expect(filesIn(join(folder, 'packages'))).toEqual({})
  })
})

describe('without the key', () => {
  const commands: readonly (readonly string[])[] = [['extract'], ['extract', '--check'], ['export']]
  const COUNT = '« packages/data/redactions.yaml » porte 1 retrait : rien n’est écrit sans elle.'

  async function redactedProject(): Promise<string> {
    const folder = plantedProject({ 'nom.txt': WRITTEN })
    await redact(folder)
    await runIn(folder, 'extract')
    vi.unstubAllEnvs()
    return folder
  }

  it.each(commands)('%s %s writes nothing, and says which key is missing', async (...argv) => {
    const folder = await redactedProject()
    const before = filesIn(folder)
    vi.stubEnv('GARRIGUE_REDACTION_KEY', undefined)
    const { code, out, err } = await runIn(folder, ...argv)
    expect([code, out, plain(err)]).toEqual([2, '', `Il manque la clé des retraits, « GARRIGUE_REDACTION_KEY », dans l’environnement. ${COUNT} La demander à qui publie (docs/takedown.md).`])
    expect(filesIn(folder)).toEqual(before)
  })

  it.each(commands)('%s %s does not take another key for it, which would find nobody', async (...argv) => {
    const folder = await redactedProject()
    vi.stubEnv('GARRIGUE_REDACTION_KEY', 'une tout autre clé, assez longue elle aussi')
    const { code, err } = await runIn(folder, ...argv)
    expect([code, plain(err)]).toEqual([2, `La clé des retraits, « GARRIGUE_REDACTION_KEY », n’est pas celle avec laquelle « packages/data/redactions.yaml » a été écrit. ${COUNT}`])
  })

  it.each(commands)('%s %s needs none when nothing is removed', async (...argv) => {
    vi.stubEnv('GARRIGUE_REDACTION_KEY', undefined)
    const folder = temporaryProject({ [FILE]: 'redactions: []\n' })
    await runIn(folder, 'extract')
    expect((await runIn(folder, ...argv)).code).toBe(0)
  })

  it.each([
    ['redactions:\n  - id: r-abcdefgh2345\n', 'ligne 2'],
    ['redactions: []\nnames: [Éloïse]\n', 'ligne 2'],
    ['a: [', 'ligne 1'],
  ])('a list that cannot be read stops everything: %j', async (text, line) => {
    vi.stubEnv('GARRIGUE_REDACTION_KEY', KEY)
    const { code, err } = await runIn(temporaryProject({ [FILE]: text }), 'extract')
    expect([code, plain(err)]).toEqual([2, expect.stringContaining(`« packages/data/redactions.yaml » ne se lit pas, ${line}`)])
  })
})

describe('records that still name her', () => {
  it('are not exported', async () => {
    const folder = plantedProject({ 'nom.txt': WRITTEN })
    await runIn(folder, 'extract')
    await redact(folder)
    const { code, messages, err } = await runIn(folder, 'export', '--out', 'out')
    expect([code, messages.map(({ at, rule }) => [at, rule])]).toEqual([1, [['packages/data/records:1:1', 'redaction/still-named']]])
    expect(tracesIn(err)).toEqual([])
    expect(filesIn(join(folder, 'out'))).toEqual({})
    await runIn(folder, 'extract')
    expect((await runIn(folder, 'export', '--out', 'out')).code).toBe(0)
    writeIn(folder, 'packages/data/records/entities/people/brulart.json', '{ "kind": "person", "id": "brulart", "name": "Éloïse BRULART OEUVRARD", "otherNames": [], "identifiers": {}, "redirectsFrom": [] }')
    expect((await runIn(folder, 'export', '--out', 'out')).code).toBe(1)
  })
})
