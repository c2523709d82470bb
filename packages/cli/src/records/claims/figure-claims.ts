import { foldToKey } from '@garrigue/core'
import { isPerson, knownId } from './claim-context.ts'
import type { ClaimMaker } from './claim-draft.ts'

/** All figures of the article, whether the text tells what they are about or not; but an age only of what is known to be no person. */
export const figureClaims: ClaimMaker = (context) =>
  context.read.reading.figures.flatMap(({ start, end, value, unit, qualifier, measure, subject, rule }) => {
    const about = knownId(context, subject)
    if (foldToKey(measure ?? '') === 'age' && (about === null || isPerson(context, about))) return []
    return [{ fields: { type: 'figure', value, unit, qualifier, measure, subject: about, rule }, spans: [{ start, end }], stance: 'asserted' }]
  })
