/** A number as a text writes it, in digits, in words or in both. */
export interface WrittenNumber {
  /** Indexes of its first item, and of the first item behind it. */
  readonly at: number
  readonly next: number
  readonly start: number
  readonly end: number
  /** Decimal writing without its power of ten: « 2,5 millions » is `2.5` with a power of 6. */
  readonly decimal: string
  readonly power: number
  /** « trois », not « 3 ». */
  readonly isSpelled: boolean
  /** A noun follows with « de »: « trois millions d'euros », « une vingtaine d'équipes ». */
  readonly isNoun: boolean
  /** What its own words say of it: « une vingtaine », « des centaines ». */
  readonly qualifier: 'exact' | 'about' | 'more-than'
  /** A unit that is written without a space: « 300m2 ». */
  readonly unit?: string
  /** Written as in Switzerland: « 10'000 », « 1,5 mio ». */
  readonly isSwiss: boolean
  /** Its digits stand in groups of three: it is no year. */
  readonly isGrouped: boolean
}

export function valueOf({ decimal, power }: Pick<WrittenNumber, 'decimal' | 'power'>): number {
  return Number(`${decimal}e${power}`)
}
