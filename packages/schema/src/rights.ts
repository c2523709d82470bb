import type { Rights } from './vocabulary.ts'

/** How many characters of a text may be published word for word. Names, figures and the title are not counted. */
export interface QuotationCap {
  /** Longest single passage, in UTF-16 code units. */
  readonly passage: number
  /** Largest share of one article, from 0 to 1. */
  readonly share: number
}

/**
 * The one table of quotation caps, enforced when records are written. French law (CPI L. 122-5, 3° a) allows short quotations with
 * author and source named and gives no figure; these are ours, and the reasons stand in docs/decisions/0003-quotation-caps.md.
 */
export const QUOTATION_CAPS: Readonly<Record<Rights, QuotationCap>> = {
  full: { passage: Number.POSITIVE_INFINITY, share: 1 },
  excerpt: { passage: 280, share: 0.25 },
  facts: { passage: 0, share: 0 },
}
