import { knownId } from './claim-context.ts'
import type { ClaimMaker } from './claim-draft.ts'

/** The relations between entities that the registry knows, with their stance: what is denied or planned is never a fact. */
export const relationClaims: ClaimMaker = (context) =>
  context.read.reading.relations.flatMap(({ start, end, subject, predicate, object, stance, rule }) => {
    const from = knownId(context, subject)
    const to = knownId(context, object)
    if (from === null || to === null || from === to) return []
    return [{ fields: { type: 'relation', subject: from, predicate, object: to, rule }, spans: [{ start, end }], stance }]
  })
