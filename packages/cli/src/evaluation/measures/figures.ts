import type { Quantity } from '@garrigue/schema'
import { comparableUnit } from '../comparable.ts'
import type { TextMeasure } from '../outcome.ts'
import { parseQuantity } from '../parse-quantity.ts'
import { matchSpans } from './match-spans.ts'

/** Quantities: the same number of the same thing. Whether it is exact, about or at most is not measured. */
export const figures: TextMeasure = {
  name: 'figures',
  outcomesIn: ({ gold, reading }) =>
    matchSpans({
      marks: gold.marks.filter(({ kind }) => kind === 'fig'),
      parts: reading.figures,
      agree: (mark, figure) => agrees(mark.value, figure),
      annotated: ({ value }) => value,
      read: ({ value, unit }) => `${value} ${unit}`,
    }),
}

/** How far two numbers that are the same may be apart, for the sake of floating point. */
const SAME_NUMBER = 1e-9

/** « équipe de recherche » and « équipe » count the same: the first word of what is counted is enough. */
function agrees(annotated: string, { value, unit }: Quantity): boolean {
  const gold = parseQuantity(annotated)
  if (!(Math.abs(value - gold.value) <= SAME_NUMBER * Math.abs(gold.value))) return false
  return comparableUnit(unit).split(' ')[0] === comparableUnit(gold.unit).split(' ')[0]
}
