import type { DateExpression } from '@garrigue/schema'
import type { DateBasis } from '@garrigue/schema/vocabulary'
import type { PressRoot } from '../parse/nodes.ts'
import { dateBefore } from './date-before.ts'
import { defineRule, type Step } from './define-rule.ts'
import { nameAround } from './name-around.ts'
import { boundsOfPart, markPart, type Part } from './near-dates.ts'
import { referenceOf, type Reference } from './reference-date.ts'
import { wordsOf, type Word } from './words.ts'

/** What a rule makes of some words of a block: from which to before which, and what they mean. */
export interface DateFound {
  readonly from: number
  readonly next: number
  /** Null when the text cannot tell, as « hier » in an article without a date. What is no date of the calendar is dropped. */
  readonly edtf: string | null
  readonly basis: DateBasis
  /** « fin 2016 »: the date is marked as about, and its bounds are those of the part. */
  readonly part?: Part | undefined
}

export interface DateContext {
  /** What the dates of the block count from. */
  readonly reference: Reference | undefined
  /** The last date found before an offset, in the same article. */
  readonly dateBefore: (offset: number) => DateExpression | undefined
}

export interface DateRule {
  readonly id: `date/${string}`
  /** What the dates count from: those that count from nothing may tell when an article was published. */
  readonly countsFrom: 'nothing' | 'publication'
  /** Reads the dates that start at an index: one, several that share a word (« le 12 et le 14 mars »), or none. */
  readonly find: (words: readonly Word[], at: number, context: DateContext) => DateFound | readonly DateFound[] | undefined
}

/** Declares a rule for dates: it is tried at each word of each block, and goes on after what it found. */
export function defineDateRule({ id, countsFrom, find }: DateRule): Step {
  const alone = countsFrom === 'nothing'
  return defineRule({
    id,
    makes: 'dates',
    needs: alone ? [] : ['published', 'mentions'],
    gives: alone ? 'absolute dates' : 'raw dates',
    *find(page) {
      const before = dateBefore(page)
      for (const block of page.children) {
        const words = wordsOf(block)
        const context: DateContext = { reference: alone ? undefined : referenceOf(page, block), dateBefore: (offset) => before.at(offset, block) }
        for (let at = 0; at < words.length; ) {
          const answer = find(words, at, context)
          if (answer === undefined) {
            at++
            continue
          }
          const found = [answer].flat()
          for (const one of found) {
            const date = toExpression(id, page, words, one)
            if (!date || (!alone && nameAround(page.data.findings.mentions, date))) continue
            before.add(date, block)
            yield date
          }
          at = found.reduce((next, one) => Math.max(next, one.next), at + 1)
        }
      }
    },
  })
}

function toExpression(rule: string, page: PressRoot, words: readonly Word[], { from, next, edtf, basis, part }: DateFound): DateExpression | undefined {
  const start = words[from]?.start
  const end = words[next - 1]?.end
  if (start === undefined || end === undefined) return undefined
  const bounds = edtf === null ? { earliest: null, latest: null } : boundsOfPart(edtf, part)
  return bounds && { start, end, text: page.data.source.slice(start, end), edtf: edtf === null ? null : markPart(edtf, part), ...bounds, basis, rule, evidence: [] }
}
