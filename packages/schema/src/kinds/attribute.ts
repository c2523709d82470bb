import * as z from 'zod'
import { defineClaimKind, type ClaimBase, type ClaimKind } from '../define-claim-kind.ts'
import { when, type When } from '../when.ts'

/** A property of one entity that sources can be compared on: founding date, age, headcount, address. */
export interface Attribute extends ClaimBase {
  readonly type: 'attribute'
  readonly subject: string
  /** `founded`, `age`, `headcount`, `address`… */
  readonly attribute: string
  /** A normal value: EDTF for dates, a number with its unit, or words as printed. */
  readonly value: string
  /**
   * When the subject came to be, for `founded`, and for `age` as counted back from the day of the source (its basis is then `relative`);
   * absent for other attributes, and when the source has no date to count from.
   */
  readonly date?: When
}

export const attribute: ClaimKind<Attribute> = defineClaimKind<Attribute>({
  type: 'attribute',
  plural: 'attributes',
  labels: { fr: { one: 'propriété', many: 'propriétés', article: 'une' }, en: { one: 'attribute', many: 'attributes' } },
  references: ['subject'],
  fields: { subject: z.string(), attribute: z.string(), value: z.string(), date: when.exactOptional() },
})
