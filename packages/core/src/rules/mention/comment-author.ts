import { defineRule, type Step } from '../../engine/define-rule.ts'
import { fold } from '../../engine/fold.ts'
import { COMMENT_STAMP } from '../../lexicon/furniture.ts'
import { FUNCTION_WORDS } from '../../lexicon/function-words.ts'
import { nameClue } from '../../lexicon/name-clue.ts'
import { piecesOf, type Piece } from '../../lexicon/pieces.ts'

/** « X, 21 octobre 2021 », « X — 15/10/2020, 07:40 »: what stands between a name and the date on its line, and the date. */
const STAMP = /\s?[,—–|-]\s(?:le\s)?\d{1,2}(?:[./-]\d{1,2}[./-]\d{2,4}|(?:er)?\s[\p{L}\p{M}]{3,12}\.?\s\d{4})/u

/** The name or the pseudonym of a reader: alone on its line before the date of the comment, before « a écrit le », « dit : », « a dit… ». */
export const commentAuthor: Step = defineRule({
  id: 'mention/comment-author',
  makes: 'clues',
  *find(page) {
    for (const [index, block] of page.children.entries()) {
      const pieces = piecesOf(block)
      const saying = endBeforeSaying(pieces)
      if (saying > 0) yield nameClue('mention/comment-author', pieces, 0, saying, 'person', 8)
      const stamp = STAMP.exec(block.value)
      const cut = stamp ? pieces.findIndex(({ start }) => start >= block.data.start + stamp.index) : -1
      // « Valoche76, 3 décembre 2021 à 11:02 »: nobody but a reader is called so.
      if (block.data.zone !== 'comment' && !(cut === 1 && /[\d_]/u.test(pieces[0]?.text ?? '') && /\p{Ll}/u.test(pieces[0]?.text ?? ''))) continue
      if (cut > 0 && cut <= 5) yield nameClue('mention/comment-author', pieces, 0, cut, 'person', 8)
      const next = page.children[index + 1]
      if (next?.data.zone !== 'comment' || !/^\d{1,2}[./-]\d{1,2}[./-]\d{2,4}/u.test(next.value)) continue
      if (pieces.length > 0 && pieces.length <= 4 && !COMMENT_STAMP.test(fold(block.value))) yield nameClue('mention/comment-author', pieces, 0, pieces.length, 'person', 5)
    }
  },
})

/** « Papyrus67 dit : », « Marie-Pierre W. a écrit », « Fred_du_87 le 5 mai 2020 à 10:12 »: how many pieces the name has that a line of this form starts with; 0 for none. */
function endBeforeSaying(pieces: readonly Piece[]): number {
  if (pieces.length > 12 || FUNCTION_WORDS.has(pieces[0]?.form ?? '')) return 0
  for (let at = 1; at <= Math.min(5, pieces.length - 1); at++) {
    const form = pieces[at]?.form ?? ''
    const verb = form === 'a' ? at + 1 : at
    const isSaying = /^(?:dit|ecrit|repondu|commente)$/u.test(pieces[verb]?.form ?? '') && (form === 'a' || form === 'dit')
    if (isSaying && (pieces[verb + 1] === undefined || /^[:…]$/u.test(pieces[verb + 1]?.text ?? '')) && pieces.length <= verb + 3) return at
    if (form === 'le' && /^\d{1,2}$/u.test(pieces[at + 1]?.text ?? '') && /^\d{4}$/u.test(pieces[at + 3]?.text ?? '') && pieces[at + 4]?.form === 'a') return at
    if (!pieces[at]?.isWord && pieces[at]?.text !== '.') return 0
  }
  return 0
}
