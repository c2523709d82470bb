import type { DateBasis } from '@garrigue/schema/vocabulary'
import type { ArticleFacts, Span } from '@garrigue/schema'
import type { PressBlock } from '../parse/nodes.ts'

/** An article while it is being read. */
export interface ArticleDraft {
  /** Index of its first block: the title or the date above it; the first block of the page when there is no title. */
  readonly first: number
  /** Index after its last block. */
  end: number
  title?: PressBlock
  standfirst: PressBlock[]
  bylines: PressBlock[]
  /** Where else its date may stand: the date of the page above its title, the place and day that its text opens with. */
  datelines: Span[]
  /** Whether it is one of the texts that a page lists, and says no day: it is of that of the one above, the first of that of the page. */
  readonly isOfDayAbove: boolean
  /** What a person knows of this article; empty when nobody wrote it down. */
  readonly facts: ArticleFacts
  published?: { readonly edtf: string; readonly basis: DateBasis }
}
