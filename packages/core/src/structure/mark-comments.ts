import { COMMENTS_HEADER, COMMENT_STAMP, PUBLICATION_STAMP } from '../lexicon/furniture.ts'
import type { PressRoot } from '../parse/nodes.ts'
import { furnitureOf } from './mark-furniture.ts'
import { decide, foldOf, isOpen, isProse } from './zoning.ts'

/** What ends the readers' part: the form to answer, the list of other articles, the foot of the page. */
const ends = (folded: string): boolean => furnitureOf(folded)?.endsArticle === true

/** Readers' words: from « Commentaires (3) », or from a first stamp, to the form below or the end of the page. */
export function markComments(page: PressRoot): void {
  let within = false
  let afterText = false
  page.children.forEach((block, index) => {
    const folded = foldOf(block)
    if (COMMENTS_HEADER.test(folded) && hasStampAfter(page, index)) {
      decide(block, 'boilerplate', 'mark-comments', 'titre des commentaires')
      within = true
    } else if (afterText && COMMENT_STAMP.test(folded) && !PUBLICATION_STAMP.test(folded)) {
      within = true // a stamp above the text, or one that says « publié le », is the article's own
    } else if (within && ends(folded)) within = false
    afterText ||= isOpen(block) && isProse(block.value)
    if (within && isOpen(block)) decide(block, 'comment', 'mark-comments', 'mots d’un lecteur, après le titre des commentaires')
  })
}

/** « Commentaires » may be a heading of the article: readers' words come with a date and an hour soon after. */
function hasStampAfter(page: PressRoot, index: number): boolean {
  return page.children.slice(index + 1, index + 7).some((block) => COMMENT_STAMP.test(foldOf(block)))
}
