import { opensBody } from '../lexicon/openings.ts'
import type { PressBlock, PressRoot } from '../parse/nodes.ts'
import { blocksOf, countWords, decide, endsSentence, isOpen, isProse, lengthOf } from './zoning.ts'

/** Standfirsts run to 300 characters, and to 390 above a longer paragraph; a longer one is set apart by blank lines or a byline. */
const USUAL_STANDFIRST = 300
const LONGEST_STANDFIRST = 390
const LONGEST_SET_APART = 700
/** A summary before a heading is shorter than this share of the paragraphs. */
const SHORTER = 0.75
const FEWEST_WORDS = 4

/** The summary under the title: the first prose, when more prose follows it. */
export function markStandfirst(page: PressRoot): void {
  for (const article of page.data.articles) {
    const blocks = blocksOf(page, article)
    const index = blocks.findIndex((block) => isOpen(block) && block.data.form !== 'heading')
    const block = blocks[index]
    if (!block || !article.title || block.data.start < article.title.data.start) continue
    const rest = blocks.slice(index + 1)
    const why = isAboveByline(block, rest) ?? (isProse(block.value) ? summary(blocks, index, rest) : undefined)
    if (why && !opensBody(block.value)) decide(block, 'standfirst', 'mark-standfirst', why)
  }
}

/** Between the title and the byline stands nothing of the text. */
function isAboveByline(block: PressBlock, rest: readonly PressBlock[]): string | undefined {
  const next = rest.find(({ data }) => data.zone !== 'boilerplate' && data.zone !== 'caption')
  const hasText = rest.some((other) => isOpen(other) && isProse(other.value)) || rest.some(({ data }) => data.zone === 'question')
  const isSummary = (isProse(block.value) || (endsSentence(block.value) && countWords(block.value) >= FEWEST_WORDS)) && lengthOf(block.value) <= LONGEST_SET_APART
  return next?.data.zone === 'byline' && hasText && isSummary ? 'phrase entre le titre et la signature' : undefined
}

/** Why the first prose sums up what follows, or `undefined`. */
function summary(blocks: readonly PressBlock[], index: number, rest: readonly PressBlock[]): string | undefined {
  const block = blocks[index] as PressBlock
  const followers = rest.filter((other) => isOpen(other))
  const next = followers[0]
  const prose = followers.filter((other) => isProse(other.value))
  const isDeveloped = next !== undefined && (isProse(next.value) || next.data.zone === 'question') && prose.length >= 2
  if (!isDeveloped && !isBeforeHeading(blocks, index, prose)) return undefined
  return lengthOf(block.value) <= longestOf(block, next) ? 'premier paragraphe, court, que le texte développe ensuite' : undefined
}

/** How long a standfirst may be: it sums up what the text develops, so a long one above a shorter paragraph is the first of the paragraphs. */
function longestOf(block: PressBlock, next: PressBlock | undefined): number {
  if (isSetApart(block, next)) return LONGEST_SET_APART
  return next && isProse(next.value) && lengthOf(next.value) < lengthOf(block.value) ? USUAL_STANDFIRST : LONGEST_STANDFIRST
}

/** An interview goes from its introduction straight to the first question, or a round-up to its first heading. */
function isBeforeHeading(blocks: readonly PressBlock[], index: number, prose: readonly PressBlock[]): boolean {
  const after = blocks.slice(index + 1).find(({ data }) => data.zone !== 'boilerplate' && data.zone !== 'caption')
  if (!after) return false
  if (after.data.zone === 'question') return true
  // An agenda or a sheet has no prose behind its introduction.
  if (prose.length === 0) return isOpen(after) && blocks.slice(index + 2).some(({ data }) => data.zone === 'list')
  if (!isOpen(after)) return false
  // « Chapô », blank line, « Voltéo : 2,5 M€… », its paragraph with no blank line between: a round-up.
  const isGlued = blocks[index]?.data.gap === 0 && after.data.gap > 0
  const average = prose.reduce((sum, other) => sum + lengthOf(other.value), 0) / prose.length
  return isGlued || lengthOf(blocks[index]?.value ?? '') < SHORTER * average
}

function isSetApart(block: PressBlock, next: PressBlock | undefined): boolean {
  return block.data.gap >= 2 && (next?.data.gap ?? 0) >= 2
}
