import { boundsOf } from '../../engine/calendar.ts'
import { defineRule, type Step } from '../../engine/define-rule.ts'
import { fold } from '../../engine/fold.ts'
import { MONTHS } from '../../lexicon/months.ts'

/** « février 2014 », « en mai 2015 »; not the end of « 22 mai 2015 ». */
const MONTH_YEAR =
  /(?<![\p{L}\p{M}\p{N}]|\d(?:er)?\s)(?:en\s)?(janvier|f[ée]\u0301?vrier|mars|avril|mai|juin|juillet|ao[ûu]\u0302?t|septembre|octobre|novembre|d[ée]\u0301?cembre)\s(\d{4})(?![\p{L}\p{N}])/giu

/** A month of a year. */
export const monthYear: Step = defineRule({
  id: 'date/month-year',
  makes: 'dates',
  gives: 'absolute dates',
  *find(page) {
    for (const block of page.children) {
      for (const match of block.value.matchAll(MONTH_YEAR)) {
        const [text, monthName, year] = match
        const edtf = `${year}-${String(MONTHS.get(fold(monthName ?? ''))).padStart(2, '0')}`
        const bounds = boundsOf(edtf)
        const start = block.data.start + match.index
        if (bounds) yield { start, end: start + text.length, text, edtf, ...bounds, basis: 'explicit', rule: 'date/month-year', evidence: [] }
      }
    }
  },
})
