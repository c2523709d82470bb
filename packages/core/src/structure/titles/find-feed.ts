import type { PressBlock } from '../../parse/nodes.ts'
import { isOpen, isProse, lengthOf } from '../zoning.ts'
import { isText } from './post-lines.ts'

const LONGEST_TITLE = 160
const FEWEST = 3
/** How many lines of an item may stand between two titles. */
const LONGEST_ITEM = 8

/** « 17:40 – Albi : W72 ouvre », « 9h05 | Lunel »: the hour of an item, and its title. */
const TIMED = /^(\d{1,2})\s?[:hH]\s?(\d{2})\s*(?:[-–—|•]|:\s)\s*(?=\S)/u

/**
 * The titles of a news feed: short lines that each begin with an hour, the latest first, each with its text below. Lines between them that look
 * like titles, all in capitals as these are, count too. Empty when the page is none: the programme of a day goes the other way round.
 */
export function findFeed(children: readonly PressBlock[]): number[] {
  const timed = children.flatMap((block, index) => (isTitle(block) && TIMED.test(block.value.trim()) && opensItem(children[index + 1]) ? [index] : []))
  const hours = timed.map((index) => hourOf(children[index]))
  if (timed.length < FEWEST || hours.some((hour, at) => at > 0 && hour > (hours[at - 1] ?? hour)) || hours[0] === hours.at(-1)) return []
  const gaps = timed.map((index, at) => index - (timed[at - 1] ?? index))
  if (gaps.some((gap) => gap > LONGEST_ITEM) || children.slice(0, timed[0]).some((block) => isOpen(block) && isProse(block.value))) return []
  if (!timed.every((index) => isShouted(children[index]))) return timed
  const others = children.flatMap((block, index) => (index > (timed[0] ?? 0) && isTitle(block) && isShouted(block) && opensItem(children[index + 1]) ? [index] : []))
  return [...new Set([...timed, ...others])].sort((a, b) => a - b)
}

function isTitle(block: PressBlock | undefined): boolean {
  return block !== undefined && isOpen(block) && lengthOf(block.value) <= LONGEST_TITLE && !/[.;,:]\s*$/u.test(block.value)
}

function opensItem(block: PressBlock | undefined): boolean {
  return isText(block) && !isShouted(block)
}

/** Whether all letters are capitals, but « h » of an hour. */
function isShouted(block: PressBlock | undefined): boolean {
  const letters = block?.value.replace(TIMED, '').match(/\p{L}/gu) ?? []
  return letters.length >= 4 && letters.every((letter) => /\p{Lu}/u.test(letter))
}

function hourOf(block: PressBlock | undefined): number {
  const [, hour = '', minute = ''] = TIMED.exec(block?.value.trim() ?? '') ?? []
  return Number(hour) * 60 + Number(minute)
}
