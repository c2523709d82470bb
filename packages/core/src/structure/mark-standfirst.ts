import { opensBody, tells } from '../lexicon/openings.ts'
import type { PressBlock, PressRoot } from '../parse/nodes.ts'
import { blocksOf, countWords, decide, endsSentence, isOpen, isProse, lengthOf } from './zoning.ts'

/** Standfirsts run to 390 characters; a longer one is set apart by blank lines or a byline. */
const LONGEST_STANDFIRST = 390
const LONGEST_SET_APART = 700
/** A summary is shorter than this share of the paragraphs that develop it; one that a byline sets apart may be longer. */
const SHORTER = 0.82
const SHORTER_SET_APART = 0.92
/** A single paragraph develops a summary that is as much shorter. */
const MUCH_SHORTER = 0.6
const FEWEST_WORDS = 4
const SUBTITLE_WORDS = 8
/** A list that an introduction announces has at least as many items. */
const FEWEST_ITEMS = 4

/** The summary under the title: the first prose, when more prose follows it. */
export function markStandfirst(page: PressRoot): void {
  for (const article of page.data.articles) {
    const blocks = blocksOf(page, article)
    const index = blocks.findIndex((block) => isOpen(block) && block.data.form !== 'heading')
    const block = blocks[index]
    if (!block || !article.title || block.data.start < article.title.data.start) continue
    const rest = blocks.slice(index + 1)
    const mayBe = (isProse(block.value) || isShortSentence(block) || isSubtitle(block)) && !opensBody(block.value)
    const why = isAboveByline(block, rest) ?? (mayBe ? summary(blocks, index, rest) : undefined)
    if (why) decide(block, 'standfirst', 'mark-standfirst', why)
  }
}

/** « En trois semaines, 412 engins ont été enlevés par la métropole »: a sentence without its full stop. */
function isSubtitle(block: PressBlock): boolean {
  return block.data.form === 'line' && countWords(block.value) >= SUBTITLE_WORDS && !/[:,]\s*$/u.test(block.value) && tells(block.value)
}

/** « Deux jours, soixante exposants et une promesse. » */
function isShortSentence(block: PressBlock): boolean {
  return endsSentence(block.value) && countWords(block.value) > FEWEST_WORDS && !/[?:]\s*$/u.test(block.value)
}

/** Between the title and the byline stands nothing of the text. */
function isAboveByline(block: PressBlock, rest: readonly PressBlock[]): string | undefined {
  const next = rest.find(({ data }) => data.zone !== 'boilerplate' && data.zone !== 'caption')
  const hasText = rest.some((other) => isOpen(other) && isProse(other.value)) || rest.some(({ data }) => data.zone === 'question')
  const isSummary = (isProse(block.value) || (endsSentence(block.value) && countWords(block.value) >= FEWEST_WORDS) || isSubtitle(block)) && lengthOf(block.value) <= LONGEST_SET_APART
  return next?.data.zone === 'byline' && hasText && isSummary ? 'phrase entre le titre et la signature' : undefined
}

/** Why the first prose sums up what follows, or `undefined`. */
function summary(blocks: readonly PressBlock[], index: number, rest: readonly PressBlock[]): string | undefined {
  const block = blocks[index] as PressBlock
  const next = rest.find(({ data }) => data.zone !== 'boilerplate' && data.zone !== 'caption' && data.zone !== 'credit')
  if (!next) return undefined
  if (isSetApart(block, next) && isDeveloped(rest) && lengthOf(block.value) <= LONGEST_SET_APART) return 'premier paragraphe, isolé par des lignes vides'
  if (lengthOf(block.value) > LONGEST_STANDFIRST) return undefined
  if (next.data.zone === 'question') return 'paragraphe avant la première question'
  const above = blocks.slice(0, index).findLast(({ data }) => data.zone !== 'boilerplate')
  const isBelowByline = above?.data.zone === 'byline'
  const prose = rest.filter((other) => isOpen(other) && isProse(other.value))
  // An agenda or a sheet has no prose behind its introduction.
  if (prose.length === 0) return rest.filter(({ data }) => data.zone === 'list').length >= FEWEST_ITEMS ? 'introduction d’une liste' : undefined
  if (!isOpen(next) || !isProse(next.value)) {
    // « Chapô », blank line, « Voltéo : 2,5 M€… », its paragraph with no blank line between: a round-up.
    const isGlued = block.data.gap === 0 && next.data.gap > 0
    return (isBelowByline && isShorter(block, prose, 1)) || isGlued || isShorter(block, prose, SHORTER) ? 'introduction avant le premier intertitre' : undefined
  }
  if (isBelowByline && isShorter(block, prose, MUCH_SHORTER)) return 'premier paragraphe, bien plus court que le suivant'
  return isDeveloped(rest) && isShorter(block, prose, isBelowByline ? SHORTER_SET_APART : SHORTER) ? 'premier paragraphe, court, que le texte développe ensuite' : undefined
}

function isDeveloped(rest: readonly PressBlock[]): boolean {
  const told = rest.filter((other) => isOpen(other) && (isProse(other.value) || isShortSentence(other)))
  return told.length >= 2 && told.some((other) => isProse(other.value))
}

/** Whether a block is shorter than most of the paragraphs, or than the first of them. */
function isShorter(block: PressBlock, prose: readonly PressBlock[], share: number): boolean {
  const lengths = prose.map((other) => lengthOf(other.value))
  const median = [...lengths].sort((a, b) => a - b)[lengths.length >> 1] ?? 0
  return lengthOf(block.value) < share * Math.max(median, lengths[0] ?? 0)
}

/** Whether two blank lines stand above and below, where one is usual. */
function isSetApart(block: PressBlock, next: PressBlock): boolean {
  return block.data.gap >= 2 && next.data.gap >= 2
}
