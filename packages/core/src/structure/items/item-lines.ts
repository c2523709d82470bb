import { wordsOf } from '../../engine/words.ts'
import { takeWrittenDay } from '../../lexicon/date-parts.ts'
import { takeNumericDay } from '../../lexicon/numeric-dates.ts'
import type { BylineReading } from '../../lexicon/read-byline.ts'
import type { PressBlock } from '../../parse/nodes.ts'
import { isKicker } from '../titles/score-title.ts'
import { bylineOf, countWords, endsSentence, foldOf, isOpen, isProse, legendOf, lengthOf } from '../zoning.ts'

const LONGEST_TITLE = 200
const LONGEST_STAMP = 140
/** How many lines of the site may stand between a title and its text. */
const NEAR = 5
/** How many words a stamp may have that no byline has: « classé dans Rouen et alentours ». */
const MOST_LEFTOVER = 5

/** « Posté le 12 mars 2018 par Inès », « 12 mars 2018 »: what a line says that dates what stands beside it, or `undefined`. */
export function stampOf(block: PressBlock | undefined): BylineReading | undefined {
  if (!block || block.data.zone === 'boilerplate' || lengthOf(block.value) > LONGEST_STAMP) return undefined
  const reading = bylineOf(block)
  if (!reading?.hasYear || reading.pieces.updated || !reading.pieces.day) return undefined
  const isMarked = reading.pieces.published !== undefined || reading.isSigned || reading.pieces.counter !== undefined
  return reading.leftover <= (isMarked ? MOST_LEFTOVER : 0) && (isMarked || reading.names <= 1) ? reading : undefined
}

/** Whether a line says a day, with its year or without: « Lundi 13 novembre », « 13/11/2017 ». */
export function saysDay(block: PressBlock | undefined): boolean {
  return block !== undefined && wordsOf(block).some((_, at, words) => (takeWrittenDay(words, at) ?? takeNumericDay(words, at)) !== undefined)
}

/** What may stand between a title and its date: who signs, what is counted. */
export function isAside(block: PressBlock | undefined): boolean {
  if (!block) return false
  const reading = isOpen(block) ? bylineOf(block) : undefined
  return block.data.zone === 'boilerplate' || (reading?.isSigned === true && reading.leftover <= 2) || (reading?.pieces.counter !== undefined && reading.leftover === 0)
}

export function isKickerLine(block: PressBlock | undefined): boolean {
  return block !== undefined && isOpen(block) && isKicker(foldOf(block))
}

/** Whether a line may be the title of one of several texts. */
export function isItemTitle(block: PressBlock | undefined): boolean {
  if (!block || !isOpen(block) || lengthOf(block.value) > LONGEST_TITLE || countWords(block.value) < 2) return false
  const isSentence = isProse(block.value) && !/[?!…]["”»\s]*$/u.test(block.value)
  return !isSentence && !/[.:;,]\s*$/u.test(block.value) && !isKickerLine(block) && !stampOf(block) && !isAside(block)
}

/** Whether a text begins at a block, asides and one legend apart. */
export function opensText(children: readonly PressBlock[], from: number): boolean {
  let at = from
  while (at - from < NEAR && isAside(children[at])) at++
  const block = children[at]
  if (block && legendOf(block) !== undefined) at++
  return isText(children[at])
}

export function isText(block: PressBlock | undefined): boolean {
  return block !== undefined && isOpen(block) && (isProse(block.value) || (endsSentence(block.value) && countWords(block.value) >= 4))
}

/** Whether something is told above a block: what follows is a part of it. */
export function isUnderText(children: readonly PressBlock[], index: number): boolean {
  return children.slice(0, index).some((block) => isOpen(block) && isProse(block.value))
}
