import type { ClaimKind } from '../define-claim-kind.ts'
import type { EntityKind } from '../define-entity-kind.ts'
import { attribute, type Attribute } from './attribute.ts'
import { event, type Event } from './event.ts'
import { figure, type Figure } from './figure.ts'
import { occurrence, type Occurrence } from './occurrence.ts'
import { organization, type Organization } from './organization.ts'
import { person, type Person } from './person.ts'
import { place, type Place } from './place.ts'
import { quote, type Quote } from './quote.ts'
import { relation, type Relation } from './relation.ts'
import { role, type Role } from './role.ts'
import { source, type Source } from './source.ts'
import { work, type Work } from './work.ts'

/** Everything that has a page. */
export type Entity = Person | Organization | Place | Event | Work
/** Everything that is said about them. */
export type Claim = Quote | Role | Figure | Relation | Occurrence | Attribute
export type { Attribute, Event, Figure, Occurrence, Organization, Person, Place, Quote, Relation, Role, Source, Work }

/** The kinds of entity, in the order of the site's menu. One more kind is one file and one line here. */
export const entityKinds: { readonly [Name in Entity['kind']]: EntityKind<Extract<Entity, { kind: Name }>> } = {
  organization,
  person,
  place,
  event,
  work,
}

/** The kinds of claim, in the order in which the quotation budget is spent. */
export const claimKinds: { readonly [Type in Claim['type']]: ClaimKind<Extract<Claim, { type: Type }>> } = {
  role,
  relation,
  figure,
  attribute,
  occurrence,
  quote,
}

/** The words of `type`, in the same order. */
export const claimTypes: readonly Claim['type'][] = Object.values(claimKinds).map(({ type }) => type)

export { source }
