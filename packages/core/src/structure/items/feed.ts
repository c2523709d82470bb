import type { PressBlock } from '../../parse/nodes.ts'
import { isOpen, lengthOf } from '../zoning.ts'
import { isText, isUnderText } from './item-lines.ts'
import type { Listing } from './listing.ts'

const FEWEST = 3
const LONGEST_TITLE = 160
/** How many lines of an item may stand between two titles. */
const LONGEST_ITEM = 8

/** « 17:40 – Albi : W72 ouvre », « 9h05 | Lunel »: the hour of an item, and its title. */
const TIMED = /^(\d{1,2})\s?[:hH]\s?(\d{2})\s*(?:[-–—|•]|:\s)\s*(?=\S)/u

/**
 * A news feed: the hour stands within each title, the latest first. Lines between them that look like titles, all in capitals as these are,
 * count too. The programme of a day goes the other way round.
 */
export const feed: Listing = {
  what: 'une dépêche',
  fewest: FEWEST,
  *candidates(children) {
    const titles = children.flatMap((block, index) => (isTitle(block) && opensItem(children[index + 1]) ? [index] : []))
    const timed = titles.filter((index) => hourOf(children[index]) !== undefined)
    const areShouted = timed.every((index) => isShouted(children[index]))
    yield (areShouted ? titles.filter((index) => index >= (timed[0] ?? 0) && isShouted(children[index])) : timed).map((title) => ({ title, from: title, marks: [] }))
  },
  isList(children, items) {
    const timed = items.flatMap(({ title }) => {
      const hour = hourOf(children[title])
      return hour === undefined ? [] : [{ title, hour }]
    })
    const [first, last] = [timed[0], timed.at(-1)]
    if (!first || !last || timed.length < FEWEST || first.hour === last.hour || isUnderText(children, first.title)) return false
    return timed.every(({ title, hour }, at) => hour <= (timed[at - 1]?.hour ?? hour) && title - (timed[at - 1]?.title ?? title) <= LONGEST_ITEM)
  },
}

function isTitle(block: PressBlock): boolean {
  return isOpen(block) && lengthOf(block.value) <= LONGEST_TITLE && !/[.;,:]\s*$/u.test(block.value)
}

function opensItem(block: PressBlock | undefined): boolean {
  return isText(block) && !isShouted(block)
}

/** Whether all letters are capitals, but « h » of an hour. */
function isShouted(block: PressBlock | undefined): boolean {
  const letters = block?.value.replace(TIMED, '').match(/\p{L}/gu) ?? []
  return letters.length >= 4 && letters.every((letter) => /\p{Lu}/u.test(letter))
}

/** The minutes since midnight that a title begins with. */
function hourOf(block: PressBlock | undefined): number | undefined {
  const [, hour, minute] = TIMED.exec(block?.value.trim() ?? '') ?? []
  return hour === undefined ? undefined : Number(hour) * 60 + Number(minute)
}
