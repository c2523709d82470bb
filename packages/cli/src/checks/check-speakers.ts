import { decidedClaims } from '../decisions/docket.ts'
import { noSpeaker } from '../messages/claims.ts'
import { messageAt } from '../messages/message-at.ts'
import { shorten } from '../print/printable.ts'
import type { Check } from './ground.ts'

const LONGEST_SHOWN = 60

/** Quotations of which nobody knows who speaks, and that no person has looked at. */
export const checkSpeakers: Check = ({ drafts }) =>
  drafts.flatMap(({ read: { seed }, docket }) =>
    decidedClaims(docket).flatMap(({ claim, spans: [span] }) => {
      if (claim.type !== 'quote' || claim.speaker !== null || claim.review !== 'machine' || !span) return []
      return [messageAt(noSpeaker, seed.file, { words: shorten(docket.text.slice(span.start, span.end).replaceAll(/\s+/g, ' '), LONGEST_SHOWN), file: seed.file }, { ...docket.lines.place(span.start), start: span.start })]
    }),
  )
