import type { PressBlock, PressRoot } from '../parse/nodes.ts'
import { furnitureOf } from './mark-furniture.ts'
import { countWords, decide, foldOf, isOpen, isProse } from './zoning.ts'

/** More words than that announce the other title on the line itself. */
const BARE = 6

/** « Lire aussi » alone on its line, amid the text or below it: the line that follows is the title of another article. */
export function markOtherTitles(page: PressRoot): void {
  const blocks = page.children
  const lastProse = blocks.findLastIndex((block) => isOpen(block) && isProse(block.value))
  let afterText = false
  blocks.forEach((block, index) => {
    afterText ||= isOpen(block) && isProse(block.value)
    if (!afterText || !announces(block)) return
    const most = index > lastProse ? blocks.length : index + 1
    const gap = blocks[index + 1]?.data.gap ?? 0
    for (let next = index + 1; next <= most && isTitle(blocks[next]) && (blocks[next]?.data.gap ?? 0) <= gap; next++) decide(blocks[next], 'boilerplate', 'mark-other-titles', 'titre d’un autre article, annoncé par la ligne qui précède')
  })
}

function announces(block: PressBlock): boolean {
  const furniture = furnitureOf(foldOf(block))
  return furniture?.announcesOthers === true && countWords(block.value) <= BARE
}

function isTitle(block: PressBlock | undefined): boolean {
  return block !== undefined && isOpen(block) && block.data.form !== 'heading' && !isProse(block.value) && countWords(block.value) >= 2
}
