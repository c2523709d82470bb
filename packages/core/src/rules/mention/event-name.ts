import { defineRule, type Step } from '../../engine/define-rule.ts'
import { EVENT_HEADS, EVENT_TAILS } from '../../lexicon/event-words.ts'
import { endOfEvent, LOWER_CASE_EVENTS } from '../../lexicon/event-names.ts'
import { placeAt } from '../../lexicon/listed-names.ts'
import { nameClue } from '../../lexicon/name-clue.ts'
import { nameRunsOf, type NameRun } from '../../lexicon/name-runs.ts'
import { piecesOf, type Piece } from '../../lexicon/pieces.ts'

/** A name made as those of events are: « Festival Pixels », « Nuit des start-up », « Digital Summit », « Marché de Noël », « Mons 2015 ». */
export const eventName: Step = defineRule({
  id: 'mention/event-name',
  makes: 'clues',
  *find(page) {
    for (const run of nameRunsOf(page)) {
      const to = endOfTailed(run)
      if (to !== undefined) yield nameClue('mention/event-name', run.pieces, run.from, to, 'event', 5)
    }
    for (const block of page.children) {
      const pieces = piecesOf(block)
      for (const [at, piece] of pieces.entries()) {
        const [to, weight] = piece.isNameLike ? headed(pieces, at) : lowerCase(pieces, at)
        if (weight > 0) yield nameClue('mention/event-name', pieces, at, to, 'event', weight)
      }
    }
  },
})

/** « Digital Summit 2016 », « Startup Days Zürich », « Mons 2015 »: index after the last piece, or `undefined`. */
function endOfTailed({ pieces, from, to }: NameRun): number | undefined {
  const hasYear = /^(?:19|20)\d{2}$/u.test(pieces[to]?.text ?? '') && pieces[to]?.spaced
  for (let tail = to - 1; tail > from && tail >= to - 2; tail--) {
    const isLast = tail === to - 1 || placeAt(pieces, tail + 1)?.to === to
    if (isLast && EVENT_TAILS.has(pieces[tail]?.form ?? '')) return hasYear ? to + 1 : afterComplement(pieces, to)
  }
  const isYearOfTown = hasYear && placeAt(pieces, from)?.to === to && !/^(?:en|depuis|fin|debut)$/u.test(pieces[from - 1]?.form ?? '')
  return isYearOfTown && /^(?:[.,;:)»”"]|est|a|sera|fut|ne|se|et|ont|la|le|les|l'|pour|avec|en|devait|doit|va)$/u.test(pieces[to + 1]?.form ?? '.') ? to + 1 : undefined
}

/** « Tech Days du Ponant », « Geek Days des Alpes » */
function afterComplement(pieces: readonly Piece[], to: number): number {
  return /^(?:du|des)$/u.test(pieces[to]?.form ?? '') && pieces[to + 1]?.isNameLike && !pieces[to + 1]?.opens ? to + 2 : to
}

function headed(pieces: readonly Piece[], at: number): readonly [to: number, weight: number] {
  const piece = pieces[at] as Piece
  if (!EVENT_HEADS.has(piece.form) || /^\p{Lu}{4,}/u.test(piece.text)) return [at, 0]
  const to = endOfEvent(pieces, at)
  return to > at + 1 ? [to, piece.opens && !pieces[to - 1]?.isNameLike ? 2.2 : 4] : [at, 0]
}

/** « marathon du Médoc » */
function lowerCase(pieces: readonly Piece[], at: number): readonly [to: number, weight: number] {
  if (!LOWER_CASE_EVENTS.has(pieces[at]?.form ?? '') || !/^(?:de|du|des|d')$/u.test(pieces[at + 1]?.form ?? '')) return [at, 0]
  const to = endOfEvent(pieces, at)
  return pieces[to - 1]?.isNameLike ? [to, 3] : [at, 0]
}
