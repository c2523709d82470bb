import type { Span } from '@garrigue/schema'
import { skipBlank, dropBlank } from '../parse/parse-text.ts'

/** A stretch between two quotation marks of the same kind. */
export interface Quotation extends Span {
  /** The words, outer marks and blanks at the ends left out: offsets in the page's text. */
  readonly inner: Span
  /** False when the closing mark is missing and the end of the block stands in for it. */
  readonly closed: boolean
}

const OPENING: Readonly<Record<string, string>> = { '«': '»', '“': '”', '„': '”' }
const CLOSING = new Set(['»', '”'])

interface Open {
  readonly at: number
  readonly closing: string
}

/**
 * The outermost quotations of a stretch of text, by a stack over « », “ ” and straight marks. A straight mark opens after a blank or an
 * opening bracket and closes before a blank or a full stop, so that nesting in the same marks is told apart; a quotation that is never
 * closed ends with its last mark of any kind, or with the stretch.
 */
export function quotationsOf(source: string, start: number, end: number): Quotation[] {
  const found: Quotation[] = []
  const stack: Open[] = []
  // How many wait for each closing mark: the stack is never searched for one that is not there, so that a mark costs what it pops.
  const waiting = new Map<string, number>()
  let lastMark = -1
  for (let at = start; at < end; at++) {
    const char = source[at] ?? ''
    const opens = OPENING[char]
    if (opens !== undefined) open(opens, at)
    else if (CLOSING.has(char)) {
      lastMark = at
      close(char, at)
    } else if (char === '"') {
      const closes = (waiting.get('"') ?? 0) > 0
      if (opensHere(source, at, start, end) && !(closes && closesHere(source, at, end))) open('"', at)
      else if (closes) {
        lastMark = at
        close('"', at)
      }
    }
  }
  const unclosed = stack[0]
  if (unclosed) {
    const restIsMarks = lastMark > unclosed.at && !/[\p{L}\p{N}]/u.test(source.slice(lastMark, end))
    const stop = restIsMarks ? lastMark : end
    found.push(quotation(source, unclosed.at, restIsMarks ? lastMark + 1 : end, { start: unclosed.at + 1, end: stop }, false))
  }
  return found.filter(({ inner }) => /[\p{L}\p{N}]/u.test(source.slice(inner.start, inner.end)))

  function open(closing: string, at: number): void {
    stack.push({ at, closing })
    waiting.set(closing, (waiting.get(closing) ?? 0) + 1)
  }

  function close(mark: string, at: number): void {
    if ((waiting.get(mark) ?? 0) === 0) return
    let opening: Open | undefined
    do {
      opening = stack.pop()
      if (opening) waiting.set(opening.closing, (waiting.get(opening.closing) ?? 1) - 1)
    } while (opening && opening.closing !== mark)
    if (opening && stack.length === 0) found.push(quotation(source, opening.at, at + 1, { start: opening.at + 1, end: at }, true))
  }
}

function quotation(source: string, start: number, end: number, words: Span, closed: boolean): Quotation {
  const inner = { start: skipBlank(source, words.start, words.end), end: 0 }
  inner.end = dropBlank(source, inner.start, words.end)
  return { start, end, inner, closed }
}

function opensHere(source: string, at: number, start: number, end: number): boolean {
  const before = at > start ? (source[at - 1] ?? ' ') : ' '
  const after = at + 1 < end ? (source[at + 1] ?? ' ') : ' '
  return /[\s([{'’«“/-]/u.test(before) && /\S/u.test(after)
}

function closesHere(source: string, at: number, end: number): boolean {
  const after = at + 1 < end ? (source[at + 1] ?? ' ') : ' '
  return /[\s.,;:!?)\]}»”…]/u.test(after) && /\S/u.test(source[at - 1] ?? ' ')
}
