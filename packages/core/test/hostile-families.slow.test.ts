import { describe, expect, test } from 'vitest'
import { read } from '../src/index.ts'
import { checkReading } from './check-reading.ts'
import { HOSTILE_FAMILIES, HOSTILE_REGISTRY } from './hostile-families.ts'

// What grows with the square of the text takes minutes here; what is linear, a second or two on a slow machine. How much exactly is
// measured by bench/linearity.ts, and never asserted.

const KIB = 1024
const FAR_BEYOND_NOISE = 20_000
const NO_CAPS = { bytes: Infinity, lines: Infinity, line: Infinity }

test('there are at least forty families', () => {
  expect(new Set(HOSTILE_FAMILIES.map(({ name }) => name)).size).toBeGreaterThanOrEqual(40)
})

describe.each(HOSTILE_FAMILIES.map((family) => [family.name, family] as const))('%s', (_, { make }) => {
  test.each([64, 128, 256])('%i KiB are read', (size) => {
    const text = make(size * KIB)
    expect(text).toHaveLength(size * KIB)
    const start = performance.now()
    const reading = read(text, { registry: HOSTILE_REGISTRY, caps: NO_CAPS })
    expect(performance.now() - start).toBeLessThan(FAR_BEYOND_NOISE)
    checkReading(text, reading)
  })

  test('so is Markdown, within the caps or not at all', () => {
    const text = make(64 * KIB)
    const start = performance.now()
    const reading = read(text, { format: 'md', registry: HOSTILE_REGISTRY })
    expect(performance.now() - start).toBeLessThan(FAR_BEYOND_NOISE)
    checkReading(text, reading)
  })
})
