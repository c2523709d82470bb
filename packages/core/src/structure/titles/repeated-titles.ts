import { fold } from '../../engine/fold.ts'
import type { PressBlock, PressRoot } from '../../parse/nodes.ts'
import { countWords, foldOf, isOpen, isProse } from '../zoning.ts'

/** How far below a title its copy stands. */
const NEAR = 4
/** What stands between a title and the name of the site. */
const SITE_BEHIND = /^\s+[|–—·•-]\s+\S/u

/** Indexes of the lines that the machinery of the site repeats with its own name: « Titre », then « Titre | Nom du site ». */
export function repeatedTitles({ children }: PressRoot): number[] {
  const found: number[] = []
  children.forEach((block, index) => {
    if (!isOpen(block) || countWords(block.value) < 3) return
    if (children.slice(index + 1, index + NEAR).some((other) => other.data.zone !== 'byline' && isRepeat(block.value, other.value))) found.push(index)
  })
  return found
}

/** Whether a line is a title again, with the name of the site behind it. */
function isRepeat(title: string, line: string): boolean {
  return line.length > title.length && line.startsWith(title) && SITE_BEHIND.test(line.slice(title.length, title.length + 8))
}

/**
 * Which of the equal lines above the text is the title, when the chosen one has a copy: the one that the machinery of the site does not
 * stand behind, that is the last, unless the copy stands right below. Returns `index` itself when there is no copy.
 */
export function lastCopy({ children }: PressRoot, index: number): number {
  const title = foldOf(children[index] as PressBlock)
  let found = index
  for (let next = index + 1; next < children.length; next++) {
    const block = children[next]
    if (!block || (isOpen(block) && isProse(block.value) && foldOf(block) !== title)) break
    if (isOpen(block) && foldOf(block) === title && next > found + 1) found = next
  }
  return found
}

/** Whether a line is a copy of a title: the same words, or those with the name of the site before or behind. */
export function isCopy(title: PressBlock, block: PressBlock): boolean {
  return isRepeat(title.value, block.value) || foldOf(block) === fold(title.value) || (foldOf(block).endsWith(` ${foldOf(title)}`) && /[|>/»›–-]\s$/u.test(block.value.slice(0, -title.value.length)))
}
