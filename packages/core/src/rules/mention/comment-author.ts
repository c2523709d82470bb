import { defineRule, type Step } from '../../engine/define-rule.ts'
import { nameClue } from '../../lexicon/name-clue.ts'
import { piecesOf } from '../../lexicon/pieces.ts'
import { COMMENT_STAMP } from '../../lexicon/furniture.ts'
import { fold } from '../../engine/fold.ts'

/** The name or the pseudonym of a reader, alone on its line before the date of the comment, or before « a écrit le ». */
export const commentAuthor: Step = defineRule({
  id: 'mention/comment-author',
  makes: 'clues',
  *find(page) {
    for (const [index, block] of page.children.entries()) {
      const next = page.children[index + 1]
      if (block.data.zone !== 'comment' || next?.data.zone !== 'comment' || !/^\d{1,2}[./-]\d{1,2}[./-]\d{2,4}/u.test(next.value)) continue
      const pieces = piecesOf(block)
      const end = pieces.at(-1)?.text === '.' && pieces.length > 2 ? pieces.length : pieces.length
      if (pieces.length > 0 && pieces.length <= 4 && !COMMENT_STAMP.test(fold(block.value))) yield nameClue('mention/comment-author', pieces, 0, end, 'person', 5)
    }
  },
})
