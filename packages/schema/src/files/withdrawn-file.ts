import * as z from 'zod'
import { exactly } from '../exact.ts'
import { id } from '../id.ts'
import { day } from '../when.ts'

/** What may be withdrawn by its id. Never a person: the id of a person is the name, and would go on saying it. */
export const WITHDRAWN_KINDS = ['organization', 'place', 'event', 'work', 'source'] as const

/**
 * Why something is published no more: it should never have been (`mistaken`), nothing that is read speaks of it any longer (`unattested`), it is none of what the
 * atlas is about (`out-of-scope`), the rights in the text do not allow it (`rights`), somebody whom it concerned asked (`requested`).
 */
export const WITHDRAWAL_REASONS = ['mistaken', 'unattested', 'out-of-scope', 'rights', 'requested'] as const
export type WithdrawalReason = (typeof WITHDRAWAL_REASONS)[number]

/** An entity or an article that had a page, has none any more, and to which nothing succeeded. Its id names nothing else from then on. */
export interface Withdrawal {
  readonly id: string
  readonly kind: (typeof WITHDRAWN_KINDS)[number]
  /** The day of the decision, `YYYY-MM-DD`. */
  readonly on: string
  readonly because: WithdrawalReason
}

/** `registry/withdrawn.yaml`: one list, so that an address once published goes on saying what became of it. */
export interface WithdrawnFile {
  readonly withdrawn: readonly Withdrawal[]
}

const withdrawal: z.ZodType<Withdrawal> = exactly<Withdrawal>()(
  z.strictObject({
    id,
    kind: z.enum(WITHDRAWN_KINDS).describe('Jamais une personne : son identifiant est son nom (docs/takedown.md)'),
    on: day.describe('Le jour de la décision'),
    because: z
      .enum(WITHDRAWAL_REASONS)
      .describe('mistaken (relevé par erreur), unattested (plus rien n’en parle), out-of-scope (hors du champ), rights (droits sur le texte), requested (à la demande de qui cela concernait)'),
  }),
)

export const withdrawnFile: z.ZodType<WithdrawnFile> = exactly<WithdrawnFile>()(z.strictObject({ withdrawn: z.array(withdrawal) }))

/** `packages/data/records/withdrawn.json`, in the order of the ids; absent when nothing is withdrawn. */
export const withdrawals: z.ZodType<readonly Withdrawal[]> = z.array(withdrawal)
