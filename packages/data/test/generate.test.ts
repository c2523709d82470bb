import { spawnSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join, relative, sep } from 'node:path'
import { fileURLToPath } from 'node:url'
import { createContext, runInContext } from 'node:vm'
import { claimKinds, entityKinds, type Disagreement } from '@garrigue/schema'
import * as fc from 'fast-check'
import { afterAll, describe, expect, test } from 'vitest'
import { checkRecords } from '../scripts/check/check-records.ts'
import { packageExports } from '../scripts/package-exports.ts'
import { hashOfRecords, readRecordFiles, sha256, type RecordFile } from '../scripts/record-file.ts'
import { renderLiteral } from '../scripts/render/module.ts'
import { renderPackage } from '../scripts/render/render-package.ts'
import { filesOf, sampleRecords, type SampleRecords } from './sample-records.ts'

const root = fileURLToPath(new URL('../', import.meta.url))
const temporary = mkdtempSync(join(tmpdir(), 'garrigue-data-'))
afterAll(() => rmSync(temporary, { recursive: true }))

/** Writes `files` as the records of a package of their own. */
function writeRecords(name: string, files: readonly RecordFile[]): { readonly records: string; readonly out: string } {
  const [records, out] = [join(temporary, name, 'records'), join(temporary, name, 'package')]
  for (const { path, text } of files) {
    mkdirSync(dirname(join(records, path)), { recursive: true })
    writeFileSync(join(records, path), text)
  }
  mkdirSync(out, { recursive: true })
  return { records, out }
}

function generate({ records, out }: { readonly records: string; readonly out: string }): ReturnType<typeof spawnSync> {
  const script = join(root, 'scripts', 'generate.ts')
  const args = ['--conditions=garrigue-source', script, '--records', records, '--out', out]
  return spawnSync(process.execPath, args, { encoding: 'utf8' })
}

function contents(folder: string): Readonly<Record<string, string>> {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
  return Object.fromEntries(
    files.map((file) => [relative(folder, file).replaceAll(sep, '/'), readFileSync(file, 'utf8')]),
  )
}

function render(files: readonly RecordFile[]): ReadonlyMap<string, string> {
  const about = { dataVersion: '1.2.3', schemaVersion: '0.0.0', recordsSha256: hashOfRecords(files) }
  return renderPackage(checkRecords(files).records, about)
}

describe('the script', () => {
  test('writes the same bytes into two folders, whatever the order in which the records came to be', () => {
    const files = filesOf(sampleRecords())
    const [one, two] = [writeRecords('one', files), writeRecords('two', files.toReversed())]
    expect(generate(one)).toMatchObject({ status: 0, stderr: '' })
    expect(generate(two)).toMatchObject({ status: 0, stderr: '' })
    expect(contents(one.out)).toEqual(contents(two.out))
    expect(contents(one.out)).toHaveProperty(['src/generated/people.ts'])
  })

  test('changes nothing the second time, and takes away what is no longer wanted', () => {
    const folders = writeRecords('again', filesOf(sampleRecords()))
    generate(folders)
    expect(generate(folders).stdout).toBe('5 entities, 1 sources, 2 claims, 3 mentions, 0 rejected, 2 messages, 1 rules, 1 measures, 0 withdrawn; files changed: 0\n')
    writeFileSync(join(folders.out, 'src', 'generated', 'rumours.ts'), '')
    expect(generate(folders).stdout).toContain('files changed: 1')
    expect(contents(folders.out)).not.toHaveProperty(['src/generated/rumours.ts'])
  })

  test('exits with 1 and leaves what was there when a record is wrong', () => {
    const sample = sampleRecords()
    const folders = writeRecords('wrong', filesOf(sample))
    generate(folders)
    const before = contents(folders.out)
    Object.assign(sample.seed.claims[0], { speaker: 'nobody' })
    writeRecords('wrong', filesOf(sample))
    const { status, stderr } = generate(folders)
    expect(status).toBe(1)
    expect(stderr).toContain(
      'records/seeds/un-article.json: claims[0].speaker: expected the id of an entity; got "nobody"',
    )
    expect(stderr).toContain('Problems in the records: 1; nothing was written.')
    expect(contents(folders.out)).toEqual(before)
  })

  test('exits with 1 when there are no records', () => {
    const records = join(temporary, 'nowhere')
    const { status, stderr } = generate({ records, out: temporary })
    expect(status).toBe(1)
    expect(stderr).toBe(`expected records in ${records}: run \`npm run garrigue -- extract\`\n`)
  })
})

