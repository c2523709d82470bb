import { claimId } from '@garrigue/schema'
import { describe, expect, it } from 'vitest'
import { claimIdOf } from '../src/records/hash.ts'
import { recordsOfSeed } from '../src/records/records-of-seed.ts'
import { handMade, PEOPLE, type HandMade } from './hand-made-reading.ts'

const WORDS = 'Nous voulons aller plus loin ensemble'
const idsOf = (made: HandMade): string[] => recordsOfSeed(handMade(made), PEOPLE).claims.map(({ id }) => id)
const base: HandMade = { parts: [['paragraph', `Elle dit « ${WORDS} ».`]], quotes: [[WORDS, 'anne-roux']] }

describe('the id of a claim', () => {
  const [id = ''] = idsOf(base)

  it('is one that the schema takes, and the same today and tomorrow', () => {
    expect(claimId.safeParse(id).success).toBe(true)
    // If this changes, every address of a claim changes: say so in a decision.
    expect(claimIdOf('quote', '003', 'pierre-deniset', ['lepoledigital'])).toBe('c-yr4yktetmc2w')
  })

  it('does not depend on where the words stand', () => {
    expect(idsOf({ ...base, parts: [['heading', 'Une ligne de plus'], ['paragraph', `Puis, plus loin, elle dit « ${WORDS} ».`]] })).toEqual([id])
  })

  it('does not depend on how the words are printed: case, blanks, quotes, accents', () => {
    const printed = 'nous  voulons aller\u00A0plus loin ensemble'
    expect(idsOf({ ...base, parts: [['paragraph', `Elle dit « ${printed} ».`]], quotes: [[printed, 'anne-roux']] })).toEqual([id])
  })

  it.each<[string, HandMade]>([
    ['the speaker', { ...base, quotes: [[WORDS, 'marc-petit']] }],
    ['an unknown speaker', { ...base, quotes: [[WORDS, null]] }],
    ['the words', { ...base, quotes: [[WORDS.slice(0, -9), 'anne-roux']] }],
    ['the source', { ...base, id: 'b' }],
  ])('changes with %s', (_, made) => {
    const [other] = idsOf(made)
    expect(other).toMatch(/^c-/)
    expect(other).not.toBe(id)
  })

  it('changes with the type', () => {
    expect(claimIdOf('quote', 'a', null, ['x'])).not.toBe(claimIdOf('role', 'a', null, ['x']))
  })

  it('does not run fields together', () => {
    expect(claimIdOf('quote', 'a', 'b', ['c'])).not.toBe(claimIdOf('quote', 'a', null, ['b', 'c']))
    expect(claimIdOf('role', 'a', null, ['b', null])).not.toBe(claimIdOf('role', 'a', null, [null, 'b']))
    expect(claimIdOf('figure', 'a', null, [1])).not.toBe(claimIdOf('figure', 'a', null, ['1']))
  })

  it('is one for the same words twice, with both passages', () => {
    const { claims } = recordsOfSeed(handMade({ ...base, parts: [['caption', `Anne Roux : « ${WORDS} »`], ['paragraph', `Elle dit « ${WORDS} ».`]] }), PEOPLE)
    expect(claims).toHaveLength(1)
    expect(claims[0]?.evidence.map(({ zone }) => zone)).toEqual(['caption', 'paragraph'])
  })
})
