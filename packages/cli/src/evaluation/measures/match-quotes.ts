import type { QuotedWords } from '@garrigue/schema'
import type { ComparedText } from '../compared-text.ts'
import type { GoldMark } from '../gold.ts'
import { overlap, withoutMarks } from '../spans.ts'

/** Of two quotes that are the same, how much at least both cover. */
const SAME_QUOTE = 0.9

/** Each annotated quote with the one read, if any, that covers the same words, and the quotes read that are left. */
export function matchQuotes({ gold, reading }: ComparedText): { readonly pairs: readonly (readonly [GoldMark, QuotedWords | undefined])[]; readonly left: readonly QuotedWords[] } {
  const left = [...reading.quotes]
  const pairs = gold.marks
    .filter(({ kind }) => kind === 'quo')
    .map((mark) => {
      const bare = withoutMarks(mark, gold.text)
      const index = left.findIndex((quote) => overlap(bare, withoutMarks(quote, gold.text)) >= SAME_QUOTE)
      return [mark, index < 0 ? undefined : left.splice(index, 1)[0]] as const
    })
  return { pairs, left }
}
