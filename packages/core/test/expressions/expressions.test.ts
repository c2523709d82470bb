import { describe, expect, test } from 'vitest'
import { findSlowAttack } from './check-expression.ts'
import { compile, countSteps, type Compiled } from './count-steps.ts'
import { expressionsOfSource } from './expressions-of-source.ts'

// No expression may take more than a number of steps a character, whatever the text: steps are counted by an engine of our own that goes
// back like the platform's, over texts made from the expression's own parts.

const { found, made } = await expressionsOfSource()

test('the expressions of the sources are found', () => {
  expect(found.length).toBeGreaterThan(80)
  expect(found.map(({ place }) => place)).toContainEqual(expect.stringMatching(/^lexicon\/furniture\.ts:\d+$/u))
})

test('an expression that is made from parts is exported, so that it can be looked at', () => {
  const exported = new Set(found.filter(({ place }) => place.includes(' ')).map(({ place }) => place))
  expect(exported.size).toBeGreaterThanOrEqual(made.length)
})

test.each(found.map(({ place, expression }) => [place, String(expression), expression] as const))('%s is linear: %s', (_, __, expression) => {
  expect(findSlowAttack(expression)).toBeUndefined()
})

describe('an expression that is not linear is caught', () => {
  test.each([
    /^(?:a+)+$/u,
    /^(?:a|a)*$/u,
    /^(?:a|ab|b)*c$/u,
    /[ \t]+$/u,
    /«\s*([^»]*)\s*»/u,
    /^\s*(?:a\s*)*\s*b$/u,
    /\d+\s*\d+\s*€/u,
    /(?:\p{Lu}\p{L}*\s?)+,/u,
    /^(?:x*)*y/u,
    /(?<=a+)b/u,
    /(a*)\1c/u,
    // What the sources once held.
    /^(?:(?:facebook|twitter|google\+?|linkedin|pinterest|whatsapp|instagram|youtube|e-?mail|imprimer|x)\s*\d*\s*[|·/-]?\s*)+$/u,
    /^(?:\d+\s+)?(?:commentaires?|comments?|reactions?|vos reactions|vos commentaires|avis des lecteurs)(?:\s*[(:]?\s*\d+\s*\)?)?$/u,
    /^(?:.{0,60}\b(?:a ecrit le|ecrit le|le)\s+)?\d{1,2}[./-]\d{1,2}[./-]\d{2,4}\s*(?:a|\||-|,|·)?\s*\d{1,2}\s*[:h]\s*\d{2}$/u,
    /^(?:©|\(c\)|copyright)\s*(?:\d{4}\s*)?([^\d.|,–-]{2,60}?)\s*(?:[.|,–-]|\d{4}|$)/iu,
  ])('%s', (expression) => {
    expect(findSlowAttack(expression)).toBeDefined()
  })
})

describe('the engine that counts agrees with the platform', () => {
  const texts = ['', 'a', 'aab', 'abab', 'le 12 mai 2015', '12/12/2015', '12/12-2015', 'Paris-Saclay', ' a  b ', '« a »', 'xx-ab', 'aXbX', 'été 1er']
  test.each([
    /a*?b/u,
    /(?:ab)+$/u,
    /^(?:a|ab)(?:c|b)*$/u,
    /(?<![\p{L}\p{N}])(\d{1,2})([./-])(\d{1,2})\2(\d{4}|\d{2})(?![\d/-])/u,
    /\bmai\b/u,
    /(?<=a)b|(?<!b)a/u,
    /(a)(b)?\2/u,
    /[^\s]{2,3}?X/u,
    /\p{Lu}[\p{L}’-]+/u,
    /(?:a?)*b/u,
    // oxlint-disable-next-line no-useless-backreference -- read from right to left, that is how the language has it
    /(?<=(\d)\1)/u,
    /$|^x/u,
    /\Ba/u,
  ])('%s', (expression) => {
    const compiled = compile(expression)
    for (const text of texts) {
      const ends = [...text.matchAll(new RegExp(expression.source, 'gu'))].map(([words]) => words.length)
      expect([text, ...matchLengths(compiled, text)]).toEqual([text, ...ends])
    }
  })
})

/** Lengths of all matches, as the counting engine finds them. */
function matchLengths(compiled: Compiled, text: string): number[] {
  const lengths: number[] = []
  countSteps(compiled, text, 100_000, (start, end) => lengths.push(end - start))
  return lengths
}
