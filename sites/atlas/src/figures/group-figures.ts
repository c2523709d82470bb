import { fileUnderLetter } from '../french/file-under-letter.ts'
import { byId, figures, sourceOf, type Entity, type Figure, type Source } from '@garrigue/data'

/** Figures about one thing, or those of one article that are about nothing that has a page. */
export interface FigureGroup {
  readonly of: Entity | Source
  readonly figures: readonly Figure[]
}

/** All figures: by subject in the order of their names, then the others by article, the oldest first; each group in the order of the texts. */
export function groupFigures(): { readonly bySubject: readonly FigureGroup[]; readonly bySource: readonly FigureGroup[] } {
  const ordered = figures.toSorted((a, b) => compare(dayOf(a), dayOf(b)) || (a.evidence[0]?.start ?? 0) - (b.evidence[0]?.start ?? 0))
  const groups = [...Map.groupBy(ordered, (figure) => (figure.subject === null ? undefined : byId(figure.subject)) ?? sourceOf(figure))]
  const listed = groups.map(([of, list]): FigureGroup => ({ of, figures: list }))
  return {
    bySubject: listed.filter(({ of }) => of.kind !== 'source').toSorted((a, b) => compare(fileUnderLetter(a.of.name).key, fileUnderLetter(b.of.name).key)),
    bySource: listed.filter(({ of }) => of.kind === 'source'),
  }
}

function dayOf(figure: Figure): string {
  const source = sourceOf(figure)
  return `${source.published?.earliest ?? '9999'} ${source.id}`
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}
