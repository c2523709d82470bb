import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { claimId, id, isId } from '../src/index.ts'

const GOOD = ['a', '0', 'montpellier', 'frenchsouth-digital', '003_2a171d9399c51d97', '1001-pharmacies', 'console', 'x'.repeat(100)]
const BAD = [
  '', '-', '_', '-a', 'a-', '_a', 'a_', 'a--b', 'a__b', 'a-_b', 'A', 'Montpellier', 'école', 'e\u0301cole', 'a b', ' a', 'a ', 'a\n', 'a.b', 'a/b', '..', '../a', 'a\\b', 'a:b', 'a\0',
  'a\u200Bb', 'а', 'con', 'prn', 'aux', 'nul', 'com1', 'lpt9', 'index', 'en', 'fr', '__proto__', 'x'.repeat(101),
]

describe('an id', () => {
  it.each(GOOD)('can be %s', (text) => {
    expect(isId(text)).toBe(true)
    expect(id.safeParse(text).success).toBe(true)
  })

  it.each(BAD)('cannot be %j', (text) => {
    expect(isId(text)).toBe(false)
    expect(id.safeParse(text).success).toBe(false)
  })

  it('never leaves its folder, and is one file on every system', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string({ unit: 'grapheme' }), fc.stringMatching(/^[a-zA-Z0-9._/\\-]{1,12}$/)), (text) => {
        if (!isId(text)) return
        expect(text).toBe(text.toLowerCase().normalize('NFC'))
        expect(text).toMatch(/^[a-z0-9_-]+$/)
      }),
    )
  })
})

describe('the id of a claim', () => {
  it.each(['c-abcdefghijkl', 'c-234567aaaaaa'])('can be %s', (text) => expect(claimId.safeParse(text).success).toBe(true))
  it.each(['c-abc', 'c-abcdefghijklm', 'abcdefghijkl', 'c-ABCDEFGHIJKL', 'c-018901890189', 'd-abcdefghijkl'])('cannot be %s', (text) => expect(claimId.safeParse(text).success).toBe(false))
})
