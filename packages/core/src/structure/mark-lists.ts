import type { PressBlock, PressRoot } from '../parse/nodes.ts'
import { blocksOf, decide, isOpen, isProse } from './zoning.ts'

/** « (1) Alpaga Studio, … », « (*) Conversions au cours du… », « [2] … » */
const FOOTNOTE = /^(?:\(\s?(?:\d{1,2}|\*{1,3})\s?\)|\[\d{1,2}\]|\*{1,3}\s)\s*\S/u
/** « - Mobidoc … », « • Paul-Antoine … », « 1. Kehl … » */
const ITEM = /^(?:[-–—•▪◦‣*·]|\d{1,2}[.)])\s+\S/u
/** « Création : février 2014 » */
const KEYED = /^\p{L}[\p{L}\p{M}\s'’()-]{1,40}\s?:\s\S.{0,120}$/u

/** Items of lists, sheets of keys and values, and notes at the foot of an article. */
export function markLists(page: PressRoot): void {
  for (const article of page.data.articles) {
    const blocks = blocksOf(page, article)
    const lastProse = blocks.findLastIndex((block) => isOpen(block) && isProse(block.value) && !FOOTNOTE.test(block.value))
    blocks.forEach((block, index) => {
      if (!isOpen(block)) return
      if (block.data.form === 'footnote' || (FOOTNOTE.test(block.value) && index > lastProse)) {
        decide(block, 'footnote', 'mark-lists', 'appel de note en tête de ligne, à la fin de l’article')
      } else if (block.data.form === 'list' || (ITEM.test(block.value) && hasSibling(blocks, index, ITEM))) {
        decide(block, 'list', 'mark-lists', 'puce ou numéro en tête de ligne')
      }
    })
    const keyed = keyedAround(blocks)
    blocks.forEach((block, index) => {
      if (isOpen(block) && block.data.form === 'line' && (keyed[index] ?? 0) >= 3) decide(block, 'list', 'mark-lists', 'suite de lignes « clé : valeur »')
    })
  }
}

/** A single dash may open a line of dialogue; an item has a neighbour of its kind. */
function hasSibling(blocks: readonly PressBlock[], index: number, shape: RegExp): boolean {
  return [blocks[index - 1], blocks[index + 1]].some((other) => other !== undefined && other.data.form === 'line' && shape.test(other.value))
}

function isKeyed(block: PressBlock): boolean {
  return KEYED.test(block.value) && !/[.!?]$/u.test(block.value)
}

/** For each block, how many keyed lines stand together around it, itself included: 0 when it is none. */
function keyedAround(blocks: readonly PressBlock[]): number[] {
  const counts: number[] = []
  let run = 0
  for (let index = 0; index <= blocks.length; index++) {
    const block = blocks[index]
    if (block && isKeyed(block)) {
      run++
      continue
    }
    for (const size = run; run > 0; run--) counts.push(size)
    if (block) counts.push(0)
  }
  return counts
}
