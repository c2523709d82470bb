import { defineRule, type Step } from '../../engine/define-rule.ts'
import { nameClue } from '../../lexicon/name-clue.ts'
import { piecesOf, type Piece } from '../../lexicon/pieces.ts'

/** « K. B. : », « T. M. N.-C. : » before an answer, « G. Tanguy », « J.-P. Bayol »: initials for a first name, or for a whole name. */
export const initials: Step = defineRule({
  id: 'mention/initials',
  makes: 'clues',
  *find(page) {
    for (const block of page.children) {
      const pieces = piecesOf(block)
      for (let at = 0; at < pieces.length; ) {
        const count = initialsAt(pieces, at)
        const next = at + count * 2
        const surname = pieces[next]
        if (count > 0 && surname?.isNameLike && surname.spaced && /^\p{Lu}\p{Ll}{2}/u.test(surname.text)) yield nameClue('mention/initials', pieces, at, endOfSurname(pieces, next), 'person', count > 0 && !pieces[at]?.opens ? 4 : 3)
        else if (count > 1 && at === 0 && surname?.text === ':') yield nameClue('mention/initials', pieces, at, next, 'person', 5)
        at += Math.max(1, count * 2)
      }
    }
  },
})

/** « M. » is « Monsieur ». */
const TITLE = /^(?:M|Mr|MM)$/u

/** How many initials, each a capital (or two with a hyphen) and its full stop, stand one after the other. */
function initialsAt(pieces: readonly Piece[], at: number): number {
  let count = 0
  if (TITLE.test(pieces[at]?.text ?? '') && pieces[at + 2]?.text.length !== 1) return 0
  while (/^\p{Lu}(?:\.?-\p{Lu})?$/u.test(pieces[at + 2 * count]?.text ?? '') && pieces[at + 2 * count + 1]?.text === '.' && pieces[at + 2 * count + 1]?.spaced === false) count++
  return count
}

function endOfSurname(pieces: readonly Piece[], at: number): number {
  const after = pieces[at + 1]
  return after?.isNameLike && after.spaced && !after.opens ? at + 2 : at + 1
}
