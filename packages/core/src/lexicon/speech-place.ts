import type { QuotedWords } from '@garrigue/schema'
import type { PressBlock, PressRoot } from '../parse/nodes.ts'
import type { SpeechItem } from './speech-items.ts'

/** Where a speaker is looked for. */
export interface SpeechPlace {
  readonly page: PressRoot
  readonly block: PressBlock
  /** The items of the block, quotations as one item each. */
  readonly items: readonly SpeechItem[]
  /** Index of what is said among them. */
  readonly at: number
  /** The quote before it in the article. */
  readonly previous: QuotedWords | undefined
}