describe('what is generated', () => {
  const byHash = (a: RecordFile, b: RecordFile): number => (sha256(a.text) < sha256(b.text) ? -1 : 1)

  test.each([
    ['sample records', filesOf(sampleRecords())],
    ['the records', readRecordFiles(join(root, 'records'))],
  ])('does not depend on the order of the files (%s)', (_, files) => {
    const shuffled = files.toSorted(byHash)
    expect(shuffled).not.toEqual(files)
    expect(render(shuffled)).toEqual(render(files))
  })

  test('does not depend on the order of the fields', () => {
    const files = filesOf(sampleRecords())
    const turned = files.map((file) => ({ ...file, text: JSON.stringify(reverseFields(JSON.parse(file.text))) }))
    const withoutMeta = (rendered: ReadonlyMap<string, string>): unknown =>
      new Map([...rendered, ['src/generated/meta.ts', '']])
    expect(withoutMeta(render(turned))).toEqual(withoutMeta(render(files)))
  })

  test('has a module, a JSON file and a JSON Schema of every kind', () => {
    const paths = [...render(filesOf(sampleRecords())).keys()]
    const kinds = [
      ...Object.values(entityKinds).map(({ name, plural }) => ({ name, plural })),
      ...Object.values(claimKinds).map(({ type, plural }) => ({ name: type, plural })),
    ]
    for (const { name, plural } of kinds) {
      expect(paths).toEqual(
        expect.arrayContaining([`src/generated/${plural}.ts`, `json/${plural}.json`, `schema/${name}.schema.json`]),
      )
    }
  })

  test('has the messages too, in order', () => {
    const files = render(filesOf(sampleRecords()))
    expect([...files.keys()]).toEqual(
      expect.arrayContaining(['src/generated/messages.ts', 'json/messages.json', 'schema/message-kind.schema.json']),
    )
    expect((JSON.parse(files.get('json/messages.json') ?? '[]') as { readonly id: string }[]).map(({ id }) => id)).toEqual([
      'file/odd',
      'seed/odd',
    ])
  })

  test('has the rules of the reader and what they are worth', () => {
    const files = render(filesOf(sampleRecords()))
    const inJson = (name: string): unknown => JSON.parse(files.get(`json/${name}.json`) ?? '[]')
    expect(inJson('rules')).toMatchObject([{ id: 'quote/incise', results: [{ set: 'pages', right: 3 }] }])
    expect(inJson('measures')).toEqual([{ id: 'pages/quotes', set: 'pages', measure: 'quotes', texts: 2, annotated: 5, read: 4, right: 3 }])
    expect(files.get('src/generated/index.ts')).not.toMatch(/rules|measures|messages/)
  })

  test('has what sources disagree about, found in what is published', () => {
    const sample = sampleRecords()
    sample.seed.claims.push(role('c-cccccccccccc', 'ada-martin', '2014-05-06'), role('c-dddddddddddd', 'bob-petit', '2015-05-06'))
    const bob = { ...sample.entities.ada, id: 'bob-petit', name: 'Bob Petit', redirectsFrom: [] }
    const files = render(filesOf({ ...sample, entities: { ...sample.entities, bob } as typeof sample.entities }))
    const found = JSON.parse(files.get('json/disagreements.json') ?? '') as readonly Disagreement[]
    expect(found).toMatchObject([{ id: 'role--president--exemple', outcome: 'changed', sides: [{ value: 'ada-martin' }, { value: 'bob-petit' }] }])
    expect(files.get('src/generated/disagreements.ts')).toContain('role--president--exemple')
  })

  test('leads from the id of a corrected claim, or of one that was joined to another, to the one of today', () => {
    const sample = sampleRecords()
    const [first, second] = sample.seed.claims
    first.supersedes = 'c-zzzzzzzzzzzz'
    sample.seed.rejected = [
      { id: 'c-yyyyyyyyyyyy', type: 'quote', source: 'un-article', start: 40, end: 50, line: 2, into: second.id, by: 'Zoé', on: '2026-11-22', why: 'x' },
      { id: 'c-xxxxxxxxxxxx', type: 'quote', source: 'un-article', start: 40, end: 50, line: 2, by: 'Zoé', on: '2026-11-22', why: 'x' },
    ]
    const { problems } = checkRecords(filesOf(sample))
    expect(problems).toEqual([])
    expect(render(filesOf(sample)).get('src/generated/meta.ts')).toContain(`{ 'c-yyyyyyyyyyyy': '${second.id}', 'c-zzzzzzzzzzzz': '${first.id}' }`)
  })

  test('says what was withdrawn, when and why', () => {
    const meta = (withdrawn?: SampleRecords['withdrawn']): string => render(filesOf({ ...sampleRecords(), ...(withdrawn ? { withdrawn } : {}) })).get('src/generated/meta.ts') ?? ''
    expect(meta()).toContain('export const withdrawn: readonly Withdrawal[] = []\n')
    expect(meta([{ id: 'ancien', kind: 'work', on: '2026-11-22', because: 'unattested' }])).toContain("= [{ id: 'ancien', kind: 'work', on: '2026-11-22', because: 'unattested' }]\n")
  })

  test('holds any words as they are', () => {
    const context = createContext()
    const special = fc.constantFrom('\\', "'", '"', '\n', '\u2028', '${', '`')
    const words = fc.string({ unit: fc.oneof(fc.string({ unit: 'binary', maxLength: 3 }), special) })
    fc.assert(
      fc.property(fc.array(fc.tuple(words, words), { maxLength: 5 }), (pairs) => {
        // A literal `__proto__` sets the prototype; no record has such a key.
        const value = Object.fromEntries(pairs.filter(([key]) => key !== '__proto__'))
        const json = JSON.stringify(value)
        expect(JSON.stringify(runInContext(`(${renderLiteral(value)})`, context))).toBe(json)
        expect(runInContext(renderLiteral(json), context)).toBe(json)
      }),
    )
  })

  test('gives the hash that sha256sum gives', () => {
    const files = [
      { path: 'b/é.json', text: '{"é":1}\n' },
      { path: 'a.json', text: '' },
    ]
    expect(hashOfRecords(files)).toBe('624eb26e3add53ba8db90bef7741a189b327069f9218426422ef91e33ba4073d')
  })
})

test('package.json exports every kind', () => {
  const manifest = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as { readonly exports: unknown }
  expect(manifest.exports, 'a kind came or went: run `pnpm --filter @garrigue/data generate --write-exports`').toEqual(
    packageExports(),
  )
})

/** A presidency as a source of that day attests it, in words that the sample shows. */
function role(id: string, person: string, edtf: string): ReturnType<typeof sampleRecords>['seed']['claims'][number] {
  const { evidence } = sampleRecords().seed.claims[0]
  const attestedAt = { edtf, earliest: edtf, latest: edtf, basis: 'side-file' as const }
  return { id, type: 'role', person, organization: 'exemple', title: 'présidente', evidence, assertedBy: { voice: 'reporter' }, attestedAt, stance: 'asserted', rule: 'role/apposition', review: 'machine' }
}

function reverseFields(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(reverseFields)
  if (typeof value !== 'object' || value === null) return value
  const fields = Object.entries(value).map(([key, field]) => [key, reverseFields(field)] as const)
  return Object.fromEntries(fields.toReversed())
}
