import type { AssertedBy, Reading, Span, Zone } from '@garrigue/schema'
import { knownId, type ClaimContext } from './claim-context.ts'

/**
 * Whose word it is: the speaker's within a quotation or an indirect speech, the caption's, else the reporter's. What stands in an
 * inserted clause (« rappelle X, président de Y ») is the reporter's, though it is within the quotation marks.
 */
export function asserterOf(context: ClaimContext, { start, end }: Span, zone: Zone): AssertedBy {
  const { quotes, statements } = context.read.reading
  const holds = (outer: Span): boolean => outer.start <= start && end <= outer.end
  const said = [...quotes, ...statements].filter((part) => holds(part)).toSorted((a, b) => a.end - a.start - (b.end - b.start))[0]
  if (!said || incisesOf(said).some((incise) => start < incise.end && incise.start < end)) return { voice: zone === 'caption' ? 'caption' : 'reporter' }
  const speaker = knownId(context, said.speaker)
  return speaker === null ? { voice: said.voice } : { voice: said.voice, speaker }
}

function incisesOf(part: Reading['quotes'][number] | Reading['statements'][number]): readonly Span[] {
  return 'incises' in part ? (part.incises) : []
}
