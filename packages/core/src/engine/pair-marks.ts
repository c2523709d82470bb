import { oncePer } from './once-per.ts'
import type { Span } from '@garrigue/schema'
import type { PressBlock } from '../parse/nodes.ts'
import { marksOf, type QuoteMark } from './quotation-marks.ts'

/** A stretch between two quotation marks of the same kind; it may go over several blocks. */
export interface Quotation extends Span {
  /** The words, outer marks and blanks at the ends left out: offsets in the page's text. */
  readonly inner: Span
  /** False when the opening mark is missing and the start of the block stands in for it. */
  readonly opened: boolean
  /** False when the closing mark is missing and the end of the block stands in for it. */
  readonly closed: boolean
}

/** A quotation that is still open where its block ends. */
export interface Unclosed {
  readonly start: number
  /** Where its words start. */
  readonly from: number
  readonly system: string
}

/** What the marks of one block pair up to. */
export interface PairedMarks {
  /** The outermost pairs, in order. */
  readonly found: readonly Quotation[]
  readonly unclosed: Unclosed | undefined
  /** The first mark that closes nothing, when nothing was quoted before it. */
  readonly orphan: QuoteMark | undefined
}

/** Pairs the marks of a block by a stack, so that marks nest, in other marks or in the same. */
export function pairMarks(source: string, block: PressBlock): PairedMarks {
  return pairOnce(block, source)
}

const pairOnce = oncePer((block: PressBlock, source: string): PairedMarks => {
  const found: Quotation[] = []
  const stack: QuoteMark[] = []
  // How many wait for each system: the stack is never searched for one that is not there, so that a mark costs what it pops.
  const waiting = new Map<string, number>()
  // What was closed right within the outermost mark, in marks like it.
  let nested: Quotation[] = []
  let orphan: QuoteMark | undefined
  let stray: QuoteMark | undefined
  const close = (system: string): QuoteMark => {
    for (;;) {
      const opening = stack.pop() as QuoteMark
      waiting.set(opening.system, (waiting.get(opening.system) ?? 1) - 1)
      if (opening.system === system) return opening
    }
  }
  for (const mark of marksOf(source, block)) {
    if (mark.canClose && (waiting.get(mark.system) ?? 0) > 0) {
      const opening = close(mark.system)
      const quotation = quotationBetween(source, opening.start, mark.end, { start: opening.end, end: mark.start })
      if (stack.length === 1 && stack[0]?.system === mark.system) nested.push(quotation)
      else if (stack.length === 0) {
        found.push(quotation)
        nested = []
      }
    } else if (mark.canOpen) {
      stack.push(mark)
      waiting.set(mark.system, (waiting.get(mark.system) ?? 0) + 1)
    } else if (stack.length > 0) stray = mark
    else if (found.length === 0) orphan ??= mark
  }
  const open = stack[0]
  return open ? { orphan, ...leftOpen(source, block, open, nested, stray, found) } : { found, unclosed: undefined, orphan }
})

/** What the outermost mark that nothing closes gives. */
function leftOpen(source: string, { data }: PressBlock, open: QuoteMark, nested: readonly Quotation[], stray: QuoteMark | undefined, found: readonly Quotation[]): Omit<PairedMarks, 'orphan'> {
  const first = nested[0]
  const last = nested.at(-1)
  // « … plus “ensoleillées”. »: the mark that closes a word at the very end closes all.
  if (last && !hasWords(source, { start: last.end, end: data.end })) return { found: [...found, quotationBetween(source, open.start, last.end, { start: open.end, end: last.inner.end })], unclosed: undefined }
  if (first) return { found: [...found, ...cutBefore(source, open, first), ...nested], unclosed: undefined }
  // « Il ferme avec une autre”: a mark of another kind closes when nothing is said after it.
  if (stray && !hasWords(source, { start: stray.end, end: data.end })) return { found: [...found, quotationBetween(source, open.start, stray.end, { start: open.end, end: stray.start })], unclosed: undefined }
  return { found, unclosed: { start: open.start, from: open.end, system: open.system } }
}

/** A quotation whose closing mark is missing before another one opens: it ends with its last sentence, if it has one. */
function cutBefore(source: string, open: QuoteMark, next: Quotation): Quotation[] {
  for (let at = next.start - 1; at > open.end; at--) {
    if (/[.!?…]/u.test(source[at] ?? '') && /\s/u.test(source[at + 1] ?? '')) return [quotationBetween(source, open.start, at + 1, { start: open.end, end: at + 1 }, { closed: false })]
  }
  return []
}

/** A quotation of the words between two marks, blanks at their ends left out. */
export function quotationBetween(source: string, start: number, end: number, words: Span, { opened = true, closed = true }: { readonly opened?: boolean; readonly closed?: boolean } = {}): Quotation {
  let from = words.start
  let to = words.end
  while (from < to && /\s/u.test(source[from] ?? '')) from++
  while (to > from && /\s/u.test(source[to - 1] ?? '')) to--
  return { start, end, inner: { start: from, end: to }, opened, closed }
}

/** Whether there is any letter or digit. */
export function hasWords(source: string, { start, end }: Span): boolean {
  for (let at = start; at < end; at++) if (/[\p{L}\p{N}]/u.test(String.fromCodePoint(source.codePointAt(at) ?? 32))) return true
  return false
}
