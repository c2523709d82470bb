import { indexWords, type RepeatedWords } from '../engine/repeated-words.ts'
import { isCredit, isNameAndFunction, isNameInPlace, namesGroup, namesOnly, opensWithName } from '../lexicon/legends.ts'
import { tells } from '../lexicon/openings.ts'
import type { PressBlock, PressRoot } from '../parse/nodes.ts'
import { isCapitals } from './titles/score-title.ts'
import { blocksOf, bylineOf, countWords, decide, endsSentence, foldOf, isOpen, isProse, isQuoted, legendOf, lengthOf, plainOf } from './zoning.ts'

const LONGEST_CAPTION = 300
const LONGEST_CREDIT = 200
/** By how much a paragraph is longer than the sentence of it that is shown apart. */
const LONGER = 40
/** A heading may be words of the text in quotation marks; a longer quotation is shown for its own sake. */
const LONGEST_QUOTED_HEADING = 60
/** As many lines « Name, function » are headings of a gallery. */
const GALLERY = 3
/** What is shown of somebody in a place takes at most as many words. */
const SHOWN_WORDS = 20

/** Legends of photographs, pull quotes that repeat a sentence, credits of pictures. */
export function markCaptions(page: PressRoot): void {
  for (const article of page.data.articles) {
    const blocks = blocksOf(page, article)
    const prose = indexWords(blocks.map((block) => (isProse(block.value) ? foldOf(block) : undefined)))
    const head = blocks.findIndex(({ data: { zone } }) => zone !== 'title' && zone !== 'boilerplate' && zone !== 'byline')
    const portraits = blocks.filter((block) => isOpen(block) && isPortrait(block)).length
    const credited = blocks.some((block) => isOpen(block) && /^credits? photos/u.test(foldOf(block)))
    blocks.forEach((block, index) => {
      if (!isOpen(block) || block.data.form === 'heading') return
      if (lengthOf(block.value) <= LONGEST_CREDIT && isCredit(foldOf(block), plainOf(block))) decide(block, 'credit', 'mark-captions', 'crédit d’image')
      else {
        const why =
          captionReason(blocks, index, prose, index === head) ??
          (portraits < GALLERY && isPortrait(block) && isBetweenProse(blocks, index) ? 'nom et fonction de la personne montrée' : undefined) ??
          (credited && namesGroup(block.value) && block.data.gap > 0 && (blocks[index + 1]?.data.gap ?? 0) > 0 ? 'groupe montré, dans une page qui crédite ses photos' : undefined)
        if (why) decide(block, 'caption', 'mark-captions', why)
      }
    })
  }
}

/** Why a block is a legend, or `undefined`. */
function captionReason(blocks: readonly PressBlock[], index: number, prose: RepeatedWords, isFirst: boolean): string | undefined {
  const block = blocks[index]
  if (!block || lengthOf(block.value) > LONGEST_CAPTION) return undefined
  const folded = foldOf(block)
  const shape = legendOf(block)
  if (shape !== undefined) return shape
  if (foldOf(blocks[index + 1] ?? block) === `zoom ${folded}` || isRepeatedByCaption(blocks, index)) return 'répétée par la légende qui suit'
  if (repeatsSentence(block, index, prose)) return 'exergue : répète une phrase de l’article'
  if (namesOnly(block.value)) return 'seulement des noms de personnes'
  if (countWords(folded) <= SHOWN_WORDS && isNameInPlace(block.value)) return 'nom et lieu de la personne montrée'
  if (isCapitals(block.value) || isQuoted(block.value) || block.data.form !== 'line') return undefined
  return isGluedBelowStandfirst(blocks, index) ? 'ligne sans point, collée au chapô' : isFirst && followsTitle(block, blocks.slice(index + 1, index + 4).find(({ data }) => data.zone !== 'byline')) ? 'ligne sans point entre le titre et le chapô' : undefined
}

/** « Les membres du CA provisoire » right under the first prose, with a blank line below. */
function isGluedBelowStandfirst(blocks: readonly PressBlock[], index: number): boolean {
  const [before, block] = [blocks[index - 1], blocks[index]]
  if (!block || block.data.gap > 0 || !before || !isOpen(before) || !isProse(before.value) || !isSentenceLike(block)) return false
  if (blocks.slice(0, index - 1).some((other) => isOpen(other) && isProse(other.value))) return false
  let next = index + 1
  while (next < blocks.length && !isOpen(blocks[next])) next++
  return (blocks[next]?.data.gap ?? 0) > 0
}

/** « Mathieu Wurtz et … à partir de mars. », then « Zoom Mathieu Wurtz et … » with its credit. */
function isRepeatedByCaption(blocks: readonly PressBlock[], index: number): boolean {
  const text = foldOf(blocks[index] as PressBlock)
  const next = blocks[index + 1]
  return next !== undefined && lengthOf(next.value) <= LONGEST_CAPTION && countWords(text) >= 3 && foldOf(next).length > text.length && foldOf(next).includes(text) && (legendOf(next) !== undefined || foldOf(next).length < 2 * text.length)
}

/** A quotation of another block, word for word: « Romain Carlier: “une action combinée…” ». */
function repeatsSentence(block: PressBlock, index: number, prose: RepeatedWords): boolean {
  const folded = foldOf(block)
  const quoted = /"\s?([^"]{40,})\s?"?$/u.exec(folded)?.[1]?.trim() ?? (countWords(folded) >= 8 ? folded.replace(/^"|"$/gu, '').trim() : undefined)
  if (quoted === undefined || (isQuoted(block.value) && lengthOf(block.value) <= LONGEST_QUOTED_HEADING)) return false
  return prose.stand(quoted, index, LONGER)
}

function isPortrait(block: PressBlock): boolean {
  return block.data.form === 'line' && !endsSentence(block.value) && !/[:;]\s*$/u.test(block.value) && !isProse(block.value) && isNameAndFunction(block.value)
}

/** Amid the text: a name and function below the last words of a speech signs it. */
function isBetweenProse(blocks: readonly PressBlock[], index: number): boolean {
  const [before, after] = [blocks[index - 1], blocks[index + 1]]
  if (!before || !after || (blocks[index]?.data.gap === 0 && /^[«“"]/u.test(before.value))) return false
  return isOpen(after) || after.data.zone === 'boilerplate' || after.data.zone === 'byline'
}

/** Long enough to say something, without the full stop that prose has. */
function isSentenceLike(block: PressBlock): boolean {
  return countWords(block.value) >= 5 && !endsSentence(block.value) && block.data.form === 'line'
}

/** « Daniel Benchimol, président de Digital Place, a signé… » under the title, before the standfirst; a byline may stand between. */
function followsTitle(block: PressBlock, next: PressBlock | undefined): boolean {
  if (bylineOf(block)?.pieces.hour) return false // when something takes place
  if (tells(block.value) && !opensWithName(block.value)) return false // a subtitle
  return isSentenceLike(block) && (countWords(block.value) >= 8 || opensWithName(block.value)) && next !== undefined && isOpen(next) && isProse(next.value)
}
