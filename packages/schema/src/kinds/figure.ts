import * as z from 'zod'
import { defineClaimKind, type ClaimBase, type ClaimKind } from '../define-claim-kind.ts'
import { QUALIFIERS, type Qualifier } from '../vocabulary.ts'

/** A quantity with its unit: « 4 500 entreprises », « 3 Mds € ». */
export interface Figure extends ClaimBase {
  readonly type: 'figure'
  readonly value: number
  /** A singular French noun phrase, or an ISO 4217 code. */
  readonly unit: string
  readonly qualifier: Qualifier
  /** What is counted or measured: « chiffre d'affaires », « âge »; null when the unit says it all. */
  readonly measure: string | null
  /** Id of what the figure is about, or null when the text does not tell. */
  readonly subject: string | null
}

export const figure: ClaimKind<Figure> = defineClaimKind<Figure>({
  type: 'figure',
  plural: 'figures',
  labels: { fr: { one: 'chiffre', many: 'chiffres', article: 'un' }, en: { one: 'figure', many: 'figures' } },
  references: ['subject'],
  fields: {
    value: z.number(),
    unit: z.string(),
    qualifier: z.enum(QUALIFIERS),
    measure: z.string().nullable(),
    subject: z.string().nullable(),
  },
})
