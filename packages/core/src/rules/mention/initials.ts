import { defineRule, type Step } from '../../engine/define-rule.ts'
import { nameClue } from '../../lexicon/name-clue.ts'
import { LEGAL_FORMS } from '../../lexicon/organization-words.ts'
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
        if (count > 0 && surname?.isNameLike && surname.spaced && /^(?:\p{Lu}\p{Ll}{2}|L[ea]$|D[eu]$|El$)/u.test(surname.text)) yield nameClue('mention/initials', pieces, at, endOfSurname(pieces, next), 'person', pieces[at]?.opens ? 3 : 4)
        else if (count > 1 && isSomebody(pieces, at, next)) yield nameClue('mention/initials', pieces, at, next, 'person', 5)
        at = Math.max(at + 1, next)
      }
    }
  },
})

/** Initials before an answer, « Photo K. S. », and where who wrote signs: « (L. N.) » or « … sans excuses. B. C. » at the end. */
function isSomebody(pieces: readonly Piece[], at: number, next: number): boolean {
  const letters = pieces.slice(at, next).flatMap(({ text }) => text.match(/\p{Lu}/gu) ?? []).join('')
  if (REMARK.test(letters) || LEGAL_FORMS.has(letters)) return false
  const [before, after] = [pieces[at - 1], pieces[next]]
  if (at === 0) return /^[:–—-]$/u.test(after?.text ?? '')
  if (before?.text === '/' || /^(?:photos?|©|textes?)$/u.test(before?.form ?? '')) return true
  if (before?.text === '(') return after?.text === ')' && (pieces[at - 2]?.isNameLike === true || next + 1 === pieces.length)
  return after === undefined && /^[.!?…»”"]$/u.test(before?.text ?? '')
}

/** « P.-S. : », « N. B. : »: letters before a remark, not before what somebody says. */
const REMARK = /^(?:PS|NB|NDLR|NDA)$/u

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
  return pieces[at + 1]?.isNameLike && pieces[at + 1]?.spaced && !pieces[at + 1]?.opens ? at + 2 : at + 1
}
