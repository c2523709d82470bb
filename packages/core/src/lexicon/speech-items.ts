import { countWhile } from '../engine/count-while.ts'
import type { FoundMention } from '../engine/findings.ts'
import { fold } from '../engine/fold.ts'
import { oncePer } from '../engine/once-per.ts'
import type { Quotation } from '../engine/pair-marks.ts'
import { quotationsIn } from '../engine/quotations.ts'
import { blockBeside } from '../engine/speaking-blocks.ts'
import type { Token } from '../engine/tokens.ts'
import { within } from '../engine/within.ts'
import type { PressBlock, PressRoot } from '../parse/nodes.ts'
import { piecesOf, type Piece } from './pieces.ts'

/** What tells who speaks: a written word, a mark, a whole name, or all that stands between quotation marks. */
export interface SpeechItem extends Token {
  /** The text folded; empty for a name and for a quotation. */
  readonly form: string
  /** Whether a capital tells nothing here: a sentence, a quotation or an item starts. */
  readonly opens: boolean
  readonly mention?: FoundMention
  readonly quotation?: Quotation
}

/** The items of a block with each of its quotations as one item. */
export function itemsAround(page: PressRoot, block: PressBlock): readonly SpeechItem[] {
  return around(page.data.findings.mentions)(block, page)
}

const around = oncePer((_mentions: readonly FoundMention[]) => oncePer((block: PressBlock, page: PressRoot) => itemsOf(page, block, quotationsIn(page, block))))

/** The items of a block, quoted or not. */
export function plainItems(page: PressRoot, block: PressBlock): readonly SpeechItem[] {
  return plain(page.data.findings.mentions)(block, page)
}

const plain = oncePer((_mentions: readonly FoundMention[]) => oncePer((block: PressBlock, page: PressRoot) => itemsOf(page, block, [])))

/** The items between the marks of a quotation that starts in a block; nested marks are items of their own. */
export function itemsInside(page: PressRoot, first: PressBlock, { inner }: Quotation): readonly SpeechItem[] {
  const items: SpeechItem[] = []
  for (let block: PressBlock | undefined = first, step = 1; block && block.data.start < inner.end; block = blockBeside(page, first, step++)) {
    // One by one: a quotation may hold more items than a call takes arguments.
    for (const item of within(plainItems(page, block), inner)) items.push(item)
  }
  return items
}

function itemsOf(page: PressRoot, block: PressBlock, quotations: readonly Quotation[]): SpeechItem[] {
  const { source, findings } = page.data
  const names = within(findings.mentions, block.data)
  const items: SpeechItem[] = []
  let name = 0
  let quoted = 0
  let from = block.data.start
  for (const piece of piecesOf(block)) {
    while ((quotations[quoted]?.end ?? Number.POSITIVE_INFINITY) <= piece.start) quoted++
    while ((names[name]?.end ?? Number.POSITIVE_INFINITY) <= Math.max(piece.start, from)) name++
    const quotation = quotations[quoted]
    if (quotation && quotation.start < piece.end) {
      if (quotation.end > from) items.push({ start: quotation.start, end: quotation.end, text: '', form: '', isWord: false, opens: piece.opens, quotation })
      from = quotation.end
      continue
    }
    const mention = names[name]
    if (piece.end <= from) continue
    if (!mention || mention.start >= piece.end) {
      items.push(piece.start >= from ? itemOf(piece) : remainder(piece, Math.max(piece.start, from), piece.end, source))
      continue
    }
    if (mention.start > piece.start && from <= piece.start) items.push(remainder(piece, piece.start, mention.start, source))
    if (mention.end > from) items.push({ start: mention.start, end: mention.end, text: mention.text, form: '', isWord: true, opens: piece.opens, mention })
    from = mention.end
    if (piece.end > mention.end) items.push(remainder(piece, mention.end, piece.end, source))
  }
  return items
}

function itemOf({ start, end, text, form, isWord, opens }: Piece): SpeechItem {
  return { start, end, text, form, isWord, opens }
}

/** What a name leaves of a written word: « Quimper-Lannion » is two names and a hyphen. */
function remainder({ opens, isWord }: Piece, start: number, end: number, source: string): SpeechItem {
  const text = source.slice(start, end)
  return { start, end, text, form: fold(text), isWord: isWord && /[\p{L}\p{N}]/u.test(text), opens }
}

/** Where the sentence of an item starts, and where it ends: indexes of the items of a block. */
export interface Sentence {
  readonly from: number
  readonly to: number
}

/** The sentences of the items of a block, in order. A quotation that ends one sentence ends the one around it when a capital follows. */
export const sentencesOf: (items: readonly SpeechItem[], source: string) => readonly Sentence[] = oncePer((items, source) => {
  const found: Sentence[] = []
  let from = 0
  for (let at = 0; at < items.length; at++) {
    if (!endsSentence(items, at, source)) continue
    found.push({ from, to: at + 1 })
    from = at + 1
  }
  if (from < items.length) found.push({ from, to: items.length })
  return found
})

function endsSentence(items: readonly SpeechItem[], at: number, source: string): boolean {
  const item = items[at] as SpeechItem
  const next = items[at + 1]
  if (!next) return true
  if (item.quotation) {
    const last = source[item.quotation.inner.end - 1] ?? ''
    return (/[.!?…]/u.test(last) || next.quotation !== undefined) && startsSentence(next)
  }
  return /^[.!?…]$/u.test(item.text) && (next.opens || next.quotation !== undefined) && !/^[.!?…)\]]$/u.test(next.text) && startsSentence(next)
}

/** A capital, a figure, a quotation, a dash or a bracket; a small letter goes on with the sentence. */
function startsSentence({ quotation, mention, text }: SpeechItem): boolean {
  return quotation !== undefined || mention !== undefined || /^[\p{Lu}\p{N}@#(–—-]/u.test(text) || /^\p{Ll}{1,5}\p{Lu}/u.test(text)
}

/** The sentence that an item of a block stands in. */
export function sentenceAt(items: readonly SpeechItem[], at: number, source: string): Sentence {
  return sentencesOf(items, source)[sentenceIndexAt(items, at, source)] ?? { from: 0, to: items.length }
}

/** Which of the sentences of a block an item stands in. */
export function sentenceIndexAt(items: readonly SpeechItem[], at: number, source: string): number {
  return Math.max(0, countWhile(sentencesOf(items, source), ({ from }) => from <= at) - 1)
}
