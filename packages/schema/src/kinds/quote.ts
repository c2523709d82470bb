import * as z from 'zod'
import { defineClaimKind, type ClaimBase, type ClaimKind } from '../define-claim-kind.ts'

/** Somebody's words, within quotation marks. The words are the evidence; `about` names whom they mention. */
export interface Quote extends ClaimBase {
  readonly type: 'quote'
  /** Id of who says it, or null when the text does not tell. */
  readonly speaker: string | null
  /** Ids of the entities named within the words. */
  readonly about: readonly string[]
}

export const quote: ClaimKind<Quote> = defineClaimKind<Quote>({
  type: 'quote',
  plural: 'quotes',
  labels: { fr: { one: 'citation', many: 'citations', article: 'une' }, en: { one: 'quote', many: 'quotes' } },
  references: ['speaker', 'about'],
  fields: { speaker: z.string().nullable(), about: z.array(z.string()) },
})
