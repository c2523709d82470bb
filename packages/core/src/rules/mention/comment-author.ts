import { defineRule, type Step } from '../../engine/define-rule.ts'
import { nameClue } from '../../lexicon/name-clue.ts'
import { piecesOf } from '../../lexicon/pieces.ts'
import { COMMENT_STAMP } from '../../lexicon/furniture.ts'
import { fold } from '../../engine/fold.ts'

/** « X, 21 octobre 2021 », « X — 15/10/2020, 07:40 »: what stands between a name and the date on its line, and the date. */
const STAMP = /\s?[,—–|-]\s(?:le\s)?\d{1,2}(?:[./-]\d{1,2}[./-]\d{2,4}|(?:er)?\s\p{L}{3,9}\.?\s\d{4})/u

/** The name or the pseudonym of a reader, alone on its line before the date of the comment, or before « a écrit le ». */
export const commentAuthor: Step = defineRule({
  id: 'mention/comment-author',
  makes: 'clues',
  *find(page) {
    for (const [index, block] of page.children.entries()) {
      const next = page.children[index + 1]
      if (block.data.zone !== 'comment') continue
      const pieces = piecesOf(block)
      const stamp = STAMP.exec(block.value)
      const cut = stamp ? pieces.findIndex(({ start }) => start >= block.data.start + stamp.index) : -1
      if (cut > 0 && cut <= 5) yield nameClue('mention/comment-author', pieces, 0, cut, 'person', 8)
      if (next?.data.zone !== 'comment' || !/^\d{1,2}[./-]\d{1,2}[./-]\d{2,4}/u.test(next.value)) continue
      const end = pieces.length
      if (pieces.length > 0 && pieces.length <= 4 && !COMMENT_STAMP.test(fold(block.value))) yield nameClue('mention/comment-author', pieces, 0, end, 'person', 5)
    }
  },
})
