import { formatDay, isDay } from '../../engine/calendar.ts'
import { defineRule, type Step } from '../../engine/define-rule.ts'

/** « 25/05/2015 », « 16.02.17 », « 26-12-2013 »: day first, as in every French-speaking country but never year first. */
const NUMERIC = /(?<![\d./-])(\d{1,2})([./-])(\d{1,2})\2(\d{4}|\d{2})(?![\d/-]|\.\d)/gu

/** A two-digit year belongs to the century that ends in this year. */
const PIVOT = 2069

/** A date in digits. */
export const numeric: Step = defineRule({
  id: 'date/numeric',
  makes: 'dates',
  gives: 'absolute dates',
  *find(page) {
    for (const block of page.children) {
      for (const match of block.value.matchAll(NUMERIC)) {
        const [text, day, , month, digits] = match
        const short = Number(digits)
        const year = digits?.length === 2 ? (2000 + short > PIVOT ? 1900 + short : 2000 + short) : short
        const date = { year, month: Number(month), day: Number(day) }
        if (!isDay(date)) continue
        const start = block.data.start + match.index
        const iso = formatDay(date)
        yield { start, end: start + text.length, text, edtf: iso, earliest: iso, latest: iso, basis: 'explicit', rule: 'date/numeric', evidence: [] }
      }
    }
  },
})
