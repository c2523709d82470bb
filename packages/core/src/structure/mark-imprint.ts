import { isAddress } from '../lexicon/list-lines.ts'
import type { PressBlock, PressRoot } from '../parse/nodes.ts'
import { decide, foldOf, isOpen } from './zoning.ts'

/** The foot of a page has at most as many lines. */
const FOOT_LINES = 8

/** « Le Portage, 217, avenue de la Cathédrale, Rimouski (Québec) G5L 5J2 »: the postal address of the medium at the foot of its page. */
export function markImprint(page: PressRoot): void {
  const blocks = page.children
  const head = blocks.slice(0, FOOT_LINES).filter((block) => !block.data.zone || block.data.zone === 'boilerplate').map(foldOf)
  for (let index = Math.max(1, blocks.length - FOOT_LINES); index < blocks.length; index++) {
    const block = blocks[index]
    if (!block || !isOpen(block) || !isAddress(foldOf(block))) continue
    const above = blocks[index - 1]
    if (above?.data.zone === 'boilerplate') decide(block, 'boilerplate', 'mark-imprint', 'adresse au pied de la page')
    else if (isNamedAbove(block, head)) decide(block, 'boilerplate', 'mark-imprint', 'adresse du média nommé en tête de page')
  }
}

function isNamedAbove(block: PressBlock, head: readonly string[]): boolean {
  const [name = ''] = foldOf(block).split(/ ?[,|:·-] /u, 1)
  return name.length >= 4 && head.some((line) => line === name || (line.startsWith(name) && /^ ?[|·,-] /u.test(line.slice(name.length))))
}
