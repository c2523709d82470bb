import { COMMENTS_HEADER, COMMENT_STAMP, HAS_COUNT, LOOSE_STAMP, PSEUDONYM, PUBLICATION_STAMP, WROTE } from '../lexicon/comment-lines.ts'
import type { PressBlock, PressRoot } from '../parse/nodes.ts'
import { furnitureOf } from './mark-furniture.ts'
import { countWords, decide, endsSentence, foldOf, isOpen, isProse, lengthOf } from './zoning.ts'

/** How many lines below the title of the comments the first stamp stands at most. */
const NEAR = 6
/** A reader’s name has at most as many words. */
const NAME_WORDS = 4
/** Comments without any stamp begin after this share of the page. */
const LATE = 0.6

/** What ends the readers' part: the form to answer, the list of other articles, the foot of the page. */
const ends = (folded: string): boolean => furnitureOf(folded)?.endsArticle === true

const isStamp = (block: PressBlock): boolean => COMMENT_STAMP.test(foldOf(block)) && !PUBLICATION_STAMP.test(foldOf(block))

/** Readers' words: from « Commentaires (3) », or from a first stamp, to the form below or the end of the page. */
export function markComments(page: PressRoot): void {
  const blocks = page.children
  let within = false
  let wasWithin = false
  let afterText = false
  blocks.forEach((block, index) => {
    const folded = foldOf(block)
    const isHeader = COMMENTS_HEADER.test(folded)
    if (isHeader && (hasStampAfter(blocks, index) || (HAS_COUNT.test(folded) && isLate(page, index)))) {
      decide(block, 'boilerplate', 'mark-comments', 'titre des commentaires')
      within = true
    } else if (isHeader && blocks[index + 1]?.data.zone === 'boilerplate' && isLast(blocks, index)) {
      decide(block, 'boilerplate', 'mark-comments', 'titre des commentaires, sans commentaire')
    } else if (isHeader && (/\d/u.test(folded) || folded.startsWith('aucun'))) {
      decide(block, 'boilerplate', 'mark-comments', 'compteur de commentaires')
    } else if (!within && afterText && isStamp(block) && (wasWithin || isReaders(blocks, index))) {
      within = true // a stamp above the text, or one that says « publié le », is the article's own
      markName(blocks[index - 1])
    } else if (within && (ends(folded) || block.data.zone === 'title')) within = false
    wasWithin ||= within
    afterText ||= isOpen(block) && isProse(block.value)
    if (within && isOpen(block)) decide(block, 'comment', 'mark-comments', 'mots d’un lecteur, après le titre des commentaires')
  })
}

/** « Commentaires » may be a heading of the article: readers' words come with a date and an hour soon after. */
function hasStampAfter(blocks: readonly PressBlock[], index: number): boolean {
  return blocks.slice(index + 1, index + 1 + NEAR).some((block) => !PUBLICATION_STAMP.test(foldOf(block)) && (isStamp(block) || LOOSE_STAMP.test(foldOf(block))))
}

/** Whether nothing of the article follows. */
function isLast(blocks: readonly PressBlock[], index: number): boolean {
  return !blocks.slice(index + 1, index + 1 + NEAR).some((block) => isOpen(block) && isProse(block.value))
}

/** Whether a number of comments stands near the end of a page, and something follows it: comments without dates. */
function isLate({ children, data: { source } }: PressRoot, index: number): boolean {
  return (children[index]?.data.start ?? 0) > source.length * LATE && children.slice(index + 1, index + 1 + NEAR).some((block) => isOpen(block))
}

/** Whether a stamp that no title announces is a reader’s: it says so, a pseudonym or a button to answer stands beside it. */
function isReaders(blocks: readonly PressBlock[], index: number): boolean {
  const stamp = blocks[index]
  if (!stamp) return false
  if (WROTE.test(foldOf(stamp)) || PSEUDONYM.test(foldOf(stamp))) return true
  const above = blocks[index - 1]
  if (above && isOpen(above) && PSEUDONYM.test(foldOf(above))) return true
  return blocks.slice(index - 2, index + 4).some((block) => furnitureOf(foldOf(block))?.what === 'bouton de commentaire')
}

/** The name of a reader on its own line above the date. */
function markName(block: PressBlock | undefined): void {
  if (block && isOpen(block) && countWords(block.value) <= NAME_WORDS && !endsSentence(block.value) && lengthOf(block.value) < 50) decide(block, 'comment', 'mark-comments', 'nom d’un lecteur, au-dessus de la date')
}
