import { isRow, itemShape, type ItemShape } from '../lexicon/list-lines.ts'
import type { PressBlock, PressRoot } from '../parse/nodes.ts'
import { isCapitals } from './titles/score-title.ts'
import { blocksOf, bylineOf, countWords, decide, endsSentence, foldOf, isOpen, isProse, lengthOf } from './zoning.ts'

/** « (1) Alpaga Studio, … », « (*) Conversions au cours du… », « [2] … » */
const FOOTNOTE = /^(?:\(\s?(?:\d{1,2}|\*{1,3})\s?\)|\[\d{1,2}\]|\*{1,3}\s)\s*\S/u

const WHY: Readonly<Record<ItemShape, string>> = {
  bullet: 'puce en tête de ligne',
  number: 'numéro en tête de ligne',
  dated: 'suite de lignes datées',
  keyed: 'suite de lignes « clé : valeur »',
  figure: 'suite de chiffres et de ce qu’ils comptent',
  contact: 'adresse, horaires ou contact',
  clause: 'suite de lignes qui finissent par un point-virgule ou une virgule',
}

const AMONG = 'ligne courte parmi les éléments d’une liste'

/** How many lines of a shape make a list when nothing announces it. */
const ENOUGH: Readonly<Record<ItemShape, number>> = { bullet: 2, number: 2, dated: 2, keyed: 3, figure: 3, contact: 2, clause: 2 }
/** Words of a line without any shape that stands among items. */
const SHORT_ITEM = 140
const SHORT_LINE = 90

/** Items of lists, chronologies, key figures, sheets, addresses; and notes at the foot of an article. */
export function markLists(page: PressRoot): void {
  for (const article of page.data.articles) {
    const blocks = blocksOf(page, article)
    const lastProse = blocks.findLastIndex((block) => isOpen(block) && isProse(block.value) && !FOOTNOTE.test(block.value))
    blocks.forEach((block, index) => {
      if (!isOpen(block)) return
      if (block.data.form === 'footnote' || (FOOTNOTE.test(block.value) && index > lastProse)) decide(block, 'footnote', 'mark-lists', 'appel de note en tête de ligne, à la fin de l’article')
      else if (block.data.form === 'list') decide(block, 'list', 'mark-lists', 'élément de liste Markdown')
    })
    for (const run of runsOf(blocks)) markRun(blocks, run)
    blocks.forEach((block, index) => {
      if (isOpen(block) && /:\s*$/u.test(block.value)) markEnumeration(blocks, index + 1)
    })
    blocks.forEach((block, index) => {
      if (isOpen(block) && block.data.form === 'line' && index > 0 && isRow(block.value) && !isProse(blocks[index + 1]?.value ?? '')) decide(block, 'list', 'mark-lists', 'suite de noms séparés par un signe')
    })
  }
}

/** Short lines without any mark below a line that ends with a colon: « Les lauréats sont : », « Aérobriq (Tarbes) », « La Bobine (Castres) ». */
function markEnumeration(blocks: readonly PressBlock[], from: number): void {
  const gap = blocks[from]?.data.gap ?? 0
  let to = from
  while (isShort(blocks[to]) && blocks[to]?.data.gap === gap) to++
  // The last one may be the heading of the next part.
  if (to - from > 2 && gap > 0 && isProse(blocks[to]?.value ?? '')) to--
  if (to - from < 2) return
  for (const block of blocks.slice(from, to)) decide(block, 'list', 'mark-lists', 'suite de lignes courtes après deux-points')
}

