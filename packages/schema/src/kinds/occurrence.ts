import * as z from 'zod'
import { defineClaimKind, type ClaimBase, type ClaimKind } from '../define-claim-kind.ts'
import { OCCURRENCES, type OccurrenceKind } from '../vocabulary.ts'
import { when, type When } from '../when.ts'

/** Something that happened, for the chronology. */
export interface Occurrence extends ClaimBase {
  readonly type: 'occurrence'
  readonly what: OccurrenceKind
  /** Ids of the event, of those it happened to, and of the place; null or empty when the text does not tell. */
  readonly event: string | null
  readonly participants: readonly string[]
  readonly place: string | null
  readonly date: When | null
}

export const occurrence: ClaimKind<Occurrence> = defineClaimKind<Occurrence>({
  type: 'occurrence',
  plural: 'occurrences',
  labels: { fr: { one: 'fait daté', many: 'faits datés', article: 'un' }, en: { one: 'occurrence', many: 'occurrences' } },
  references: ['event', 'participants', 'place'],
  fields: {
    what: z.enum(OCCURRENCES),
    event: z.string().nullable(),
    participants: z.array(z.string()),
    place: z.string().nullable(),
    date: when.nullable(),
  },
})
