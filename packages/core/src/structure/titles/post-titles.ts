import { wordsOf } from '../../engine/words.ts'
import { takeWrittenDay } from '../../lexicon/date-parts.ts'
import { takeNumericDay } from '../../lexicon/numeric-dates.ts'
import { readByline } from '../../lexicon/read-byline.ts'
import type { PressBlock, PressRoot } from '../../parse/nodes.ts'
import { countWords, foldOf, isOpen, isProse, lengthOf } from '../zoning.ts'
import { isKicker } from './score-title.ts'

/** A post of a blog: its title, and the line that dates it. */
export interface Post {
  readonly title: number
  readonly stamp: number
}

const LONGEST_TITLE = 200
/** A post has its text at most as many lines below its title and stamp. */
const NEAR = 4

/**
 * The posts of a page that holds several, each with a title and a full date beside it, always on the same side, and a text below.
 * Empty when the page holds one article: its chronology has dates too, but no title at each.
 */
export function postTitles({ children }: PressRoot): Post[] {
  const stamps = children.flatMap((block, index) => (isStamp(block) ? [index] : []))
  if (stamps.length < 2) return []
  for (const side of [-1, 1] as const) {
    const posts = stamps.flatMap((stamp) => postAt(children, stamp, side) ?? [])
    if (posts.length >= 2 && posts.length === stamps.length && isSequence(children, posts)) return posts
  }
  return []
}

/** « Posté le 12 mars 2018 par Inès », « 12 mars 2018 »: a line that dates what stands beside it. */
function isStamp(block: PressBlock): boolean {
  if (!(isOpen(block) || block.data.zone === 'byline') || lengthOf(block.value) > 120) return false
  const reading = readByline(block.value)
  if (!reading?.hasYear || reading.pieces.updated) return false
  return reading.leftover <= (reading.pieces.published ? 3 : 0) && (reading.names <= 1 || block.data.zone === 'byline')
}

/** The post that a stamp dates, its title being above (-1) or below (1); `undefined` when no title or no text stands there. */
function postAt(children: readonly PressBlock[], stamp: number, side: -1 | 1): Post | undefined {
  const title = stamp + side
  const block = children[title]
  if (!block || !isOpen(block) || isProse(block.value) || lengthOf(block.value) > LONGEST_TITLE || countWords(block.value) < 2 || /[.:;,]\s*$/u.test(block.value) || isKicker(foldOf(block))) return undefined
  const below = Math.max(stamp, title) + 1
  const text = children.slice(below, below + NEAR).findIndex((other) => isOpen(other) && isProse(other.value))
  if (text < 0 || children.slice(below, below + text).some((other) => isStamp(other))) return undefined
  return { title, stamp }
}

/**
 * Whether posts follow each other as they do on a page: nothing told above the first, and from the latest to the earliest, unless each
 * says that it was published. The other way round it is a chronology or an agenda.
 */
function isSequence(children: readonly PressBlock[], posts: readonly Post[]): boolean {
  const first = posts[0]
  if (!first || children.slice(0, Math.min(first.title, first.stamp)).some((block) => isOpen(block) && isProse(block.value))) return false
  if (posts.every(({ stamp }) => readByline(children[stamp]?.value ?? '')?.pieces.published)) return true
  const days = posts.map(({ stamp }) => dayOf(children[stamp] as PressBlock))
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