function isShort(block: PressBlock | undefined): boolean {
  return block !== undefined && isOpen(block) && block.data.form === 'line' && lengthOf(block.value) <= SHORT_LINE && !/[.!?:][\s"”»)]*$/u.test(block.value)
}

/** Lines with the shape of items, one right after the other. */
interface Run {
  readonly from: number
  to: number
  readonly shapes: (ItemShape | undefined)[]
}

function runsOf(blocks: readonly PressBlock[]): Run[] {
  const runs: Run[] = []
  let run: Run | undefined
  blocks.forEach((block, index) => {
    const shape = isOpen(block) && block.data.form === 'line' ? itemShape(block.value, foldOf(block)) : undefined
    if (!shape && !(run && isGlued(block) && /[,(\d]/u.test(block.value) && !isDay(block) && isGlued(blocks[index + 1]) && shapeOf(blocks[index + 1]))) {
      run = undefined
      return
    }
    if (!run) runs.push((run = { from: index, to: index, shapes: [] }))
    run.to = index + 1
    run.shapes.push(shape)
  })
  return runs
}

/** Marks a run that is long enough, or that a heading announces; the announced one takes along the short lines glued to it. */
function markRun(blocks: readonly PressBlock[], { from, to, shapes }: Run): void {
  if (isDialogue(blocks.slice(from, to))) return
  const announced = isAnnounced(blocks, from)
  const counts = new Map<ItemShape, number>()
  for (const shape of shapes) if (shape) counts.set(shape, (counts.get(shape) ?? 0) + 1)
  const isSure = announced || [...counts].some(([shape, count]) => count >= ENOUGH[shape]) || (shapes.length >= 3 && shapes.some((shape) => shape !== 'clause'))
  if (!isSure || (shapes.length === 1 && shapes[0] === 'clause')) return
  shapes.forEach((shape, at) => {
    const block = blocks[from + at]
    if (block && !shape) decide(block, 'list', 'mark-lists', AMONG)
    else if (block && shape && !isProseOf(block, shape, announced) && !isHeadingBelow(blocks, from + at, shape, counts)) decide(block, 'list', 'mark-lists', WHY[shape])
  })
  if (!announced) return
  for (let next = to; isGlued(blocks[next]) && !announces(blocks[next + 1]) && !isProse(blocks[next + 1]?.value ?? ''); next++) decide(blocks[next], 'list', 'mark-lists', AMONG)
}

/** « – Que vous proposait-on ? », « – De partir à Bordeaux… »: dashes that take turns to speak. */
function isDialogue(blocks: readonly PressBlock[]): boolean {
  const asked = blocks.filter((block) => /^[-–—]/u.test(block.value) && /\?[\s"”»)]*$/u.test(block.value)).length
  return asked >= 2 && asked * 3 >= blocks.length
}

/** Whether a short heading or a line that ends with a colon stands right above. */
function isAnnounced(blocks: readonly PressBlock[], from: number): boolean {
  const above = blocks[from - 1]
  if (!above || !isOpen(above)) return false
  if (/:\s*$/u.test(above.value)) return true
  return !isProse(above.value) && countWords(above.value) <= 7 && !/[.!…]$/u.test(above.value) && from >= 2
}

/** Whether a line is the first of another list, so that the one above is its heading. */
function announces(block: PressBlock | undefined): boolean {
  return block !== undefined && isOpen(block) && (isRow(block.value) || itemShape(block.value, foldOf(block)) !== undefined)
}

/** « Mardi 10 mai » alone is the heading of what that day holds. */
function isDay(block: PressBlock): boolean {
  const reading = bylineOf(block)
  return reading?.pieces.day !== undefined && reading.leftover === 0 && reading.names === 0
}

function shapeOf(block: PressBlock | undefined): ItemShape | undefined {
  return block && itemShape(block.value, foldOf(block))
}

function isGlued(block: PressBlock | undefined): boolean {
  return block !== undefined && isOpen(block) && block.data.form === 'line' && block.data.gap === 0 && lengthOf(block.value) <= SHORT_ITEM && countWords(block.value) >= 2 && !endsSentence(block.value) && !isProse(block.value) && !isCapitals(block.value)
}

/** A sentence that opens with a number or a place is prose, unless a heading announces a list and it is short. */
function isProseOf(block: PressBlock, shape: ItemShape, announced: boolean): boolean {
  return (shape === 'figure' || shape === 'contact' || shape === 'clause') && isProse(block.value) && endsSentence(block.value) && !(announced && lengthOf(block.value) <= SHORT_ITEM)
}

/** « Le chiffre : + 36 % » below a list of another shape, with a blank line between and a paragraph behind. */
function isHeadingBelow(blocks: readonly PressBlock[], index: number, shape: ItemShape, counts: ReadonlyMap<ItemShape, number>): boolean {
  return shape === 'keyed' && (counts.get(shape) ?? 0) < ENOUGH.keyed && (blocks[index]?.data.gap ?? 0) > 0 && isProse(blocks[index + 1]?.value ?? '')
}
