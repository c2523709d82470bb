import { ABOUT_HEADING } from '../lexicon/furniture.ts'
import type { PressBlock, PressRoot } from '../parse/nodes.ts'
import { blocksOf, decide, foldOf, isOpen, isProse } from './zoning.ts'

/** What a press release says of itself above its text; folded. */
const RELEASE = /\b(?:communiques?|dossier) (?:de presse|commun|du \d)|^communique|espace presse|sous embargo|pour diffusion immediate/u
/** Who is to be asked, at the end of a press release; folded. */
const CONTACTS = /^(?:(?:vos |nos )?contacts?|renseignements|informations?|pour (?:en savoir plus|plus d'informations?|tout renseignement|de plus amples)|plus d'informations?|source)\b/u
const HEAD_LINES = 12

/** « À propos d’Epitech », « Contact presse » and what follows it: the block that press releases end with, which is advertising. */
export function markAboutBlocks(page: PressRoot): void {
  for (const article of page.data.articles) {
    const blocks = blocksOf(page, article)
    const isRelease = page.children.slice(Math.max(0, article.first - HEAD_LINES), article.first + 3).some((block) => RELEASE.test(foldOf(block)))
    const start = blocks.findIndex((block) => isOpen(block) && !isProse(block.value) && (ABOUT_HEADING.test(foldOf(block)) || (isRelease && CONTACTS.test(foldOf(block)))))
    // « À propos de la crue » amid the text is a heading.
    if (start < 0 || proseIn(blocks.slice(0, start)) <= proseIn(blocks.slice(start))) continue
    for (const block of blocks.slice(start)) decide(block, 'boilerplate', 'mark-about-blocks', 'bloc « À propos » ou contacts d’un communiqué')
  }
}

function proseIn(blocks: readonly PressBlock[]): number {
  return blocks.filter((block) => isOpen(block) && isProse(block.value)).length
}
