import { defineRule, type Step } from '../../engine/define-rule.ts'
import { EVENT_HEADS, EVENT_TAILS } from '../../lexicon/event-words.ts'
import { endOfEvent, LOWER_CASE_EVENTS } from '../../lexicon/event-names.ts'
import { nameClue } from '../../lexicon/name-clue.ts'
import { nameRunsOf } from '../../lexicon/name-runs.ts'
import { piecesOf } from '../../lexicon/pieces.ts'

/** A name made as those of events are: « Festival Pixels », « Nuit des start-up », « Digital Summit », « Marché de Noël », « Mons 2015 ». */
export const eventName: Step = defineRule({
  id: 'mention/event-name',
  makes: 'clues',
  *find(page) {
    for (const { pieces, from, to } of nameRunsOf(page)) {
      const last = pieces[to - 1]
      if (to - from >= 2 && last && EVENT_TAILS.has(last.form)) yield nameClue('mention/event-name', pieces, from, withYear(pieces[to]?.text, to), 'event', 4)
    }
    for (const block of page.children) {
      const pieces = piecesOf(block)
      for (const [at, piece] of pieces.entries()) {
        const isLowerCase = LOWER_CASE_EVENTS.has(piece.form) && !piece.isNameLike && /^(?:de|du|des|d')$/u.test(pieces[at + 1]?.form ?? '')
        if (isLowerCase) {
          const to = endOfEvent(pieces, at)
          if (pieces[to - 1]?.isNameLike) yield nameClue('mention/event-name', pieces, at, to, 'event', 3)
        }
        if (!piece.isNameLike || !EVENT_HEADS.has(piece.form) || /^\p{Lu}{4,}/u.test(piece.text)) continue
        const to = endOfEvent(pieces, at)
        if (to > at + 1) yield nameClue('mention/event-name', pieces, at, to, 'event', piece.opens && !pieces[to - 1]?.isNameLike ? 2 : 4)
      }
    }
  },
})

function withYear(next: string | undefined, to: number): number {
  return /^(?:19|20)\d{2}$/u.test(next ?? '') ? to + 1 : to
}
