import type { DateExpression, Quantity } from '@garrigue/schema'

/** A public test case; see packages/core/bench/cases/README.md. */
export interface Case {
  readonly text: string
  readonly reference?: string
  readonly expected: readonly (string | { readonly value: number; readonly unit?: string })[]
}

/** Whether one of the expected days, months or years is read, at the grain that is expected. */
export function isSameDate(dates: readonly DateExpression[], { expected }: Case): boolean {
  return dates.some(({ edtf }) => edtf !== null && expected.some((value) => value === edtf.replaceAll(/[~?%]/gu, '')))
}

/** Whether each expected number is read, with its unit where the case names one. */
export function isSameFigure(figures: readonly Quantity[], { expected }: Case): boolean {
  return expected.every((wanted) => typeof wanted === 'object' && figures.some(({ value, unit }) => Math.abs(value - wanted.value) <= 1e-9 * Math.abs(wanted.value) && (wanted.unit === undefined || unit === wanted.unit || unit.split(' ')[0] === wanted.unit)))
}
