import { describe, expect, it } from 'vitest'
import type { Claim } from '@garrigue/schema'
import type { DraftedClaim } from '../src/records/drafted-claim.ts'
import { budgetOf, type Shown } from '../src/records/quotation-budget.ts'
import { spendOnClaims } from '../src/records/spend-on-claims.ts'

/** Four hundred words of five letters, without a sentence. */
const WORDS = Array.from({ length: 400 }, (_, index) => `m${String(index).padStart(4, '0')}`).join(' ')

type Passage = readonly [type: Claim['type'], start: number, length: number]

/** What is shown of each passage when so many characters may be: `true`, or the length of the opening. */
function shownOf(most: number, ...passages: readonly Passage[]): (number | boolean)[] {
  const budget = budgetOf('excerpt', most * 4, WORDS)
  spendOnClaims(passages.map(([type, start, length]) => ({ claim: { type }, spans: [{ start, end: start + length }] }) as unknown as DraftedClaim), budget)
  const lengthOf = (shown: Shown, start: number): number | boolean => shown.whole || (shown.opening ? shown.opening.end - start : false)
  return passages.map(([, start, length]) => lengthOf(budget.shownOf(start, start + length), start))
}

describe('the words of an article', () => {
  it('go to functions, figures and attributes first, whatever their length', () => {
    expect(shownOf(130, ['quote', 0, 200], ['relation', 300, 60], ['attribute', 900, 59], ['role', 600, 59])).toEqual([false, false, true, true])
  })

  it('go to what few words carry, of any kind, before the opening of a quote', () => {
    expect(shownOf(120, ['quote', 0, 200], ['relation', 300, 41], ['occurrence', 600, 35], ['quote', 900, 35])).toEqual([47, false, true, true])
  })

  it('go to all quotes alike, before long facts', () => {
    expect(shownOf(400, ['quote', 0, 200], ['quote', 300, 200], ['quote', 600, 200], ['relation', 900, 119])).toEqual([95, 95, 95, 113])
  })

  it('go to the shortest of the long facts, then to the quotes again, in the order of the text', () => {
    expect(shownOf(400, ['quote', 300, 200], ['quote', 0, 150], ['relation', 900, 83], ['occurrence', 1200, 71])).toEqual([179, true, false, true])
    expect(shownOf(360, ['quote', 300, 200], ['quote', 0, 200])).toEqual([155, true])
    expect(shownOf(600, ['quote', 300, 200], ['quote', 0, 215])).toEqual([true, true])
  })

  it('show a fact that stands within the words of a quote, whoever paid for them', () => {
    expect(shownOf(110, ['quote', 0, 200], ['relation', 12, 47], ['relation', 30, 200])).toEqual([107, true, 77])
  })

  it('are none when only facts may be shown', () => {
    const budget = budgetOf('facts', 9999, WORDS)
    spendOnClaims([{ claim: { type: 'role' }, spans: [{ start: 0, end: 20 }] } as unknown as DraftedClaim], budget)
    expect([budget.shown, budget.left, budget.shownOf(0, 20)]).toEqual([[], 0, { whole: false }])
  })
})
