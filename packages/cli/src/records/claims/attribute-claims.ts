import type { DateExpression, Span } from '@garrigue/schema'
import { birthOf } from '../birth-of.ts'
import { isPerson, knownId } from './claim-context.ts'
import type { ClaimMaker } from './claim-draft.ts'

/** What can be compared of entities that the registry knows: founding date, age, headcount. Nothing of the kind is kept of a person. */
export const attributeClaims: ClaimMaker = (context) => {
  const { attributes, dates } = context.read.reading
  return attributes.flatMap(({ start, end, subject, attribute, value, rule }) => {
    const about = knownId(context, subject)
    if (about === null || isPerson(context, about)) return []
    const date = birthOf(attribute, value, context.draft.source.published, basisOf(value, { start, end }, dates))
    return [{ fields: { type: 'attribute', subject: about, attribute, value, ...(date ? { date } : {}), rule }, spans: [{ start, end }], stance: 'asserted' }]
  })
}

/** Where the date within some words comes from. */
function basisOf(edtf: string, { start, end }: Span, dates: readonly DateExpression[]): DateExpression['basis'] {
  return dates.find((date) => date.edtf === edtf && date.start >= start && date.end <= end)?.basis ?? 'explicit'
}
