import type { PressBlock, PressRoot } from '../parse/nodes.ts'
import { blocksOf, decide, isOpen, isProse, lengthOf } from './zoning.ts'

/** Standfirsts run to 300 characters, and to 390 above a longer paragraph; a longer one is set apart by blank lines. */
const USUAL_STANDFIRST = 300
const LONGEST_STANDFIRST = 390
const LONGEST_SET_APART = 700

/** The summary under the title: the first prose, when more prose follows it without a heading between. */
export function markStandfirst(page: PressRoot): void {
  for (const article of page.data.articles) {
    const blocks = blocksOf(page, article)
    const index = blocks.findIndex((block) => isOpen(block) && block.data.form !== 'heading')
    const block = blocks[index]
    if (!block || !isProse(block.value)) continue
    const followers = blocks.slice(index + 1).filter((other) => isOpen(other))
    const next = followers[0]
    if (!next || !(isProse(next.value) || next.data.zone === 'question') || followers.filter((other) => isProse(other.value)).length < 2) {
      if (!beforeQuestion(blocks, index)) continue
    }
    if (lengthOf(block.value) <= longestOf(block, next)) decide(block, 'standfirst', 'mark-standfirst', 'premier paragraphe, court, que le texte développe ensuite')
  }
}

/** How long a standfirst may be: it sums up what the text develops, so a long one above a shorter paragraph is the first of the paragraphs. */
function longestOf(block: PressBlock, next: PressBlock | undefined): number {
  if (isSetApart(block, next)) return LONGEST_SET_APART
  return next && isProse(next.value) && lengthOf(next.value) < lengthOf(block.value) ? USUAL_STANDFIRST : LONGEST_STANDFIRST
}

/** An interview goes from its introduction straight to the first question, or to a first heading set apart. */
function beforeQuestion(blocks: readonly PressBlock[], index: number): boolean {
  const after = blocks.slice(index + 1).find((other) => other.data.zone !== 'boilerplate' && other.data.zone !== 'caption')
  if (after?.data.zone === 'question') return true
  // « Chapô », blank line, « Voltéo : 2,5 M€… », its paragraph with no blank line between: a round-up.
  const title = blocks.findLastIndex((other, at) => at < index && (other.data.zone === 'title' || other.data.zone === 'byline'))
  const glued = title >= 0 && blocks[index]?.data.gap === 0
  return glued && (after?.data.gap ?? 0) > 0
}

function isSetApart(block: PressBlock, next: PressBlock | undefined): boolean {
  return block.data.gap >= 2 && (next?.data.gap ?? 0) >= 2
}
