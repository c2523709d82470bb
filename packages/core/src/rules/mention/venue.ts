import { defineRule, type Step } from '../../engine/define-rule.ts'
import { nameClue } from '../../lexicon/name-clue.ts'
import { isLedBySomebody } from '../../lexicon/organization-cues.ts'
import { nameRunsOf, type NameRun } from '../../lexicon/name-runs.ts'
import { piecesOf, type Piece } from '../../lexicon/pieces.ts'
import { LOWER_CASE_VENUES, VENUE_HEADS } from '../../lexicon/place-words.ts'
import { endOfVenue } from '../../lexicon/venues.ts'

/** A venue or a street, whose kind is part of its name: « rue Carnot », « Domaine de Verchant », « Manufacture des tabacs ». */
export const venue: Step = defineRule({
  id: 'mention/venue',
  makes: 'clues',
  *find(page) {
    for (const block of page.children) {
      const pieces = piecesOf(block)
      for (const [at, piece] of pieces.entries()) {
        if (!isVenueHead(piece, pieces[at - 1])) continue
        const to = endOfVenue(pieces, at)
        // « la directrice du Quai des savoirs »: who is led is no mere place.
        if (to > at + 1) yield nameClue('mention/venue', pieces, at, to, piece.isNameLike && isLedBySomebody(pieces, at) ? 'organization' : 'place', weightOf(pieces, at))
      }
    }
    for (const run of nameRunsOf(page)) if (isSite(run)) yield nameClue('mention/venue', run.pieces, run.from, run.to, 'place', 5)
  },
})

/** « à Ester Technopole », « à l’Ester Technopole »: a kind that ends the name, where something takes place. */
function isSite({ pieces, from, to }: NameRun): boolean {
  const before = pieces[from - 1]?.form === "l'" ? pieces[from - 2] : pieces[from - 1]
  return to === from + 2 && before?.form === 'a' && /^(?:technopole|arena|campus|stadium|park)$/u.test(pieces[to - 1]?.form ?? '')
}

/** With a capital and without an article it may be the name of anything: « Quai Ouest » is not a quay. */
function weightOf(pieces: readonly Piece[], at: number): number {
  const piece = pieces[at]
  if (!piece?.isNameLike) return 5
  const next = pieces[at + 1]
  const hasArticle = /^(?:la|le|l'|les|au|aux|du|des)$/u.test(pieces[at - 1]?.form ?? '')
  return hasArticle ? 4 : next?.isNameLike ? 1 : 3
}

function isVenueHead(piece: Piece, before: Piece | undefined): boolean {
  // « a porté X à sa tête », « placé »
  if (/^(?:porte|place)$/u.test(piece.form) && !piece.text.endsWith('e')) return false
  if (piece.isNameLike) return VENUE_HEADS.has(piece.form)
  // « sur place Paul Noël », « la salle », « il y a de la place »: the noun in lower case has a name right after it.
  return LOWER_CASE_VENUES.has(piece.form) && before?.form !== 'sur'
}
