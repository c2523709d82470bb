import type { PressBlock, PressRoot } from '../parse/nodes.ts'
import { isKicker } from './titles/score-title.ts'
import { blocksOf, countWords, decide, endsSentence, foldOf, isOpen, isProse } from './zoning.ts'

/** A label has at most as many words. */
const MOST_WORDS = 3

/** Below the last words of an article: its labels, « Saint-Nazaire », « Emploi », above the buttons of the site; its title once more. */
export function markLabels(page: PressRoot): void {
  for (const article of page.data.articles) {
    const blocks = blocksOf(page, article)
    const last = blocks.findLastIndex((block) => isText(block))
    const title = article.title ? foldOf(article.title) : undefined
    const atEnd = blocks.length - 1 - blocks.findLastIndex((block, index) => index <= last || !(isOpen(block) && isLabel(block)))
    for (let index = blocks.length - 1; index > last; index--) {
      const block = blocks[index]
      if (!block || !isOpen(block)) continue
      if (foldOf(block) === title) decide(block, 'boilerplate', 'mark-labels', 'titre répété par le site')
      else if (isLabel(block) && (blocks[index + 1]?.data.zone === 'boilerplate' || (index === blocks.length - 1 && (atEnd >= 2 || isKicker(foldOf(block)) || title?.includes(foldOf(block)))))) decide(block, 'boilerplate', 'mark-labels', 'étiquette de l’article, au-dessus des boutons du site')
    }
  }
}

function isText(block: PressBlock): boolean {
  return (isOpen(block) && isProse(block.value)) || block.data.zone === 'list' || block.data.zone === 'question'
}

function isLabel(block: PressBlock): boolean {
  return block.data.form === 'line' && countWords(block.value) <= MOST_WORDS && !endsSentence(block.value) && !block.value.includes(',')
}
