/** What a language writes in its own way. Typography follows the language of the page; cited words are never touched. */
export interface Speech {
  /** « 4 500 », “4,500”. No `Intl`, whose data differ between versions of Node. */
  readonly number: (value: number) => string
  /** « 1 source », « 3 sources », with the plural that the language wants. */
  readonly counted: (count: number, one: string, many: string) => string
  /** « 320 millions de », “320 million”, with the word that leads to what is counted; undefined for a number better written in figures. */
  readonly large: (value: number) => string | undefined
  /** « 23 % » of a share between 0 and 1. */
  readonly percent: (share: number) => string
  /** « A, B et C ». */
  readonly listed: (items: readonly string[]) => string
  /** Words before a name, with the space or the elision that they want: « adhésion à », « réunion d’ ». */
  readonly leading: (words: string, name: string) => string
  /** « à » Toulouse, « en » Midi-Pyrénées, “in”: what leads to a place, by its name and its classification. */
  readonly locatedIn: (name: string, classification: string) => string
  /** « 6 mai 2015 », “6 May 2015”, with its precision and its doubt; what is no EDTF comes back as it is. */
  readonly dated: (edtf: string) => string
  /** « au 6 mai 2015 », “as of 6 May 2015”: when something was attested, never that it still holds. */
  readonly asOf: (edtf: string | null) => string
}
