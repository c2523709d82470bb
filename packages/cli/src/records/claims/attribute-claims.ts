import { knownId } from './claim-context.ts'
import type { ClaimMaker } from './claim-draft.ts'

/** What can be compared of entities that the registry knows: founding date, age, headcount. */
export const attributeClaims: ClaimMaker = (context) =>
  context.read.reading.attributes.flatMap(({ start, end, subject, attribute, value, rule }) => {
    const about = knownId(context, subject)
    return about === null ? [] : [{ fields: { type: 'attribute', subject: about, attribute, value, rule }, key: [about, attribute, value], spans: [{ start, end }], stance: 'asserted' }]
  })
