import type { PressBlock } from '../parse/nodes.ts'
import { oncePer } from './once-per.ts'

/** A word or a mark of a block. Marks are single characters; white space is no token. */
export interface Token {
  readonly start: number
  readonly end: number
  readonly text: string
  readonly isWord: boolean
}

/** The tokens of the words of a block (Markdown's own marks are left out), in order, with offsets in the page's text. */
export const tokensOf: (block: PressBlock) => readonly Token[] = oncePer(({ value, data }) => data.words.flatMap(({ start, end }) => tokenize(value.slice(start - data.start, end - data.start), start)))

/** Cuts a text into words (letters, marks, digits, underscores) and single other characters; `base` is added to every offset. */
export function tokenize(text: string, base = 0): Token[] {
  const tokens: Token[] = []
  for (const match of text.matchAll(/[\p{L}\p{M}\p{N}_]+|[^\s]/gu)) {
    const start = base + match.index
    tokens.push({ start, end: start + match[0].length, text: match[0], isWord: /^[\p{L}\p{M}\p{N}_]/u.test(match[0]) })
  }
  return tokens
}
