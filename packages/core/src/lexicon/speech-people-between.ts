import type { QuotedWords } from '@garrigue/schema'
import { blockBeside } from '../engine/speaking-blocks.ts'
import type { PressBlock, PressRoot } from '../parse/nodes.ts'
import { itemsAround } from './speech-items.ts'

/** So many blocks back a speech may go on from. */
const MOST_BLOCKS = 8
const LONGEST = 1500

/** What stands between a quote and a later block. */
export interface Between {
  /** The persons whom the running text names there, outside quotations. */
  readonly people: ReadonlySet<string>
  /** Whether a whole paragraph is between. */
  readonly isApart: boolean
}

/** What stands between a quote and a later block; `undefined` when the quote is too far back. */
export function namedSince(page: PressRoot, previous: QuotedWords, block: PressBlock): Between | undefined {
  const people = new Set<string>()
  let isApart = false
  for (let step = -1; step >= -MOST_BLOCKS; step--) {
    const other = blockBeside(page, block, step)
    if (!other) return undefined
    if (/^(?:caption|heading|title|question)$/u.test(other.data.zone ?? '')) continue
    const items = itemsAround(page, other)
    // A line as long as a book tells nothing.
    if (items.length > LONGEST) return undefined
    for (const { mention, start } of items) if (mention?.kind === 'person' && start >= previous.end) people.add(mention.entity)
    if (other.data.start <= previous.start) return { people, isApart }
    isApart = true
  }
  return undefined
}
