import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { withMeasuredQuality } from './measured-quality.ts'

const root = join(import.meta.dirname, '..', '..')
const README = join(root, 'README.md')

test('the figures of the README are those that hold', () => {
  const readme = readFileSync(README, 'utf8')
  const floors = JSON.parse(readFileSync(join(root, 'packages/core/gold/floors.json'), 'utf8')) as Parameters<typeof withMeasuredQuality>[1]
  const current = withMeasuredQuality(readme, floors)
  if (process.env['UPDATE']) writeFileSync(README, current)
  else expect(readme).toBe(current)
})

test('a figure is rounded down, and one that there is not is a dash', () => {
  const document = 'a\n<!-- figures of packages/core/gold/floors.json; UPDATE=1 with the tests of house/ writes them -->\nancient\n<!-- end of the figures -->\nb\n'
  const written = withMeasuredQuality(document, { seeds: { quotes: { precision: 0.9999, recall: 0.5, f1: 0.6 } } })
  expect(written).toContain('| quotations | 99.9 / 50.0 | – | – |')
  expect(written).not.toContain('ancient')
  expect(() => withMeasuredQuality('a', {})).toThrow('no place')
})
