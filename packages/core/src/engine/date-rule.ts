import type { DateExpression } from '@garrigue/schema'
import type { DateBasis } from '@garrigue/schema/vocabulary'
import type { PressBlock, PressRoot } from '../parse/nodes.ts'
import { dateBefore } from './date-before.ts'
import { defineRule, type Step } from './define-rule.ts'
import { nameAround } from './name-around.ts'
import { boundsOfPart, markPart, type Part } from './near-dates.ts'
import { referenceOf, type Reference } from './reference-date.ts'
import { oncePer } from './once-per.ts'
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
  readonly dateBefore: (offset: number, passes?: (date: DateExpression) => boolean) => DateExpression | undefined
}

export interface DateRule {
  readonly id: `date/${string}`
  /** What the dates count from: those that count from nothing may tell when an article was published. */
  readonly countsFrom: 'nothing' | 'publication'
  /** Whether a word can be the first: the rule is tried at these alone. Rules that start alike share it, so that its places are looked for once. */
  readonly starts: (word: Word) => boolean
  /** Reads the dates that start at an index: one, several that share a word (« le 12 et le 14 mars »), or none. */
  readonly find: (words: readonly Word[], at: number, context: DateContext) => DateFound | readonly DateFound[] | undefined
}

/** Declares a rule for dates: it is tried wherever it can start, and goes on after what it found. */
export function defineDateRule({ id, countsFrom, starts, find }: DateRule): Step {
  const alone = countsFrom === 'nothing'
  return defineRule({
    id,
    makes: 'dates',
    needs: alone ? [] : ['published', 'mentions'],
    gives: alone ? 'absolute dates' : 'raw dates',
    *find(page) {
      const before = dateBefore(page)
      for (const block of page.children) {
        const places = placesOf(starts)(block)
        if (places.length === 0) continue
        const words = wordsOf(block)
        const context: DateContext = { reference: alone ? undefined : referenceOf(page, block), dateBefore: (offset, passes) => before.at(offset, block, passes) }
        let next = 0
        for (const at of places) {
          const answer = at < next ? undefined : find(words, at, context)
          if (answer === undefined) continue
          for (const one of [answer].flat()) {
            next = Math.max(next, one.next)
            const date = toExpression(id, page, words, one)
            if (!date || (!alone && nameAround(page.data.findings.mentions, date))) continue
            before.add(date, block)
            yield date
          }
        }
      }
    },
  })
}

/** The indices of the words of a block that a date can start with, by the test of its start. */
const placesOf = oncePer((starts: DateRule['starts']) => oncePer((block: PressBlock) => wordsOf(block).flatMap((word, at) => (starts(word) ? at : []))))

function toExpression(rule: string, page: PressRoot, words: readonly Word[], { from, next, edtf, basis, part }: DateFound): DateExpression | undefined {
  const start = words[from]?.start
  const end = words[next - 1]?.end
  if (start === undefined || end === undefined) return undefined
  const bounds = edtf === null ? { earliest: null, latest: null } : boundsOfPart(edtf, part)
  return bounds && { start, end, text: page.data.source.slice(start, end), edtf: edtf === null ? null : markPart(edtf, part), ...bounds, basis, rule, evidence: [] }
}
