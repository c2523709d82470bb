import { indexWords, type RepeatedWords } from '../engine/repeated-words.ts'
import { LONE_NAME } from '../lexicon/bylines.ts'
import type { PressBlock, PressRoot } from '../parse/nodes.ts'
import { blocksOf, countWords, decide, endsSentence, foldOf, isOpen, isProse, lengthOf } from './zoning.ts'

const LONGEST_CAPTION = 200
/** By how much a paragraph is longer than the sentence of it that is shown apart. */
const LONGER = 40

/** « Crédits photos : Christine Caville », « Photo : G. Tanguy », « © AFP »; folded. */
const CREDIT = /^(?:credits?(?: photos?)?|photos?|photographies?|illustrations?|visuels?|images?|dessins?|infographies?)\s?(?::|©|\/)|^©\s?\p{L}/u
/** Ends of legends: « (DR) », « (photo d’archives) », « Photo Le Courrier/J.-P. Krebs », « © AFP »; folded. */
const CREDIT_AT_END = /(?:\((?:dr|d\.r\.|photo[^()]{0,60}|credit[^()]{0,60}|archives?|©[^()]{0,60})\)|[-–.]\s?dr|\bphoto [\p{L} ./-]{2,60}|©[^.©]{2,60})\.?$/u
/** « plan_manufacture_v2.jpg » */
const IMAGE_FILE = /^[^\s]{1,100}\.(?:jpe?g|png|gif|webp|svg)$/u
/** Names at the start, then a comma: « Daniel Benchimol, président de… », « Maëlle Kervadec et Erwan Petit, lundi, dans… ». */
const NAME_AND_COMMA = /^\p{Lu}[\p{L}\p{M}'’.-]+(?:\s(?:et|de|du|la|le|\p{Lu}[\p{L}\p{M}'’.-]*)){1,6},\s/u
/** « À Lannion, le cluster… »: a place set before a sentence. */
const PLACED = /^(?:au|aux|en|dans|pour|avec|chez|sur|sous|après|avant|depuis|selon|entre|vers|face|par|contre|malgré|sans)\s/iu

/** Legends of photographs, pull quotes that repeat a sentence, credits of pictures. */
export function markCaptions(page: PressRoot): void {
  for (const article of page.data.articles) {
    const blocks = blocksOf(page, article)
    const prose = indexWords(blocks.map((block) => (isProse(block.value) ? foldOf(block) : undefined)))
    const head = blocks.findIndex(({ data: { zone } }) => zone !== 'title' && zone !== 'boilerplate' && zone !== 'byline')
    blocks.forEach((block, index) => {
      if (!isOpen(block)) return
      const folded = foldOf(block)
      if (lengthOf(block.value) <= LONGEST_CAPTION && CREDIT.test(folded)) decide(block, 'credit', 'mark-captions', 'crédit d’image')
      else {
        const why = captionReason(blocks, index, prose, index === head)
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
  const shape = isLegend(folded)
  if (shape !== undefined) return shape
  if (foldOf(blocks[index + 1] ?? block) === `zoom ${folded}` || isRepeatedByCaption(blocks, index)) return 'répétée par la légende qui suit'
  if (repeatsSentence(folded, index, prose)) return 'exergue : répète une phrase de l’article'
  if (namesOnly(block.value)) return 'seulement des noms de personnes'
  let next = index + 1
  while (next < blocks.length && !isOpen(blocks[next])) next++
  if (block.data.gap === 0 && index > 0 && isSentenceLike(block) && isOpen(blocks[index - 1]) && isProse(blocks[index - 1]?.value ?? '') && (blocks[next]?.data.gap ?? 0) > 0) {
    return 'ligne sans point, collée au chapô'
  }
  return isFirst && followsTitle(block, blocks.slice(index + 1, index + 4).find(({ data }) => data.zone !== 'byline')) ? 'ligne sans point entre le titre et le chapô' : undefined
}

/** « Mathieu Wurtz et … à partir de mars. », then « Zoom Mathieu Wurtz et … » with its credit. */
function isRepeatedByCaption(blocks: readonly PressBlock[], index: number): boolean {
  const text = foldOf(blocks[index] as PressBlock)
  const next = blocks[index + 1]
  return next !== undefined && countWords(text) >= 3 && foldOf(next).length > text.length && foldOf(next).includes(text)
}

/** A quotation of another block, word for word: « Romain Carlier: “une action combinée…” ». */
function repeatsSentence(folded: string, index: number, prose: RepeatedWords): boolean {
  const quoted = /"\s?([^"]{40,})\s?"?$/u.exec(folded)?.[1]?.trim() ?? (countWords(folded) >= 8 ? folded.replace(/^"|"$/gu, '').trim() : undefined)
  return quoted !== undefined && prose.stand(quoted, index, LONGER)
}

/** Why a folded line is a legend by its own words, or `undefined`. */
export function isLegend(folded: string): string | undefined {
  if (IMAGE_FILE.test(folded)) return 'nom de fichier d’image'
  return folded.startsWith('zoom ') || CREDIT_AT_END.test(folded) ? 'légende avec son crédit' : undefined
}

/** « Pierre Deniset et Tony Marchand », « Ana Ruiz, Paul Noël et Luc Petit »; « Pierre Deniset » alone is something else. */
function namesOnly(text: string): boolean {
  const names = text.split(/,\s|\set\s|\s&\s/u)
  return names.length >= 2 && names.length <= 8 && names.every((name) => LONE_NAME.test(name.trim()))
}

/** Whether a line begins by naming somebody, set off by a comma, or does nothing but name people: what legends do and titles hardly. */
export function opensWithName(text: string): boolean {
  return namesOnly(text) || (NAME_AND_COMMA.test(text) && !PLACED.test(text))
}

/** Long enough to say something, without the full stop that prose has. */
function isSentenceLike(block: PressBlock): boolean {
  return countWords(block.value) >= 5 && !endsSentence(block.value) && block.data.form === 'line'
}

/** « Daniel Benchimol, président de Digital Place, a signé… » under the title, before the standfirst; a byline may stand between. */
function followsTitle(block: PressBlock, next: PressBlock | undefined): boolean {
  return isSentenceLike(block) && (countWords(block.value) >= 8 || opensWithName(block.value)) && next !== undefined && isOpen(next) && isProse(next.value)
}
