import type { PressBlock } from '../parse/nodes.ts'

/** A word or a mark of a block. Marks are single characters; white space is no token. */
export interface Token {
  readonly start: number
  readonly end: number
  readonly text: string
  readonly isWord: boolean
}

const cache = new WeakMap<PressBlock, readonly Token[]>()

/** The tokens of the words of a block (Markdown's own marks are left out), in order, with offsets in the page's text. */
export function tokensOf(block: PressBlock): readonly Token[] {
  let tokens = cache.get(block)
  if (!tokens) {
    tokens = block.data.words.flatMap(({ start, end }) => tokenize(block.value.slice(start - block.data.start, end - block.data.start), start))
    cache.set(block, tokens)
  }
  return tokens
}

/** Cuts a text into words (letters, marks, digits, underscores) and single other characters; `base` is added to every offset. */
export function tokenize(text: string, base = 0): Token[] {
  const tokens: Token[] = []
  for (const match of text.matchAll(/[\p{L}\p{M}\p{N}_]+|[^\s]/gu)) {
    const start = base + match.index
    tokens.push({ start, end: start + match[0].length, text: match[0], isWord: /^[\p{L}\p{M}\p{N}_]/u.test(match[0]) })
  }
  return tokens
}
