import { measures } from '@garrigue/data/measures'
import type { Measure } from '@garrigue/data'
import type { Words } from '../words/words-in.ts'

/** One set of annotated texts, and how well each kind of thing is read in it. */
export interface MeasuredSet {
  readonly name: string
  /** How many texts it has. */
  readonly texts: number
  readonly rows: readonly Measure[]
}

/** The sets and the measures in the order in which the words of the site name them; what has no words comes last. */
export function layOutMeasures({ measures: { sets, names } }: Words): readonly MeasuredSet[] {
  const order = (known: Readonly<Record<string, unknown>>, name: string): number => {
    const place = Object.keys(known).indexOf(name)
    return place === -1 ? Number.MAX_SAFE_INTEGER : place
  }
  return [...Map.groupBy(measures, ({ set }) => set)]
    .toSorted(([a], [b]) => order(sets, a) - order(sets, b))
    .map(([name, list]) => ({ name, texts: list[0]?.texts ?? 0, rows: list.toSorted((a, b) => order(names, a.measure) - order(names, b.measure)) }))
}
