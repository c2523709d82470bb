import { isAddress } from '../lexicon/list-lines.ts'
import type { PressBlock, PressRoot } from '../parse/nodes.ts'
import { decide, foldOf, isOpen } from './zoning.ts'

/** The foot of a page has at most as many lines. */
const FOOT_LINES = 8

/** « © », « (c) »; folded. */
const COPYRIGHT = /^(?:©|\(c\)) ?/u
/** « Mairie de Vouvant, 1, place de l’Église… »: whose address closes a page; folded. */
const OFFICE = /^(?:mairie|hotel de ville|ville d|commune d|redaction|la redaction|siege)/u
/** A heading under which an address is the article’s own; folded. */
const ANNOUNCES = /^(?:infos?|informations?|pratique|contact|renseignement|adresse|inscription|ou\b|lieu|rendez-vous|y aller|acces|reservation)|:$/u

/** « Le Portage, 217, avenue de la Cathédrale, Rimouski (Québec) G5L 5J2 »: the postal address of the medium at the foot of its page. */
export function markImprint(page: PressRoot): void {
  const blocks = page.children
  const head = blocks.slice(0, FOOT_LINES).filter((block) => !block.data.zone || block.data.zone === 'boilerplate').map(foldOf)
  for (let index = Math.max(1, blocks.length - FOOT_LINES); index < blocks.length; index++) {
    const block = blocks[index]
    if (!block || !isOpen(block)) continue
    if (COPYRIGHT.test(foldOf(block)) && head.includes(foldOf(block).replace(COPYRIGHT, ''))) decide(block, 'boilerplate', 'mark-imprint', 'nom du site, au pied de la page')
    if (!isAddress(foldOf(block))) continue
    const above = blocks[index - 1]
    if (above?.data.zone === 'boilerplate' || (index === blocks.length - 1 && OFFICE.test(foldOf(block)) && !(above && ANNOUNCES.test(foldOf(above))))) decide(block, 'boilerplate', 'mark-imprint', 'adresse au pied de la page')
    else if (isNamedAbove(block, head)) decide(block, 'boilerplate', 'mark-imprint', 'adresse du média nommé en tête de page')
  }
}

function isNamedAbove(block: PressBlock, head: readonly string[]): boolean {
  const [name = ''] = foldOf(block).split(/ ?[,|:·-] /u, 1)
  return name.length >= 4 && head.some((line) => line === name || (line.startsWith(name) && /^ ?[|·,-] /u.test(line.slice(name.length))))
}
