import type { PressBlock, PressRoot } from '../../parse/nodes.ts'
import { foldOf, isOpen, isProse, legendOf, lengthOf } from '../zoning.ts'
import { stemsOf, titleFeatures, type TitleFeature } from './score-title.ts'

/** A line that was chosen as a title, and why. */
export interface ChosenTitle {
  readonly index: number
  readonly why: string
}

const LONGEST_TITLE = 220
/** A line below another is the title only when this much more speaks for it: what stands below a title is often as long. */
const MARGIN = 0.75
/** Less than this speaks for no title. */
const LEAST = 0.5

/** How many lines above the text are looked at: a title stands near it, however long the menu is. */
const MOST_CANDIDATES = 80
/** How much of a text is looked through for the words of its title. */
const MOST_PARAGRAPHS = 30
const LONGEST_LOOK = 2000
/** How many lines of the site, from its head and its foot, are searched for its name. */
const MOST_SITE_LINES = 40
/** « Besançon. Placée en redressement… »: a place may be set before the title. */
const PLACE = 25
/** A line above the byline for which as much speaks is the title: what stands below the byline is then a heading, by so much. */
const ENOUGH = 2.5
const BELOW_BYLINE = 2

interface Candidate {
  readonly index: number
  readonly score: number
  readonly features: readonly TitleFeature[]
}

/** The title of a page that says nothing of it: of the lines above the text, the one for which most speaks; `undefined` when none does. */
export function chooseTitle({ children }: PressRoot): ChosenTitle | undefined {
  const text = firstText(children)
  const above = candidates(children, text)
  const best = pick(above)
  if (best && best.score >= LEAST) return { index: best.index, why: whyOf(best) }
  // Prose that stands above everything may be the site's: then the line right above a byline is the title.
  const below = children.findIndex((block, index) => index > text && isOpen(block) && !isProse(block.value) && children[index + 1]?.data.zone === 'byline' && children.slice(index + 2, index + 6).some((other) => isOpen(other) && isProse(other.value)))
  if (below >= 0 && !children.slice(0, text).some(({ data }) => data.zone === 'byline')) return { index: below, why: 'ligne au-dessus de la signature' }
  return best ? { index: best.index, why: whyOf(best) } : undefined
}

/** Index of the first prose; a long question may be the title itself. */
function firstText(children: readonly PressBlock[]): number {
  const found = children.findIndex((block) => isOpen(block) && isProse(block.value) && !isLongTitle(block))
  return found < 0 ? children.length : found
}

/** « Pourquoi les entreprises du numérique… quittent-elles peu à peu le centre-ville pour la périphérie ? » */
function isLongTitle(block: PressBlock): boolean {
  return lengthOf(block.value) <= LONGEST_TITLE && !/\.["”»\s]*$/u.test(block.value) && !/[.!?…]["”»\s]*\s\p{Lu}/u.test(block.value.slice(PLACE))
}

function candidates(children: readonly PressBlock[], to: number): Candidate[] {
  const text = new Set(proseOf(children, to).flatMap((block) => stemsOf(foldOf(block).slice(0, LONGEST_LOOK))))
  const about = children.flatMap((block) => (block.data.zone === 'boilerplate' || block.data.zone === 'byline' || (isOpen(block) && legendOf(block) !== undefined) ? [foldOf(block)] : []))
  const site = [...about.slice(0, MOST_SITE_LINES), ...about.slice(-MOST_SITE_LINES)]
  const open = children.flatMap((block, index) => (index < to && isOpen(block) && lengthOf(block.value) <= LONGEST_TITLE && (!isProse(block.value) || isLongTitle(block)) ? [index] : [])).slice(-MOST_CANDIDATES)
  const byline = children.findIndex(({ data }) => data.zone === 'byline')
  const weighed = open.map((index, at): Candidate => {
    const features = [...titleFeatures(children[index] as PressBlock, { text, site, isAboveText: isAboveText(children, index, to), hasOthersBelow: at < open.length - 1 })]
    return { index, features, score: features.reduce((sum, { weight }) => sum + weight, 0) }
  })
  const isTitled = weighed.some(({ index, score }) => index < byline && score >= ENOUGH)
  return isTitled ? weighed.map((candidate) => (candidate.index > byline ? { ...candidate, score: candidate.score - BELOW_BYLINE } : candidate)) : weighed
}

/** The first paragraphs from a block on: a title sums up what they say. */
function proseOf(children: readonly PressBlock[], from: number): PressBlock[] {
  const found: PressBlock[] = []
  for (let index = from; index < children.length && found.length < MOST_PARAGRAPHS; index++) {
    const block = children[index]
    if (block && isOpen(block) && isProse(block.value)) found.push(block)
  }
  return found
}

/** Whether a byline or the text follows a line, furniture and legends apart. */
function isAboveText(children: readonly PressBlock[], index: number, text: number): boolean {
  for (let next = index + 1; next < children.length && next <= text; next++) {
    const block = children[next]
    if (!block || next === text || block.data.zone === 'byline') return true
    if (isOpen(block) && legendOf(block) === undefined) return false
  }
  return true
}

function pick(found: readonly Candidate[]): Candidate | undefined {
  let best: Candidate | undefined
  for (const candidate of found) if (!best || candidate.score > best.score + (best.score >= 2 ? MARGIN : 0)) best = candidate
  return best
}

function whyOf({ features }: Candidate): string {
  const reasons = features.filter(({ weight }) => weight > 0).map(({ why }) => why)
  return `titre le plus probable${reasons.length > 0 ? ` : ${reasons.join(', ')}` : ''}`
}
