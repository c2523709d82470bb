import type { Claim, RejectedClaim, Source } from '@garrigue/schema'
import type { LocatedMessage } from '../src/files/located-message.ts'
import { draftSeed } from '../src/records/draft-seed.ts'
import { recordsOfDraft } from '../src/records/records-of-seed.ts'
import { handMade, WORLD, type HandMade } from './hand-made-reading.ts'

/** A long line that nobody cites, so that all else may be quoted. */
const FILLER = 'Une longue suite de mots que personne ne cite, pour que la part des citations reste petite dans cet article.'

/** A text in which each kind of claim stands, as if it had been read. */
export const MADE: HandMade = {
  parts: [
    ['title', 'Le numérique avance'],
    ['paragraph', 'Le cluster est né en 2012. Il compte 600 membres, dit « un homme de confiance ».'],
    ['paragraph', 'Anne Roux, présidente et directrice du cluster, parle : « Nous voulons aller plus loin ensemble ».'],
    ['caption', 'La salle, avec 600 personnes'],
    ['paragraph', [FILLER, FILLER, FILLER, FILLER].join(' ')],
    ['comment', 'Je ne suis pas d’accord, dit un lecteur de 600 commentaires.'],
  ],
  quotes: [['Nous voulons aller plus loin ensemble', 'anne-roux']],
  names: { 'Anne Roux': 'anne-roux' },
  roles: [
    ['présidente et directrice du cluster', { title: 'présidente', person: 'anne-roux', organization: 'cluster-garrigue' }],
    ['présidente et directrice du cluster', { title: 'directrice', person: 'anne-roux', organization: 'cluster-garrigue' }],
  ],
  figures: [
    ['600 membres', { value: 600, unit: 'membre', qualifier: 'exact', measure: 'effectif', subject: null }],
    ['600 personnes', { value: 600, unit: 'personne', qualifier: 'exact', measure: 'personnes', subject: null }],
  ],
  attributes: [['né en 2012', { subject: 'cluster-garrigue', attribute: 'founded', value: '2012' }]],
  occurrences: [['né en 2012', { what: 'launch', event: 'cluster-garrigue', place: null, date: '2012' }]],
}

export interface Decided {
  readonly claims: readonly Claim[]
  readonly rejected: readonly RejectedClaim[]
  readonly sources: readonly Source[]
  readonly messages: readonly LocatedMessage[]
}

/** The records of that text after some decisions, in YAML without who, when and why. */
export function decided(...decisions: readonly string[]): Decided {
  const review = decisions.length === 0 ? undefined : `decisions:\n${decisions.map((one) => `  - {${one}, by: Zoé, on: 2026-11-22${one.includes('decide: note') ? '' : ', why: parce que'}}\n`).join('')}`
  const read = handMade({ ...MADE, ...(review === undefined ? {} : { review }) })
  const draft = draftSeed(read, { entities: WORLD, unread: new Set() })
  const { claims, sources, rejected = [] } = recordsOfDraft(draft)
  return { claims, sources, rejected, messages: [...(read.seed.reviewFile?.messages ?? []), ...draft.messages] }
}

/** What every decision of these tests says of itself. */
export const BY = { by: 'Zoé', on: '2026-11-22', why: 'parce que' }
