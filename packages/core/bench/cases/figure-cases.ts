import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

/** Words in which figures are to be found, as a public test set has them. */
export interface FigureCase {
  readonly text: string
  /** The words of the figure, when they are not the whole text. */
  readonly span?: string
  /** All of them must be read; when there are none, no figure may be. */
  readonly expected: readonly ExpectedFigure[]
}

export interface ExpectedFigure {
  readonly value: number
  /** A singular French noun phrase, or an ISO 4217 code. */
  readonly unit: string
}

/** The cases of one public test set, with where they come from. */
export interface FigureCases {
  readonly name: string
  readonly source: string
  readonly file: string
  readonly commit: string
  readonly licence: string
  readonly copyright: string
  /** What was left out, and why. */
  readonly note?: string
  /** A sentence that each text is read in, in the place of `{}`: a bare number has no unit, and so is no figure. */
  readonly frame?: string
  readonly cases: readonly FigureCase[]
}

const FOLDER = join(import.meta.dirname, 'figures')

/** All sets of figure cases, in the order of their names. */
export function loadFigureCases(): FigureCases[] {
  return readdirSync(FOLDER)
    .filter((file) => file.endsWith('.json'))
    .sort()
    .map((file) => ({ name: file.slice(0, -'.json'.length), ...(JSON.parse(readFileSync(join(FOLDER, file), 'utf8')) as Omit<FigureCases, 'name'>) }))
}
