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
        const { next, count } = initialsAt(pieces, at)
        const surname = pieces[next]
        if (count > 0 && surname?.isNameLike && surname.spaced && /^(?:\p{Lu}\p{Ll}{2}|L[ea]$|D[eu]$|El$)/u.test(surname.text)) yield nameClue('mention/initials', pieces, at, endOfSurname(pieces, next), 'person', count > 0 && !pieces[at]?.opens ? 4 : 3)
        else if (count > 1 && ((at === 0 && /^[:–—-]$/u.test(surname?.text ?? '')) || pieces[at - 1]?.text === '/')) yield nameClue('mention/initials', pieces, at, next, 'person', 5)
        at = Math.max(at + 1, next)
      }
    }
  },
})

/** « M. » is « Monsieur ». */
const TITLE = /^(?:M|Mr|MM)$/u

/** How many initials stand one after the other, each a capital and its full stop, some with a hyphen between; and the index after them. */
function initialsAt(pieces: readonly Piece[], at: number): { readonly next: number; readonly count: number } {
  let next = at
  let count = 0
  if (TITLE.test(pieces[at]?.text ?? '') && pieces[at + 2]?.text.length !== 1) return { next, count }
  for (;;) {
    const from = count > 0 && pieces[next]?.text === '-' && !pieces[next]?.spaced ? next + 1 : next
    const dot = pieces[from + 1]
    if (!/^\p{Lu}(?:\.?-\p{Lu})?$/u.test(pieces[from]?.text ?? '') || dot?.text !== '.' || dot.spaced) return { next, count }
    next = from + 2
    count++
  }
}

function endOfSurname(pieces: readonly Piece[], at: number): number {
  const after = pieces[at + 1]
  return after?.isNameLike && after.spaced && !after.opens ? at + 2 : at + 1
}
