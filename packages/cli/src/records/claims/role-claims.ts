import { knownId } from './claim-context.ts'
import { passagesOf, type ClaimMaker } from './claim-draft.ts'

/** The functions of persons that the registry knows; an organization that it lacks stays unnamed. */
export const roleClaims: ClaimMaker = (context) =>
  context.read.reading.roles.flatMap(({ start, end, title, person, organization, rule, evidence }) => {
    const holder = knownId(context, person)
    const holding = knownId(context, organization)
    if (holder === null) return []
    // The passage takes in the name, where it stands beside the function.
    const name = evidence[0] && context.read.reading.mentions.some((mention) => mention.start === evidence[0]?.start && mention.entity === person) ? [evidence[0]] : []
    return [{ fields: { type: 'role', person: holder, organization: holding, title, rule }, spans: passagesOf([{ start, end }, ...name]), stance: 'asserted' }]
  })
