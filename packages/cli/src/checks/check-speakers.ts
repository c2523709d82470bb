import { decidedClaims } from '../decisions/docket.ts'
import { noSpeaker, unknownSpeaker } from '../messages/claims.ts'
import { messageAt } from '../messages/message-at.ts'
import { namesIn } from '../print/names-in.ts'
import { shorten } from '../print/printable.ts'
import type { Check } from './ground.ts'

const LONGEST_SHOWN = 60

/** Quotations of which nobody knows who speaks, and that no person has looked at. */
export const checkSpeakers: Check = ({ drafts }) =>
  drafts.flatMap(({ read: { seed, reading }, docket }) =>
    decidedClaims(docket).flatMap(({ claim, spans: [span] }) => {
      if (claim.type !== 'quote' || claim.speaker !== null || claim.review !== 'machine' || !span) return []
      const words = shorten(docket.text.slice(span.start, span.end).replaceAll(/\s+/g, ' '), LONGEST_SHOWN)
      // The reader may know who speaks, by a name that the registry lacks.
      const id = reading.quotes.find(({ start, end }) => start === span.start && end === span.end)?.speaker ?? null
      const speaker = id === null ? undefined : namesIn(reading, []).get(id)?.name
      const place = { ...docket.lines.place(span.start), start: span.start }
      return [speaker === undefined ? messageAt(noSpeaker, seed.file, { words, file: seed.file }, place) : messageAt(unknownSpeaker, seed.file, { words, speaker, file: seed.file }, place)]
    }),
  )
