/** « >600 acteur économique », « 1500 EUR », « 20~ équipe »: a bound or « about », a plain number, what it counts. */
const QUANTITY = /^[<>]?([\d.]+)[~<>]?\s+(.+)$/

/** The value of a figure's mark, taken apart; a value that is no plain number is `NaN`, which equals nothing. */
export function parseQuantity(value: string): { readonly value: number; readonly unit: string } {
  const [, number, unit = ''] = QUANTITY.exec(value) ?? []
  return { value: Number(number), unit }
}
