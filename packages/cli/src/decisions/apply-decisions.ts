import type { ReviewDecision } from '@garrigue/schema'
import type { Seed } from '../files/read-seed.ts'
import type { LocatedMessage } from '../files/located-message.ts'
import type { DraftedClaim } from '../records/drafted-claim.ts'
import { decideAccept } from './decide-accept.ts'
import { decideAdd } from './decide-add.ts'
import { decideDistinct } from './decide-distinct.ts'
import { decideMerge } from './decide-merge.ts'
import { decideNote } from './decide-note.ts'
import { decideReject } from './decide-reject.ts'
import { decideSet } from './decide-set.ts'
import { caseOf, type Decider, type Docket } from './docket.ts'

/**
 * One more word is one more file and one line here. They are applied in this order, whatever the order in the file: what is added can be noted and told apart
 * like what was read, and nothing is said of what is gone.
 */
const DECIDERS: { readonly [Word in ReviewDecision['decide']]: Decider<Word> } = {
  add: decideAdd,
  reject: decideReject,
  merge: decideMerge,
  set: decideSet,
  accept: decideAccept,
  note: decideNote,
  distinct: decideDistinct,
}

/** What one seed's decisions are about, with the claims as they were read. */
export interface Evidenced extends Pick<Docket, 'text' | 'lines' | 'contexts' | 'entities' | 'unread'> {
  readonly claims: readonly DraftedClaim[]
}

/** The claims of a seed as people decided them, and what is wrong with the decisions. A decision that cannot be applied changes nothing. */
export function applyDecisions({ id, reviewFile }: Seed, { claims, ...ground }: Evidenced): { readonly docket: Docket; readonly messages: readonly LocatedMessage[] } {
  const docket: Docket = { seed: id, ...ground, cases: claims.map((claim) => caseOf(claim)), rejected: [], distinctions: [] }
  if (!reviewFile?.value) return { docket, messages: [] }
  const { value, file, at } = reviewFile
  const messages = Object.entries(DECIDERS).flatMap(([word, decide]) =>
    value.decisions.flatMap((decision, index) => (decision.decide === word ? decide(docket, decision as never, { file, at: (...path) => at(['decisions', index, ...path]) }) : [])),
  )
  return { docket, messages: messages.toSorted((a, b) => a.start - b.start) }
}
