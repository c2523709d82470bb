import { ABOUT_HEADING } from '../lexicon/furniture.ts'
import type { PressBlock, PressRoot } from '../parse/nodes.ts'
import { blocksOf, decide, foldOf, isOpen, isProse } from './zoning.ts'

/** « À propos d’Epitech » and what follows it: the block that press releases end with, which is advertising. */
export function markAboutBlocks(page: PressRoot): void {
  for (const article of page.data.articles) {
    const blocks = blocksOf(page, article)
    const start = blocks.findIndex((block) => isOpen(block) && !isProse(block.value) && ABOUT_HEADING.test(foldOf(block)))
    // « À propos de la crue » amid the text is a heading.
    if (start < 0 || proseIn(blocks.slice(0, start)) <= proseIn(blocks.slice(start))) continue
    for (const block of blocks.slice(start)) decide(block, 'boilerplate', 'mark-about-blocks', 'bloc « À propos » d’un communiqué')
  }
}

function proseIn(blocks: readonly PressBlock[]): number {
  return blocks.filter((block) => isOpen(block) && isProse(block.value)).length
}
