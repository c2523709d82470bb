import { globSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { fill } from './define-message.ts'
import { messageKinds } from './index.ts'

const root = join(import.meta.dirname, '..')

/** All sources that may give a message, the catalogue itself left out. */
const sources = globSync('**/*.ts', { cwd: root })
  .filter((file) => !file.endsWith('.test.ts') && (!file.startsWith('messages') || file.endsWith('report.ts')))
  .map((file) => readFileSync(join(root, file), 'utf8'))
  .join('\n')

/** The names under which the files of the catalogue export each message. */
const exported: ReadonlyMap<string, string> = new Map(
  globSync('*.ts', { cwd: join(root, 'messages') }).flatMap((file) =>
    [...readFileSync(join(root, 'messages', file), 'utf8').matchAll(/export const (\w+): MessageKind = defineMessage\(\{\s*id: '([^']+)'/gu)].map(([, name = '', id = '']) => [id, name] as const),
  ),
)

test('ids are unique, and in order', () => {
  const ids = messageKinds.map(({ id }) => id)
  expect(ids.length).toBeGreaterThan(8)
  expect(ids).toEqual([...new Set(ids)].sort((a, b) => (a < b ? -1 : 1)))
})

describe.each(messageKinds.map((kind) => [kind.id, kind] as const))('%s', (id, { severity, text, remedy, explanation }) => {
  test('has a well-formed id and a severity', () => {
    expect(id).toMatch(/^[a-z]+(?:-[a-z]+)*\/[a-z0-9]+(?:-[a-z0-9]+)*$/u)
    expect(['error', 'warning', 'info']).toContain(severity)
  })

  test('says it in one sentence, and explains it', () => {
    expect(text).toMatch(/^[«A-ZÀ-Ý{].*\.$/su)
    expect(text.length).toBeLessThan(200)
    expect(explanation.length).toBeGreaterThan(40)
    expect(explanation).toMatch(/\.$/u)
    if (remedy !== null) expect(remedy).toMatch(/^[A-ZÀ-Ý].*[.:»]$/su)
  })

  test.each(Object.entries({ text, remedy: remedy ?? '', explanation }))('keeps French typography in its %s', (_, words) => {
    // A no-break space stands before ; : ! ? » and after «; « clé: valeur » is YAML, which has its own ways.
    const prose = words.replaceAll(/«\u00A0[^»]*: [^»]*\u00A0»/gu, '')
    expect(prose).not.toMatch(/[^\u00A0][;!?»]|[^\u00A0]:(?!\w)|«[^\u00A0]/u)
    expect(prose).not.toMatch(/\p{L}'\p{L}/u)
    expect(words).not.toMatch(/ {2}|\.\.\.|^\s|\s$/u)
  })

  test('is given somewhere', () => {
    const name = exported.get(id)
    expect(name).toBeDefined()
    expect(sources).toMatch(new RegExp(String.raw`\b${name}\b`, 'u'))
  })
})

test('every message of the catalogue’s files is in the catalogue', () => {
  expect([...exported.keys()].sort()).toEqual(messageKinds.map(({ id }) => id))
})

test('no message is given under an id that the catalogue lacks', () => {
  // An id is always that of a kind, and a kind is always declared: « ruleId: 'a/b' » would be an id of nobody.
  expect(sources.match(/ruleId: ?['"`][^'"`]*/gu)).toBeNull()
  expect(sources).not.toContain('defineMessage(')
})

test.each([
  ['plus de {most} Kio', { most: 256 }, 'plus de 256 Kio'],
  ['{a}{b}{a}', { a: 1, b: '{a}' }, '1{a}1'],
  ['{unknown} reste', {}, '{unknown} reste'],
  ['{toString}', {}, '{toString}'],
  ['{a}', { a: '$&' }, '$&'],
])('%j is filled', (text, details, filled) => {
  expect(fill(text, details)).toBe(filled)
})
