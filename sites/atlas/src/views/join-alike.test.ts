import { expect, it } from 'vitest'
import { plainWords, type ToldClaim } from '../claims/describe-claim.ts'
import type { Fact } from './fact-section.ts'
import { joinAlike } from './join-alike.ts'

type Shown = readonly [start: number, end: number, text: string | null]

const base = { assertedBy: { voice: 'reporter' }, attestedAt: null, stance: 'asserted', rule: 'test/test', review: 'machine' } as const
const claim = (id: string, line: number, [start, end, text]: Shown = [0, 1, null]): ToldClaim =>
  ({ ...base, id, evidence: [{ source: 's', start, end, text, sha256: '', zone: 'paragraph', line }], type: 'role', person: null, organization: null, title: id }) as unknown as ToldClaim
const fact = (id: string, line: number, shown?: Shown, ...more: readonly ToldClaim[]): Fact => ({ sentence: [id], claims: [claim(id, line, shown), ...more] })
const runs = (facts: readonly Fact[]): readonly string[] =>
  joinAlike(facts).map((item) => ('widest' in item ? `${item.facts.map(({ sentence }) => plainWords(sentence)).join('+')} in ${item.widest.id}` : plainWords(item.sentence)))

it('joins three facts or more of one line, next to each other', () => {
  expect(runs([fact('a', 1), fact('b', 1), fact('c', 1), fact('d', 2)])).toEqual(['a+b+c in a', 'd'])
  expect(runs([fact('a', 1), fact('b', 1), fact('d', 2), fact('c', 1)])).toEqual(['a', 'b', 'd', 'c'])
})

it('shows the passage in which the words of all stand, and joins none when there is no such passage', () => {
  expect(runs([fact('a', 1, [0, 5, 'x']), fact('b', 1, [0, 9, 'x']), fact('c', 1, [2, 7, 'x'])])).toEqual(['a+b+c in b'])
  expect(runs([fact('a', 1, [0, 5, 'x']), fact('b', 1, [3, 9, 'x']), fact('c', 1, [2, 7, 'x'])])).toEqual(['a', 'b', 'c'])
  expect(runs([fact('a', 1, [0, 5, 'x']), fact('b', 1, [0, 9, null]), fact('c', 1, [2, 7, 'x'])])).toEqual(['a', 'b', 'c'])
})

it('leaves alone what is said more than once, or was looked at', () => {
  expect(runs([fact('a', 1), fact('b', 1, undefined, claim('e', 3)), fact('c', 1)])).toEqual(['a', 'b', 'c'])
  const decided = { sentence: ['x'], claims: [{ ...claim('x', 1), decision: { by: 'x', on: '2026-01-01', why: 'y' } }] }
  expect(runs([decided, decided, decided])).toEqual(['x', 'x', 'x'])
})

it('loses nothing and keeps the order', () => {
  const facts = [fact('a', 1), fact('b', 2), fact('c', 2), fact('d', 2), fact('e', 2), fact('f', 3)]
  expect(joinAlike(facts).flatMap((item) => ('widest' in item ? item.facts : [item]))).toEqual(facts)
})
