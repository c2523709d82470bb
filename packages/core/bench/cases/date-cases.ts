import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

/** Words in which a date is to be found, as a public test set has them. */
export interface DateCase {
  readonly text: string
  /** The words of the date, when they are not the whole text. */
  readonly span?: string
  /** `YYYY-MM-DD`: the day that relative dates count from. */
  readonly reference: string
  /** What the date may be, in EDTF, any of them being right; none when no date is to be found. */
  readonly expected: readonly string[]
}

/** The cases of one public test set, with where they come from. */
export interface DateCases {
  readonly name: string
  readonly source: string
  readonly file: string
  readonly commit: string
  readonly licence: string
  readonly copyright: string
  readonly cases: readonly DateCase[]
}

const FOLDER = join(import.meta.dirname, 'dates')

/** All sets of date cases, in the order of their names. */
export function loadDateCases(): DateCases[] {
  return readdirSync(FOLDER)
    .filter((file) => file.endsWith('.json'))
    .sort()
    .map((file) => ({ name: file.slice(0, -'.json'.length), ...(JSON.parse(readFileSync(join(FOLDER, file), 'utf8')) as Omit<DateCases, 'name'>) }))
}
