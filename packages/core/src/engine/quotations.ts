import type { PressBlock, PressRoot } from '../parse/nodes.ts'
import { oncePer } from './once-per.ts'
import { hasWords, pairMarks, quotationBetween, type Quotation, type Unclosed } from './pair-marks.ts'
import { marksOf, type QuoteMark } from './quotation-marks.ts'
import { speakingBlocks } from './speaking-blocks.ts'

/** The quotations that touch each block, in order. One that goes over several blocks is in each of them. */
export type QuotationsByBlock = ReadonlyMap<PressBlock, readonly Quotation[]>

/** A speech goes on for so many blocks at most. */
const MOST_BLOCKS = 12
/** So many of them in a row may have no mark at all. */
const MOST_SILENT = 3

const NONE: readonly Quotation[] = []
const quotationsByBlock = oncePer((page: PressRoot) => quotationsOf(page.data.source, speakingBlocks(page)))

/** The outermost quotations that touch a block of the article's own words, in order. */
export function quotationsIn(page: PressRoot, block: PressBlock): readonly Quotation[] {
  return quotationsByBlock(page).get(block) ?? NONE
}

/** The outermost quotations of blocks that follow each other. */
export function quotationsOf(source: string, blocks: readonly PressBlock[]): QuotationsByBlock {
  const byBlock = new Map<PressBlock, Quotation[]>(blocks.map((block) => [block, []]))
  const add = (quotation: Quotation, from: number, to: number): void => {
    if (hasWords(source, quotation.inner)) for (let at = from; at <= to; at++) byBlock.get(blocks[at] as PressBlock)?.push(quotation)
  }
  for (let at = 0; at < blocks.length; at++) {
    const block = blocks[at] as PressBlock
    const { found, unclosed, orphan } = pairMarks(source, block)
    // A straight mark that nothing opens is an inch, a second, a slip.
    if (orphan && orphan.system.length === 2 && orphan.system !== "''") add(quotationBetween(source, block.data.start, orphan.end, { start: block.data.start, end: orphan.start }, { opened: false }), at, at)
    for (const each of found) add(each, at, at)
    if (!unclosed) continue
    const last = opensSpeech(source, block, unclosed) ? endOfSpeech(source, blocks, at, unclosed) : undefined
    if (!last) {
      add(quotationBetween(source, unclosed.start, block.data.end, { start: unclosed.from, end: block.data.end }, { closed: false }), at, at)
      continue
    }
    add(quotationBetween(source, unclosed.start, last.end, { start: unclosed.from, end: last.innerEnd }), at, last.index)
    for (const each of last.after) add(each, last.index, last.index)
    at = last.index
  }
  return byBlock
}

/** Only what opens a paragraph, or follows a colon, goes on in the next one: a mark within a sentence is one that was not closed. */
function opensSpeech(source: string, { data }: PressBlock, { start }: Unclosed): boolean {
  let before = start
  while (before > data.start && /\s/u.test(source[before - 1] ?? '')) before--
  return source[before - 1] === ':' || !hasWords(source, { start: data.start, end: before })
}

interface EndOfSpeech {
  /** Index of the block in which the speech ends. */
  readonly index: number
  /** Offsets before and after the closing mark. */
  readonly innerEnd: number
  readonly end: number
  /** The quotations of that block after the end. */
  readonly after: readonly Quotation[]
}

/**
 * Where a speech ends that its own block leaves open: each paragraph that goes on with it opens with the mark again, or has none; the last
 * one closes it. `undefined` when no paragraph does: then a closing mark is missing.
 */
function endOfSpeech(source: string, blocks: readonly PressBlock[], from: number, { system }: Unclosed): EndOfSpeech | undefined {
  const first = blocks[from] as PressBlock
  let silent = 0
  for (let index = from + 1; index < blocks.length && index <= from + MOST_BLOCKS; index++) {
    const block = blocks[index] as PressBlock
    if (block.data.article !== first.data.article || block.data.zone !== first.data.zone) return undefined
    const [opening, ...others] = marksOf(source, block)
    const { found, unclosed, orphan } = pairMarks(source, block)
    if (opening && silent === 0 && isRepeated(source, block, opening, system)) {
      const [whole, ...after] = found
      if (whole?.start === opening.start) return { index, innerEnd: whole.inner.end, end: whole.end, after }
      // « » at the head of a paragraph: older prints repeat the closing mark there.
      if (orphan === opening && others[0]?.system === system && others[0].canClose) return { index, innerEnd: others[0].start, end: others[0].end, after: found }
      if (unclosed?.start !== opening.start) return undefined
    } else if (orphan?.system === system) return { index, innerEnd: orphan.start, end: orphan.end, after: found }
    else if (opening || ++silent > MOST_SILENT) return undefined
  }
  return undefined
}

/** Whether a mark stands before the first word of its block. */
function isRepeated(source: string, { data }: PressBlock, mark: QuoteMark, system: string): boolean {
  return mark.system === system && !hasWords(source, { start: data.start, end: mark.start })
}
