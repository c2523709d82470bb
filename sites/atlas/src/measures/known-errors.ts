import { figures, quotes } from '@garrigue/data'
import { measures } from '@garrigue/data/measures'
import type { Words } from '../words/words-in.ts'

/** What the reader does badly, with the figures of these records and of the annotated pages that say most. */
export function knownErrors({ method: { errors }, measures: { share } }: Words): readonly string[] {
  const unspoken = quotes.filter(({ speaker }) => speaker === null).length
  const unattached = figures.filter(({ subject }) => subject === null).length
  const relations = measures.find(({ set, measure }) => set === 'further-pages' && measure === 'relations')
  return [
    ...(relations && relations.annotated > 0 ? [errors.relations(share(relations.right, relations.annotated))] : []),
    ...(unattached > 0 ? [errors.figures(unattached, figures.length)] : []),
    ...(unspoken > 0 ? [errors.quotes(unspoken, quotes.length)] : []),
    errors.dates,
    errors.names,
  ]
}
