import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Reading, RegistryEntry, SeedFile } from '@garrigue/schema'
import { read, type ReadOptions } from '../src/index.ts'
import { checkReading } from './check-reading.ts'
import { HOSTILE_REGISTRY } from './hostile-families.ts'
import { bytes, pressText, text } from './press-text.ts'
import { REGISTRY } from './seeds.ts'

const registry: readonly RegistryEntry[] = [...REGISTRY, ...HOSTILE_REGISTRY]

/** What somebody may have written beside a text, true of it or not. */
const facts: fc.Arbitrary<SeedFile | undefined> = fc.option(
  fc.record(
    {
      published: fc.constantFrom('2015-05-06', '2014-05~', '2015', '201X', '2015/2016'),
      publisher: fc.constantFrom('la-tribune', 'Un journal'),
      author: fc.constantFrom('sophie-arutunian', ['Anne Belloc', 'paul-rey']),
      authorNotStated: fc.boolean(),
      language: fc.constant('fr'),
      articles: fc.array(fc.record({ starts: fc.constantFrom('Un', 'Un titre de quatre mots\n', 'Une phrase', 'Anne', '« ', '\n') }), { maxLength: 3 }),
    },
    { requiredKeys: [] },
  ),
  { nil: undefined },
)

/** Front matter as JSON, which YAML reads too: the keys that mean something, with values that do and do not, and YAML of a stranger. */
const frontMatter: fc.Arbitrary<string> = fc.oneof(
  fc
    .dictionary(fc.constantFrom('url', 'publisher', 'published', 'author', 'authorNotStated', 'language', 'articles', 'starts', '__proto__', 'x'), fc.oneof(fc.jsonValue({ maxDepth: 3 }), fc.constantFrom('2015-05-06', ['Anne'], [{ starts: 'Un', published: true }], [{ starts: 'Anne Belloc', author: [1] }])), { noNullPrototype: true })
    .map((value) => JSON.stringify(value)),
  fc.array(fc.constantFrom('url: x', 'published: 2015-05-06', 'articles:', '  - starts: Un', '- a', '[', '{', '"', '&a 1', '*a', '!!set x', '\t', '---', '...', '<<: 1', '? a', '|', 'é: 🌱'), { maxLength: 6 }).map((lines) => lines.join('\n')),
)

const options = (format: 'txt' | 'md', known: SeedFile | undefined): ReadOptions => ({ id: 'essai', format, registry, ...(known ? { facts: known } : {}) })

/** The promises of the reader over texts that nobody wrote: `runs` of them in all, the same each time. */
export function checkPromises(runs: number, seed: number): void {
  const some = (share: number, offset: number): fc.Parameters<unknown> => ({ numRuns: Math.ceil(runs * share), seed: seed + offset, endOnFailure: false })

  describe.each(['txt', 'md'] as const)('any %s gives a reading', (format) => {
    test('whose segments tile the text and whose spans slice', () => {
      fc.assert(
        fc.property(text, facts, (source, known) => checkReading(source, read(source, options(format, known)))),
        some(0.325, format === 'md' ? 1 : 0),
      )
    })

    test('that is the same twice, and through JSON', () => {
      fc.assert(
        fc.property(text, facts, (source, known) => {
          const reading = read(source, options(format, known))
          expect(read(source, options(format, known))).toEqual(reading)
          expect(JSON.parse(JSON.stringify(reading)) as Reading).toEqual(reading)
        }),
        some(0.05, format === 'md' ? 3 : 2),
      )
    })
  })

  test('any front matter gives a reading', () => {
    fc.assert(
      fc.property(frontMatter, pressText, (front, body) => {
        const source = `---\n${front}\n---\n${body}`
        checkReading(source, read(source, { format: 'md', registry }))
      }),
      some(0.1, 5),
    )
  })

  test('any bytes give a reading, or one message with its place', () => {
    fc.assert(
      fc.property(bytes, fc.constantFrom('txt' as const, 'md' as const), (input, format) => {
        const reading = read(input, { registry, format })
        const [message, ...others] = reading.messages
        if (message?.rule !== 'encoding/not-utf-8') {
          checkReading(new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(input), reading)
          return
        }
        expect(others).toEqual([])
        expect(message).toMatchObject({ severity: 'error', line: expect.any(Number), column: expect.any(Number) })
        const before = new TextDecoder('utf-8', { ignoreBOM: true }).decode(input.subarray(0, byteOf(message.text)))
        expect(before.split(/\r\n|[\n\r]/u)).toHaveLength(message.line)
        expect(reading.segments).toEqual([])
        expect(() => new TextDecoder('utf-8', { fatal: true }).decode(input)).toThrow(TypeError)
      }),
      some(0.15, 4),
    )
  })
}

/** The offset that the message names. */
function byteOf(message: string): number {
  return Number(/position (\d+)/u.exec(message)?.[1] ?? Number.NaN)
}
