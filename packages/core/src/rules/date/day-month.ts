import { formatDay, isDay, toOrdinal, type CalendarDay } from '../../engine/calendar.ts'
import { defineRule, type Rule } from '../../engine/define-rule.ts'
import { fold } from '../../engine/fold.ts'
import { referenceOf } from '../../engine/reference-date.ts'
import { MONTHS } from '../../lexicon/months.ts'

/** « 22 mai », « 1er octobre 2018 », « ce jeudi 14 avril »: the shortest is « 1 mai ». Accents may be composed or combining. */
const DAY_MONTH =
  /(?<![\p{L}\p{N}])(?:(?:ce\s)?(?:lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche)\s)?(\d{1,2})(?:er)?\s(janv(?:ier|\.)?|f[ée]\u0301?v(?:r(?:ier|\.)?|\.)|mars|avr(?:il|\.)|mai|juin|juil(?:let|\.)?|ao[ûu]\u0302?t|sept(?:embre|\.)?|oct(?:obre|\.)|nov(?:embre|\.)|d[ée]\u0301?c(?:embre|\.))(?:\s(\d{4}))?(?![\p{L}\p{N}])/giu

/** A day and a month, with the year written, or understood: the one that puts the day nearest to the article's own date. */
export const dayMonth: Rule<'dates'> = defineRule({
  id: 'date/day-month',
  makes: 'dates',
  *find(page) {
    for (const block of page.children) {
      const reference = referenceOf(page, block)
      for (const match of block.value.matchAll(DAY_MONTH)) {
        const [text, dayDigits, monthName, yearDigits] = match
        const month = MONTHS.get(fold(monthName ?? '')) ?? 0
        const day = Number(dayDigits)
        const start = block.data.start + match.index
        const found = { start, end: start + text.length, text, rule: 'date/day-month', evidence: [] }
        const date = yearDigits ? { year: Number(yearDigits), month, day } : reference && nearest(month, day, reference)
        if (!date) yield { ...found, edtf: null, earliest: null, latest: null, basis: 'explicit' }
        else if (isDay(date)) {
          const iso = formatDay(date)
          yield { ...found, edtf: iso, earliest: iso, latest: iso, basis: yearDigits ? 'explicit' : 'publication' }
        }
      }
    }
  },
})

function nearest(month: number, day: number, reference: CalendarDay): CalendarDay | undefined {
  const distance = (date: CalendarDay): number => Math.abs(toOrdinal(date) - toOrdinal(reference))
  return [reference.year - 1, reference.year, reference.year + 1]
    .map((year) => ({ year, month, day }))
    .filter((date) => isDay(date))
    .reduce<CalendarDay | undefined>((best, date) => (best && distance(best) <= distance(date) ? best : date), undefined)
}
