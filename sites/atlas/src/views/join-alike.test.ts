import { expect, it } from 'vitest'
import { plainWords, type ToldClaim } from '../claims/describe-claim.ts'
import type { Fact } from './fact-section.ts'
import { joinAlike } from './join-alike.ts'

const evidence = (line: number) => [{ source: 's', start: 0, end: 1, text: null, withheld: true, sha256: '', zone: 'paragraph', line }] as const
const base = { assertedBy: { voice: 'reporter' }, attestedAt: null, stance: 'asserted', rule: 'test/test', review: 'machine' } as const
const claim = (id: string, line: number): ToldClaim => ({ ...base, id, evidence: evidence(line), type: 'role', person: null, organization: null, title: id }) as unknown as ToldClaim
const fact = (id: string, line: number, ...more: readonly ToldClaim[]): Fact => ({ sentence: [id], claims: [claim(id, line), ...more] })
const runs = (facts: readonly Fact[]): readonly string[] => joinAlike(facts).map((run) => run.map(({ sentence }) => plainWords(sentence)).join('+'))

it('joins three facts or more of one passage, next to each other', () => {
  expect(runs([fact('a', 1), fact('b', 1), fact('c', 1), fact('d', 2)])).toEqual(['a+b+c', 'd'])
  expect(runs([fact('a', 1), fact('b', 1), fact('d', 2), fact('c', 1)])).toEqual(['a', 'b', 'd', 'c'])
})

it('leaves alone what is said more than once, or was looked at', () => {
  expect(runs([fact('a', 1), fact('b', 1, claim('e', 3)), fact('c', 1)])).toEqual(['a', 'b', 'c'])
  const decided = { sentence: ['x'], claims: [{ ...claim('x', 1), decision: { by: 'x', on: '2026-01-01', why: 'y' } }] }
  expect(runs([decided, decided, decided])).toEqual(['x', 'x', 'x'])
})

it('loses nothing and keeps the order', () => {
  const facts = [fact('a', 1), fact('b', 2), fact('c', 2), fact('d', 2), fact('e', 2), fact('f', 3)]
  expect(joinAlike(facts).flat()).toEqual(facts)
})
