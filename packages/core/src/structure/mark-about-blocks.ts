import { ABOUT_HEADING } from '../lexicon/furniture.ts'
import type { PressRoot } from '../parse/nodes.ts'
import { blocksOf, decide, foldOf, isOpen, isProse } from './zoning.ts'

/** « À propos d’Epitech » and what follows it: the block that press releases end with, which is advertising. */
export function markAboutBlocks(page: PressRoot): void {
  for (const article of page.data.articles) {
    const blocks = blocksOf(page, article)
    const start = blocks.findIndex((block, index) => index > blocks.length / 2 && isOpen(block) && !isProse(block.value) && ABOUT_HEADING.test(foldOf(block)))
    if (start < 0) continue
    for (const block of blocks.slice(start)) decide(block, 'boilerplate', 'mark-about-blocks', 'bloc « À propos » d’un communiqué')
  }
}
