import type { Outcome, TextMeasure } from '../outcome.ts'

/** What each line that is not blank is, by the zone of its first character that is no space. */
export const zones: TextMeasure = {
  name: 'zones',
  outcomesIn: ({ gold, reading }) =>
    gold.lines.lines.flatMap(({ start, end }, index): Outcome[] => {
      const blanks = gold.text.slice(start, end).search(/\S/)
      if (blanks < 0) return []
      const at = start + blanks
      const annotated = gold.zones.get(index + 1) ?? '?'
      const segment = reading.segments.find((one) => one.start <= at && at < one.end)
      const span = { start: at, end }
      if (!segment) return [{ verdict: 'missed', span, annotated }]
      return [{ verdict: segment.zone === annotated ? 'hit' : 'wrong', span, annotated, read: segment.zone }]
    }),
}
