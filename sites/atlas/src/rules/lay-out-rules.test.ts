import { claimsByType, type Claim } from '@garrigue/data'
import { measures } from '@garrigue/data/measures'
import { rules } from '@garrigue/data/rules'
import { describe, expect, it } from 'vitest'
import { LOCALES } from '../language/locale.ts'
import { wordsIn } from '../words/words-in.ts'
import { claimsOf, piecesOf, ruleFamilies } from './lay-out-rules.ts'
import { ruleAddress, ruleSlug } from './rule-address.ts'

describe('the rules', () => {
  it('are in a family each, with an address of their own', () => {
    expect(ruleFamilies.flatMap((family) => family.rules)).toHaveLength(rules.length)
    expect(new Set(rules.map(({ id }) => ruleSlug(id))).size).toBe(rules.length)
    expect(ruleAddress('en', 'role/apposition')).toBe('/en/regles/role-apposition/')
    expect(ruleAddress('fr', 'decision/add')).toBeUndefined()
  })

  it('have all the claims that machines have read', () => {
    const claims = Object.values({ ...claimsByType }).flat() as readonly Claim[]
    expect(rules.flatMap(claimsOf).length).toBe(claims.filter(({ rule }) => !rule.startsWith('decision/')).length)
  })

  it.each(LOCALES)('have words in %s for every family, measure and set', (locale) => {
    const words = wordsIn(locale)
    const missing = (known: Readonly<Record<string, unknown>>, wanted: readonly string[]): readonly string[] => wanted.filter((name) => !(name in known))
    expect(missing(words.rules.families, ruleFamilies.map(({ name }) => name))).toEqual([])
    expect(missing(words.measures.names, measures.map(({ measure }) => measure))).toEqual([])
    expect(missing(words.measures.sets, measures.map(({ set }) => set))).toEqual([])
  })
})

describe('a sentence of a page', () => {
  it('is made of its stretches, marked where the page marks it', () => {
    expect(piecesOf({ text: 'Le maire dort.', spans: [{ start: 3, end: 8 }] })).toEqual([
      { text: 'Le ', marked: false },
      { text: 'maire', marked: true },
      { text: ' dort.', marked: false },
    ])
    expect(piecesOf({ text: 'Rien.', spans: [] })).toEqual([{ text: 'Rien.', marked: false }])
  })

  it('loses nothing, in any page', () => {
    for (const { finds, refuses, notYet } of rules) for (const sentence of [...finds, ...refuses, ...notYet]) expect(piecesOf(sentence).map(({ text }) => text).join('')).toBe(sentence.text)
  })
})
