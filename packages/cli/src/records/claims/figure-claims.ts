import { foldToKey } from '@garrigue/core'
import { knownId } from './claim-context.ts'
import type { ClaimMaker } from './claim-draft.ts'

/** All figures of the article, whether the text tells what they are about or not. */
export const figureClaims: ClaimMaker = (context) =>
  context.read.reading.figures.map(({ start, end, value, unit, qualifier, measure, subject, rule }) => {
    const about = knownId(context, subject)
    return { fields: { type: 'figure', value, unit, qualifier, measure, subject: about, rule }, key: [value, foldToKey(unit), qualifier, measure, about], spans: [{ start, end }], stance: 'asserted' }
  })
