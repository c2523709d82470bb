import { attributeLabels, byId, type Entity, type Occurrence, type Relation } from '@garrigue/data'
import { attributeValue, describeClaim, type ToldClaim } from '../claims/describe-claim.ts'
import { relationLabel, relationWords } from '../claims/relation-words.ts'
import { capitalized } from '../french/typography.ts'
import type { Language } from '../language/language-of.ts'
import { kindOf } from '../records/kinds.ts'
import { groupFacts, type FactSection, type Telling } from './fact-section.ts'

type SectionId = keyof Language['words']['entity']['sections']['other']

/** One section of a sheet: which of the facts that are left it takes, and how it shows them. */
interface SectionPlan {
  readonly id: SectionId
  readonly takes: (claim: ToldClaim, self: Entity) => boolean
  readonly tell: (claim: ToldClaim, self: Entity, language: Language) => Telling
  /** Whether the facts are in the order of what happened, rather than of who said it. */
  readonly byDate?: boolean
}

const plain = (claim: ToldClaim, self: Entity, language: Language): Telling => ({ heading: [], sentence: describeClaim(withoutSelf(claim, self), language) })

const PLANS: Readonly<Record<SectionId, SectionPlan>> = {
  fonctions: { id: 'fonctions', takes: ({ type }) => type === 'role', tell: tellRole },
  reperes: { id: 'reperes', takes: (claim, self) => claim.type === 'attribute' && claim.subject === self.id, tell: tellAttribute },
  liens: { id: 'liens', takes: ({ type }) => type === 'relation', tell: tellRelation },
  dates: { id: 'dates', takes: (claim, self) => claim.type === 'occurrence' || isWhere(claim, self), tell: tellOccurrence, byDate: true },
  chiffres: { id: 'chiffres', takes: (claim, self) => claim.type === 'figure' && claim.subject === self.id, tell: plain },
  dires: { id: 'dires', takes: (claim, self) => claim.assertedBy.speaker === self.id, tell: plain },
  faits: { id: 'faits', takes: () => true, tell: plain },
}

/** What comes first on a sheet, by kind. `faits` is last: it takes all that no section before took. */
const ORDERS: { readonly [Kind in Entity['kind'] | 'other']?: readonly SectionId[] } = {
  organization: ['reperes', 'fonctions', 'liens', 'dates', 'chiffres', 'dires', 'faits'],
  person: ['fonctions', 'liens', 'dates', 'reperes', 'chiffres', 'dires', 'faits'],
  place: ['liens', 'dates', 'chiffres', 'fonctions', 'reperes', 'dires', 'faits'],
  event: ['dates', 'liens', 'chiffres', 'reperes', 'fonctions', 'dires', 'faits'],
}

const DEFAULT_ORDER: readonly SectionId[] = ['reperes', 'liens', 'dates', 'chiffres', 'fonctions', 'dires', 'faits']

/** The facts of an entity's sheet in the sections of its kind; each claim stands in exactly one. */
export function viewOf(self: Entity, facts: readonly ToldClaim[], language: Language): readonly FactSection[] {
  const titles: Readonly<Record<string, Readonly<Record<SectionId, string>>>> = language.words.entity.sections
  const { [self.kind]: own = language.words.entity.sections.other } = titles
  let left = facts
  return (ORDERS[self.kind] ?? DEFAULT_ORDER).flatMap((id) => {
    const { takes, tell, byDate = false } = PLANS[id]
    const taken = left.filter((claim) => takes(claim, self))
    left = left.filter((claim) => !takes(claim, self))
    const groups = groupFacts(byDate ? taken.toSorted(inOrderOfDates) : taken, (claim) => tell(claim, self, language))
    return groups.length > 0 ? [{ id, title: own[id], groups }] : []
  })
}

/** On the sheet of a person by organization; on any other by person. */
function tellRole(claim: ToldClaim, self: Entity, language: Language): Telling {
  if (claim.type !== 'role') return plain(claim, self, language)
  const { words } = language
  const other = claim.person === self.id ? claim.organization : claim.person
  const unknown = claim.person === self.id ? words.claim.unknownOrganization : words.claim.unknownPerson
  return { heading: [(other === null ? undefined : byId(other)) ?? capitalized(unknown)], sentence: [{ kind: 'cited', text: claim.title }] }
}

function tellAttribute(claim: ToldClaim, self: Entity, language: Language): Telling {
  if (claim.type !== 'attribute') return plain(claim, self, language)
  const label = attributeLabels[claim.attribute]?.[language.locale] ?? claim.attribute
  return { heading: [capitalized(label)], sentence: attributeValue(claim, language) }
}

/** Relations that read the same from both ends. */
const MUTUAL: ReadonlySet<Relation['predicate']> = new Set(['partner-of'])

/** « Adhésion à »: the others; from the other end « Membres »: those who joined. */
function tellRelation(claim: ToldClaim, self: Entity, language: Language): Telling {
  if (claim.type !== 'relation') return plain(claim, self, language)
  const { subject, predicate, object } = claim
  const label = capitalized(relationLabel(claim, language))
  const [here, there] = subject === self.id ? [subject, object] : [object, subject]
  const other = byId(there) ?? there
  // Between two others, when it is told by the entity itself.
  if (here !== self.id) return plain(claim, self, language)
  // On the sheet of a place: by what is there.
  if (predicate === 'located-in' && object === self.id && typeof other !== 'string') return { heading: [capitalized(kindOf(other)[language.locale].many)], sentence: [other] }
  const inverses: Readonly<Record<string, string>> = language.words.claim.inverses
  const inverse = capitalized(inverses[predicate] ?? relationWords(claim, language) + self.name)
  return { heading: [subject === self.id || MUTUAL.has(predicate) ? label : inverse], sentence: [other] }
}

/** Where an event was, said by itself. */
function isWhere(claim: ToldClaim, self: Entity): boolean {
  return claim.type === 'relation' && claim.predicate === 'located-in' && self.kind === 'event' && claim.subject === self.id
}

function tellOccurrence(claim: ToldClaim, self: Entity, language: Language): Telling {
  if (claim.type === 'relation') return { heading: [language.words.entity.label.place], sentence: [byId(claim.object) ?? claim.object] }
  if (claim.type !== 'occurrence') return plain(claim, self, language)
  const heading = claim.date === null ? language.words.source.noDate : language.dated(claim.date.edtf)
  return { heading: [capitalized(heading)], sentence: describeClaim(withoutSelf({ ...claim, date: null }, self), language) }
}

/** The sheet says whose it is: its name need not stand in every sentence. */
function withoutSelf(claim: ToldClaim, { id }: Entity): ToldClaim {
  const other = (named: string | null): string | null => (named === id ? null : named)
  if (claim.type === 'figure') return { ...claim, subject: other(claim.subject) }
  if (claim.type !== 'occurrence') return claim
  return {
    ...claim,
    event: other(claim.event),
    place: other(claim.place),
    participants: claim.participants.filter((participant) => participant !== id),
  }
}

/** What has no date comes last. */
function inOrderOfDates(a: ToldClaim, b: ToldClaim): number {
  const [first, second] = [a, b].map((claim) => (claim as Occurrence).date?.earliest ?? '9999')
  return first === second ? 0 : (first ?? '') < (second ?? '') ? -1 : 1
}
