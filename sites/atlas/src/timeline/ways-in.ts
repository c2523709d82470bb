import { occurrenceLabels } from '@garrigue/data'
import type { Language } from '../language/language-of.ts'
import type { DatedItem, DatedYear } from './collect-dates.ts'

/** Dates of one kind: what happened, a birth, the publication of an article. */
export interface DatesOfKind {
  /** What it is called, as it stands in a sentence. */
  readonly label: string
  /** The oldest first. */
  readonly items: readonly DatedItem[]
}

/** A month of a year, and the first of its dates. */
export interface MonthOfYear {
  /** EDTF: `2015-05`. */
  readonly edtf: string
  readonly first: DatedItem
  readonly count: number
}

/** All dates by kind, the kind with most of them first. */
export function datesByKind(years: readonly DatedYear[], { locale, words }: Language): readonly DatesOfKind[] {
  const labelOf = ({ what }: DatedItem): string => {
    if (!('type' in what)) return words.timeline.legend.source
    return what.type === 'occurrence' ? (occurrenceLabels[what.what]?.[locale] ?? what.what) : words.timeline.legend.attribute
  }
  const groups = Map.groupBy(years.flatMap(({ items }) => items), labelOf)
  return [...groups].map(([label, items]) => ({ label, items })).toSorted((a, b) => b.items.length - a.items.length || (a.label < b.label ? -1 : 1))
}

/** The months of a year in which something has a date of its own, in order; what is only known by its year is in none. */
export function monthsOf({ vague, items }: DatedYear): readonly MonthOfYear[] {
  const monthly = vague ? [] : items.filter(({ earliest, latest }) => earliest.slice(0, 7) === latest.slice(0, 7))
  return [...Map.groupBy(monthly, ({ earliest }) => earliest.slice(0, 7))].flatMap(([edtf, list]) => (list[0] ? [{ edtf, first: list[0], count: list.length }] : []))
}
