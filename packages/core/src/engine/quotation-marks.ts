import type { Span } from '@garrigue/schema'
import { oncePer } from './once-per.ts'
import type { PressBlock } from '../parse/nodes.ts'

/** A quotation mark of a block: one character, or two straight apostrophes. Offsets in the page's text. */
export interface QuoteMark {
  readonly start: number
  readonly end: number
  /** What opening and closing marks of a kind share. */
  readonly system: string
  readonly canOpen: boolean
  readonly canClose: boolean
}

const OPENING: Readonly<Record<string, string>> = { '«': '«»', '“': '“”', '„': '“”', '‟': '“”' }
const CLOSING: Readonly<Record<string, string>> = { '»': '«»', '”': '“”' }

/**
 * The marks among the words of a block, in order. A straight mark opens after a blank or an opening bracket and closes before a blank or a
 * full stop, so that nesting in the same marks is told apart; where it could do both, it closes what is open.
 */
export function marksOf(source: string, block: PressBlock): readonly QuoteMark[] {
  return readMarks(block, source)
}

const readMarks = oncePer(({ data: { words } }: PressBlock, source: string) =>
  words.flatMap((span, index) => marksBetween(source, span, source[(words[index - 1]?.end ?? 0) - 1] ?? ' ', source[words[index + 1]?.start ?? -1] ?? ' ')),
)

/** The marks of a stretch, `first` and `last` being what a reader sees right before and behind it. */
function marksBetween(source: string, { start, end }: Span, first: string, last: string): QuoteMark[] {
  const marks: QuoteMark[] = []
  for (let at = start; at < end; at++) {
    const char = source[at] ?? ''
    const system = OPENING[char] ?? CLOSING[char] ?? (char === '"' ? '"' : isDoubled(source, at, end) ? "''" : undefined)
    if (system === undefined) continue
    const length = system === "''" ? 2 : 1
    const before = at > start ? (source[at - 1] ?? ' ') : first
    const after = at + length < end ? (source[at + length] ?? ' ') : last
    const opensHere = /[\s([{'’«“„/–—:-]/u.test(before) && /\S/u.test(after)
    const closesHere = /[\s.,;:!?)\]}»”…–—-]/u.test(after) && /\S/u.test(before)
    marks.push({ start: at, end: at + length, system, ...sidesOf(char, opensHere, closesHere, before) })
    at += length - 1
  }
  return marks
}

/** Which sides a mark can stand on. Curved marks say it by their form, but some texts use one of a pair for both. */
function sidesOf(char: string, opensHere: boolean, closesHere: boolean, before: string): { readonly canOpen: boolean; readonly canClose: boolean } {
  if (char === '«' || char === '„' || char === '‟') return { canOpen: true, canClose: false }
  if (char === '»') return { canOpen: false, canClose: true }
  if (char === '“') return { canOpen: opensHere || !closesHere, canClose: closesHere && !opensHere }
  if (char === '”') return { canOpen: opensHere && !closesHere && before !== '“', canClose: !opensHere || closesHere }
  return { canOpen: opensHere, canClose: closesHere || !opensHere }
}

/** Two straight apostrophes side by side, and no third. */
function isDoubled(source: string, at: number, end: number): boolean {
  return source[at] === "'" && source[at + 1] === "'" && at + 1 < end && source[at + 2] !== "'" && source[at - 1] !== "'"
}
