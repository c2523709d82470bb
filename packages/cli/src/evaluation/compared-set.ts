import type { ComparedText } from './compared-text.ts'
import type { GoldIdentity } from './parse-identity.ts'

/** The texts of a folder of annotations, as read in one way. */
export interface ComparedSet {
  /** `seeds`, `seeds-alone`, `pages` or `further-pages`. */
  readonly name: string
  readonly texts: readonly ComparedText[]
  /** Who is the same from one text to another, and who is not; `undefined` when nobody looked. */
  readonly identity: GoldIdentity | undefined
}
