import { wordsOf } from '../../engine/words.ts'
import { takeWrittenDay } from '../../lexicon/date-parts.ts'
import { takeNumericDay } from '../../lexicon/numeric-dates.ts'
import type { PressBlock } from '../../parse/nodes.ts'
import { isAside, isItemTitle, isKickerLine, isText, isUnderText, opensText, stampOf } from './item-lines.ts'
import type { Listing, PageItem } from './listing.ts'

/** A post of a blog: its title, and the line that dates it. */
interface Post {
  readonly title: number
  readonly stamp: number
}

/** How many lines of other kinds may stand between a title, its date and its text. */
const BETWEEN = 3
const NEAR = 5

/**
 * The posts of a blog, each with a title and a full date: right below it, right above it, or below its text, the same for all of them. The
 * chronology of one article has dates too, but no title at each.
 */
export const posts: Listing = {
  what: 'un billet',
  fewest: 2,
  *candidates(children) {
    const stamps = children.flatMap((block, index) => (stampOf(block) ? [index] : []))
    if (stamps.length < 2) return
    for (const find of [postBelow, postAbove]) {
      // The stamps of readers’ comments are made otherwise than those of the posts, of which the first stands above all text.
      const found = stamps.flatMap((stamp) => find(children, stamp) ?? [])
      yield found.filter(({ stamp }) => shapeOf(children, stamp) === shapeOf(children, found[0]?.stamp ?? -1)).map(toItem)
    }
    yield signedBelow(children, stamps).map(toItem)
  },
  isList: isSequence,
}

function toItem({ title, stamp }: Post): PageItem {
  return { title, from: Math.min(title, stamp), marks: [stamp] }
}

/** What kinds of pieces a stamp is made of: the same for all posts of a site. */
function shapeOf(children: readonly PressBlock[], stamp: number): string {
  const reading = stampOf(children[stamp])
  return reading ? [reading.pieces.published !== undefined, reading.pieces.hour !== undefined, reading.names > 0].join() : ''
}

/** « Titre », then « 12 mars 2018 » and the text. */
function postBelow(children: readonly PressBlock[], stamp: number): Post | undefined {
  let title = stamp - 1
  while (title >= 0 && stamp - title <= BETWEEN && isAside(children[title])) title--
  return isItemTitle(children[title]) && opensText(children, stamp + 1) ? { title, stamp } : undefined
}

/** « 12 mars 2018 », then « Titre » and the text. */
function postAbove(children: readonly PressBlock[], stamp: number): Post | undefined {
  let title = stamp + 1
  while (title - stamp <= BETWEEN && (isAside(children[title]) || isKickerLine(children[title]))) title++
  return isItemTitle(children[title]) && opensText(children, title + 1) ? { title, stamp } : undefined
}

/** Texts that each end with who wrote them and when: what follows one is the title of the next. */
function signedBelow(children: readonly PressBlock[], stamps: readonly number[]): Post[] {
  const ends = stamps.filter((stamp) => isText(children[stamp - 1]))
  const first = children.findIndex((block, index) => isItemTitle(block) && opensText(children, index + 1))
  const titles = [first, ...ends.map((stamp) => nextLine(children, stamp))]
  return ends.flatMap((stamp, index) => {
    const title = titles[index] ?? -1
    return title >= 0 && title < stamp && isItemTitle(children[title]) && opensText(children, title + 1) ? [{ title, stamp }] : []
  })
}

/** The line below a stamp, what the site sets between apart; -1 when there is none. */
function nextLine(children: readonly PressBlock[], stamp: number): number {
  let next = stamp + 1
  while (next - stamp <= NEAR && (isAside(children[next]) || isKickerLine(children[next]))) next++
  return next < children.length ? next : -1
}

/**
 * Whether posts follow each other as they do on a page: nothing told above the first, and from the latest to the earliest, unless each
 * says that it was published. The other way round it is a chronology or an agenda.
 */
function isSequence(children: readonly PressBlock[], items: readonly PageItem[]): boolean {
  if (isUnderText(children, items[0]?.from ?? 0)) return false
  const stamps = items.flatMap(({ marks }) => marks.flatMap((mark) => children[mark] ?? []))
  if (stamps.every((stamp) => stampOf(stamp)?.pieces.published)) return true
  const days = stamps.map(dayOf)
  return days.every((day, index) => index === 0 || day <= (days[index - 1] ?? day))
}

/** A number that grows with the day of a stamp. */
function dayOf(block: PressBlock): number {
  const words = wordsOf(block)
  for (let at = 0; at < words.length; at++) {
    const { year = 0, month = 0, day = 0 } = (takeNumericDay(words, at) ?? takeWrittenDay(words, at))?.value ?? {}
    if (day > 0) return (year * 100 + month) * 100 + day
  }
  return 0
}
