import * as z from 'zod'
import { defineClaimKind, type ClaimBase, type ClaimKind } from '../define-claim-kind.ts'
import { PREDICATES, type Predicate } from '../vocabulary.ts'

/** A fact that holds between two named entities: FrenchSouth.digital `merged-from` Novae LR. */
export interface Relation extends ClaimBase {
  readonly type: 'relation'
  readonly subject: string
  readonly predicate: Predicate
  readonly object: string
}

export const relation: ClaimKind<Relation> = defineClaimKind<Relation>({
  type: 'relation',
  plural: 'relations',
  labels: { fr: { one: 'relation', many: 'relations', article: 'une' }, en: { one: 'relation', many: 'relations' } },
  references: ['subject', 'object'],
  fields: { subject: z.string(), predicate: z.enum(PREDICATES), object: z.string() },
})
