import { comparableDate } from '../comparable.ts'
import type { TextMeasure } from '../outcome.ts'
import { matchSpans } from './match-spans.ts'

/** Date expressions with the date they denote, where the annotation can tell. */
export const dates: TextMeasure = {
  name: 'dates',
  outcomesIn: ({ gold, reading }) =>
    matchSpans({
      marks: gold.marks.filter(({ kind, value }) => kind === 'dat' && value !== '?'),
      parts: reading.dates.filter(({ edtf }) => edtf !== null),
      agree: (mark, date) => comparableDate(mark.value) === comparableDate(date.edtf ?? ''),
      annotated: ({ value }) => value,
      read: ({ edtf }) => edtf ?? '?',
    }),
}
