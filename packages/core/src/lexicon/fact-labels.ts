import type { MentionKind } from '@garrigue/schema'
import type { Predicate } from '@garrigue/schema/vocabulary'

/** What the names behind a label are to whom the sheet is about. */
export interface LabelMeaning {
  readonly predicate: Predicate
  /** Whether the names are the subject of the relation, or what the sheet is about is. */
  readonly names: 'subject' | 'object'
  /** What the sheet is about. */
  readonly of: 'organization' | 'event'
  readonly kinds: readonly MentionKind[]
}

const WHERE = { predicate: 'located-in', names: 'object', kinds: ['place'] } as const
const GIVERS: LabelMeaning = { predicate: 'funds', names: 'subject', of: 'organization', kinds: ['organization'] }
const BUYERS: LabelMeaning = { predicate: 'customer-of', names: 'subject', of: 'organization', kinds: ['organization'] }
const ORGANIZERS: LabelMeaning = { predicate: 'organizes', names: 'subject', of: 'event', kinds: ['organization'] }
const SPEAKERS: LabelMeaning = { predicate: 'participates-in', names: 'subject', of: 'event', kinds: ['person', 'organization'] }

/** Labels of fact sheets and of announcements, folded, words one space apart. */
export const LABELS: ReadonlyMap<string, LabelMeaning> = new Map<string, LabelMeaning>([
  ...['siege', 'siege social', 'implantation', 'implantations', 'localisation', 'base'].map((label): [string, LabelMeaning] => [label, { ...WHERE, of: 'organization' }]),
  ...['lieu', 'ou', 'lieu de l\'evenement'].map((label): [string, LabelMeaning] => [label, { ...WHERE, of: 'event' }]),
  ...['investisseur', 'investisseurs', 'financeurs', 'financement', 'actionnaires et investisseurs'].map((label): [string, LabelMeaning] => [label, GIVERS]),
  ...['client', 'clients', 'references', 'principaux clients', 'premiers clients'].map((label): [string, LabelMeaning] => [label, BUYERS]),
  ...['organisateur', 'organisateurs', 'organisation', 'organise par'].map((label): [string, LabelMeaning] => [label, ORGANIZERS]),
  ...['intervenant', 'intervenants', 'intervenantes', 'participants', 'invites', 'invite', 'invitee', 'invitees', 'intervenante', 'jury', 'animation', 'parrain', 'marraine', 'avec', 'orateurs', 'conferenciers', 'exposants'].map((label): [string, LabelMeaning] => [label, SPEAKERS]),
])
