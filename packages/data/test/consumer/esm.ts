// Compiled and run as a consumer outside the workspace would.
import {
  byId,
  claimsAbout,
  counts,
  evidenceOf,
  sourceOf,
  type Claim,
  type Entity,
  type Mention,
  type Occurrence,
  type Relation,
} from '@garrigue/data'
import { personIds, type EntityId, type PersonId } from '@garrigue/data/ids'
import { entityLabels } from '@garrigue/data/labels'
import { mentionsOf } from '@garrigue/data/mentions'
import { messages, type MessageKind } from '@garrigue/data/messages'
import { dataVersion } from '@garrigue/data/meta'
import { people, type Person } from '@garrigue/data/people'
import { quotes } from '@garrigue/data/quotes'

const first: Person | undefined = people[0]
const id: PersonId | undefined = personIds[0]
const any: EntityId | undefined = id
const entity: Entity | undefined = byId(any ?? 'an id from elsewhere')
const mentions: readonly Mention[] = mentionsOf(first?.id ?? '')
const claims: readonly Claim[] = claimsAbout(first?.id ?? '')

// @ts-expect-error -- not an id
export const wrong: PersonId = 'No Such Person'
export function change(person: Person): void {
  // @ts-expect-error -- records are not to be changed
  people.push(person)
  // @ts-expect-error -- nor their fields
  person.name = ''
}

/** Kinds are told apart by one field. */
export function describe(claim: Claim): string {
  switch (claim.type) {
    case 'quote':
      return claim.speaker ?? 'somebody'
    case 'role':
      return claim.title
    default:
      return claim.type
  }
}

/** Words of open lists may be others than those known today. */
export const predicate: Relation['predicate'] = 'a-predicate-of-tomorrow'
export const what: Occurrence['what'] = 'an-occurrence-of-tomorrow'

for (const quote of quotes) {
  for (const { source, text, opening } of evidenceOf(quote)) {
    const words: string | undefined = text ?? opening?.text
    if (source.id !== sourceOf(quote).id || words === '') throw new Error('evidence of another source')
  }
}
const message: MessageKind | undefined = messages.find(({ severity }) => severity === 'error')
const labels: string = entityLabels.person.fr.many
console.log(
  JSON.stringify([
    entity?.id === first?.id,
    mentions.length >= 0,
    claims.length >= 0,
    people.length === counts.people,
    labels,
    typeof dataVersion,
    typeof message?.text,
  ]),
)
