import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { packWords } from '../../scripts/gazetteers/pack-words.ts'
import { classMarks, classOf, longestKeyLength, opens, packedWords } from './packed-words.ts'

const word = fc.string({ unit: fc.constantFrom('a', 'b', 'e', 'z', '0', '9'), minLength: 1, maxLength: 6 })
const key = fc.array(word, { minLength: 1, maxLength: 4 }).map((words) => words.join(' '))
const lists = fc.dictionary(key, fc.integer({ min: 0, max: classMarks.length }), { maxKeys: 60 })
const blockSizes = fc.constantFrom(1, 2, 8, 64)

describe('packedWords', () => {
  it('finds each key with its class, and no other', () => {
    fc.assert(
      fc.property(lists, fc.array(key), blockSizes, (classes, others, keysPerBlock) => {
        const list = packedWords(packWords(new Map(Object.entries(classes)), keysPerBlock))
        for (const one of [...Object.keys(classes), ...others]) {
          expect(classOf(list.find(one))).toBe(Object.hasOwn(classes, one) ? classes[one] : undefined)
        }
      }),
    )
  })

  it('knows which keys open longer ones', () => {
    fc.assert(
      fc.property(lists, fc.array(key), blockSizes, (classes, others, keysPerBlock) => {
        const keys = Object.keys(classes)
        const list = packedWords(packWords(new Map(Object.entries(classes)), keysPerBlock))
        const beginnings = keys.flatMap((one) => one.split(' ').map((_, index, words) => words.slice(0, index + 1).join(' ')))
        for (const one of [...beginnings, ...others]) {
          expect(opens(list.find(one))).toBe(keys.some((longer) => longer.startsWith(`${one} `)))
        }
      }),
    )
  })

  it('survives keys that differ by much more than a letter can say', () => {
    const long = 'a'.repeat(90)
    const list = packedWords(packWords(new Map([[long, 1], ['a', 2], ['b', 3]]), 64))
    expect([long, 'a', 'b', 'aa'].map((one) => classOf(list.find(one)))).toEqual([1, 2, 3, undefined])
  })

  it('takes nothing for a mark that was not folded', () => {
    const list = packedWords(packWords(new Map([['jean', 1], ['jeanne', 0], ['l isle', 3]]), 64))
    for (const one of ['', ' ', 'jean!', 'jeanA', 'JEAN', 'jean|', 'jean\n', 'l’isle', '!', 'A', 'jean ', 'é', '\u{1F600}', 'a'.repeat(longestKeyLength + 1)]) {
      expect(classOf(list.find(one))).toBeUndefined()
    }
  })

  it('answers the same when it has forgotten', () => {
    const list = packedWords(packWords(new Map([['jean', 1]]), 64))
    for (let count = 0; count < 10_000; count++) list.find(`x${count}`)
    expect(classOf(list.find('jean'))).toBe(1)
  })
})
