import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { sha256 } from '../src/sha256.ts'

const nodes = (text: string): string => createHash('sha256').update(text, 'utf8').digest('hex')

test('gives what FIPS 180-4 gives', () => {
  expect(sha256('abc')).toBe('ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad')
  expect(sha256('')).toBe('e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855')
})

test('gives what Node gives, for any text', () => {
  const text = fc.oneof(fc.string({ unit: 'binary', maxLength: 300 }), fc.string({ unit: 'grapheme', maxLength: 300 }))
  fc.assert(
    fc.property(text, (words) => {
      expect(sha256(words)).toBe(nodes(words))
    }),
    { numRuns: 500 },
  )
  // Every length around the end of a block.
  for (let length = 50; length < 140; length++) expect(sha256('é'.repeat(length))).toBe(nodes('é'.repeat(length)))
})

test('gives what Node gives for half a character', () => {
  expect(sha256('a\uD83D')).toBe(nodes('a\uD83D'))
})

test('gives what Node gives for a whole seed', () => {
  const seed = readFileSync(new URL('../../../seeds/002_3503952477529472.txt', import.meta.url), 'utf8')
  expect(sha256(seed)).toBe(nodes(seed))
})
