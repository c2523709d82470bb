import type { DateExpression } from '@garrigue/schema'
import type { PressBlock, PressRoot } from '../parse/nodes.ts'
import { countWhile } from './count-while.ts'
import { longestOf } from './settle-overlaps.ts'

/** The dates of a page by place, for those that count from the one named before: « trois ans plus tard ». */
export interface DatesBefore {
  /** The last date that ends before an offset and says when, in the article of the block; of those that pass, among the last few. */
  readonly at: (offset: number, block: PressBlock, passes?: (date: DateExpression) => boolean) => DateExpression | undefined
  /** Takes a date that has just been found, later in the text than all that were added. */
  readonly add: (date: DateExpression, block: PressBlock) => void
}

/** Looks at what has been found so far when it is first asked. */
export function dateBefore(page: PressRoot): DatesBefore {
  let known: readonly DateExpression[] | undefined
  let added: { readonly date: DateExpression; readonly article: number | undefined } | undefined
  return {
    at(offset, { data }, passes = () => true) {
      known ??= longestOf(page.data.findings.dates.filter(({ edtf }) => edtf !== null))
      const found = lastBefore(known, offset, passes)
      const start = page.children[page.data.articles[data.article ?? -1]?.first ?? 0]?.data.start ?? 0
      const own = added && added.article === data.article && added.date.edtf !== null && added.date.end <= offset && passes(added.date) ? added.date : undefined
      const last = own && own.start > (found?.start ?? -1) ? own : found
      return last && last.start >= start ? last : undefined
    },
    add(date, { data }) {
      added = { date, article: data.article }
    },
  }
}

/** How many dates are looked at, from the last one back. */
const MOST_LOOKED_AT = 24

function lastBefore(dates: readonly DateExpression[], offset: number, passes: (date: DateExpression) => boolean): DateExpression | undefined {
  const before = countWhile(dates, ({ end }) => end <= offset)
  return dates.slice(Math.max(0, before - MOST_LOOKED_AT), before).findLast(passes)
}
