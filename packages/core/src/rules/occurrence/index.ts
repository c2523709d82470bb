import type { Step } from '../../engine/define-rule.ts'
import { appointment } from './appointment.ts'
import { award } from './award.ts'
import { creationLabel } from './creation-label.ts'
import { debate } from './debate.ts'
import { eventOnADay } from './event-on-a-day.ts'
import { fundraising } from './fundraising.ts'
import { launch } from './launch.ts'
import { meeting } from './meeting.ts'
import { merger } from './merger.ts'
import { opening } from './opening.ts'
import { signing } from './signing.ts'

/** Ways in which a text says that something happened, and when. */
export const occurrenceRules: readonly Step[] = [
  appointment,
  award,
  creationLabel,
  debate,
  eventOnADay,
  fundraising,
  launch,
  meeting,
  merger,
  opening,
  signing,
]
