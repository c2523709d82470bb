import { attributes, occurrences, sources, type Attribute, type Occurrence, type Source } from '@garrigue/data'
import { boundsOfDate, type DateBounds } from './bounds-of-date.ts'

/** Something that has a date: what happened, a birth, the publication of an article. */
export interface DatedItem extends DateBounds {
  readonly edtf: string
  /** Id of the claim or the source: the item's anchor on the page. */
  readonly id: string
  readonly what: Occurrence | Attribute | Source
}

/** One stretch of the chronology: a year, or all that is too vague for one. */
export interface DatedYear {
  /** `2015`; what spans several years stands in the first, with `vague` set. */
  readonly year: string
  readonly vague: boolean
  readonly items: readonly DatedItem[]
}

/** All that the records date, the oldest first, by year; what spans more than a year stands before that year. */
export function collectDates(): readonly DatedYear[] {
  const items = [
    ...occurrences.flatMap((what) => dated(what.id, what.date?.edtf, what)),
    ...attributes.flatMap((what) => (what.attribute === 'founded' ? dated(what.id, what.value, what) : [])),
    ...sources.flatMap((what) => dated(what.id, what.published?.edtf, what)),
  ].toSorted((a, b) => compare(a.earliest, b.earliest) || compare(a.latest, b.latest) || compare(a.id, b.id))
  const years = Map.groupBy(items, (item) => `${item.earliest.slice(0, 4)}${isVague(item) ? ' ' : '1'}`)
  return [...years].toSorted(([a], [b]) => compare(a, b)).map(([key, list]) => ({ year: key.slice(0, 4), vague: key.endsWith(' '), items: list }))
}

function dated(id: string, edtf: string | undefined, what: DatedItem['what']): readonly DatedItem[] {
  const bounds = edtf === undefined ? undefined : boundsOfDate(edtf)
  return bounds && edtf !== undefined ? [{ ...bounds, edtf, id, what }] : []
}

function isVague({ earliest, latest }: DateBounds): boolean {
  return earliest.slice(0, 4) !== latest.slice(0, 4)
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}
