import type { PressBlock, PressRoot } from '../parse/nodes.ts'
import type { FoundMention } from './findings.ts'
import { fold } from './fold.ts'
import { oncePer } from './once-per.ts'
import { tokensOf, type Token } from './tokens.ts'
import { within } from './within.ts'

export type { PressBlock, PressRoot }

/** What patterns go over: a name as a whole, or a token that is no part of a name. */
export interface Item extends Token {
  /** The text folded; empty for a name, so that no word of a name is taken for a plain word. */
  readonly form: string
  readonly mention?: FoundMention
}

/** The items of a block, in order. Needs the mentions: a rule that calls this has `needs: ['mentions']`. */
export function itemsOf(page: PressRoot, block: PressBlock): readonly Item[] {
  return itemsAmong(page.data.findings.mentions)(block)
}

const itemsAmong = oncePer((mentions: readonly FoundMention[]) => oncePer((block: PressBlock) => cutItems(block, within(mentions, block.data))))

function cutItems(block: PressBlock, names: readonly FoundMention[]): Item[] {
  const items: Item[] = []
  let next = 0
  for (const { start, end, text, isWord } of tokensOf(block)) {
    while ((names[next]?.end ?? Number.POSITIVE_INFINITY) <= start) next++
    const mention = names[next]
    if (!mention || end <= mention.start) items.push({ start, end, text, form: fold(text), isWord })
    else if (start <= mention.start) items.push({ start: mention.start, end: mention.end, text: mention.text, form: '', isWord: true, mention })
  }
  return items
}
