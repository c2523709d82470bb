import { countWhile } from '../engine/count-while.ts'
import { oncePer } from '../engine/once-per.ts'
import type { QuoteCandidate } from '../engine/quote-rule.ts'
import { blockBeside } from '../engine/speaking-blocks.ts'
import { answerIn } from './speech-answers.ts'
import { itemsAround, itemsInside, sentenceAt, type SpeechItem } from './speech-items.ts'
import type { SpeechPlace } from './speech-place.ts'

/** A quotation within its sentence, for the rules to look at. */
export interface QuoteView extends SpeechPlace {
  /** Where its sentence starts: an index of `items`. */
  readonly from: number
  /** The words quoted. */
  readonly inside: readonly SpeechItem[]
  /** The items of the block in which the quotation ends, its index among them, and the end of its sentence there. */
  readonly behind: readonly SpeechItem[]
  readonly behindAt: number
  readonly to: number
  /** Words quoted, marks apart. */
  readonly words: number
  /** Whether nothing of its sentence stands before it. */
  readonly opensSentence: boolean
  /** Whether a colon stands right before it, in its block or at the end of the one before. */
  readonly follows: 'colon' | 'words' | 'nothing'
}

/** A line may be as long as a book: so many items before and behind are looked at. */
const LONGEST_LEAD = 90
const LONGEST_TAIL = 60

export const viewOf: (candidate: QuoteCandidate) => QuoteView = oncePer(makeView)

function makeView({ page, block, last, quotation, previous }: QuoteCandidate): QuoteView {
  const { source } = page.data
  const own = itemsAround(page, block)
  const at = indexOf(own, quotation.start)
  const start = sentenceAt(own, at, source).from
  // The label of an answer is no part of its first sentence.
  const from = Math.max(start === 0 && at > 2 && answerIn(page, block)?.label ? 2 : start, at - LONGEST_LEAD)
  const behind = last === block ? own : itemsAround(page, last)
  const behindAt = last === block ? at : indexOf(behind, quotation.start)
  const to = Math.min(sentenceAt(behind, behindAt, source).to, behindAt + LONGEST_TAIL)
  const inside = itemsInside(page, block, quotation)
  const opensSentence = own.slice(from, at).every(({ text, isWord, quotation: other }) => !isWord && !other && text !== ':' && text !== '(')
  const shared = { page, block, previous, inside, behind, behindAt, to, words: inside.filter(({ isWord }) => isWord).length }
  // « Pour X, … : » and the words in a paragraph of their own.
  const before = at === 0 ? announcing(page, block) : undefined
  if (before) return { ...shared, items: before, at: before.length, from: Math.max(sentenceAt(before, before.length - 1, source).from, before.length - LONGEST_LEAD), opensSentence: false, follows: 'colon' }
  return { ...shared, items: own, at, from, opensSentence, follows: opensSentence ? 'nothing' : own[at - 1]?.text === ':' ? 'colon' : 'words' }
}

/** The items of the paragraph before, when it ends with a colon. */
function announcing(page: QuoteCandidate['page'], block: QuoteCandidate['block']): readonly SpeechItem[] | undefined {
  const before = blockBeside(page, block, -1)
  if (before?.data.zone !== 'paragraph' || block.data.zone !== 'paragraph') return undefined
  const items = itemsAround(page, before)
  return items.at(-1)?.text === ':' ? items : undefined
}

/** The index of the item that starts at an offset. */
function indexOf(items: readonly SpeechItem[], start: number): number {
  return Math.max(0, countWhile(items, (item) => item.start <= start) - 1)
}

/** « … » (rires), lance X: the index of what stands last before the attribution. */
export function afterNote({ behind, behindAt }: QuoteView): number {
  const close = behind[behindAt + 1]?.text === '(' ? behind.slice(behindAt + 1, behindAt + 7).findIndex(({ text }) => text === ')') : -1
  return close < 0 ? behindAt : behindAt + 1 + close
}
