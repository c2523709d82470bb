import { boundsOf } from '@garrigue/core'
import type { DateExpression, Span, When } from '@garrigue/schema'
import { knownId } from './claim-context.ts'
import type { ClaimMaker } from './claim-draft.ts'

/** What happened to whom the registry knows, for the chronology. */
export const occurrenceClaims: ClaimMaker = (context) =>
  context.read.reading.occurrences.flatMap(({ start, end, what, event, place, date, rule }) => {
    const concerned = knownId(context, event)
    if (concerned === null) return []
    const isEvent = context.entities.get(concerned)?.kind === 'event'
    const where = knownId(context, place)
    const day = whenOf(date, { start, end }, context.read.reading.dates)
    const fields = { type: 'occurrence', what, event: isEvent ? concerned : null, participants: isEvent ? [] : [concerned], place: where, date: day, rule } as const
    return [{ fields, spans: [{ start, end }], stance: isToCome(day, context.draft.source.published) ? 'planned' : 'asserted' }]
  })

/** Whether something was still to come when the source appeared: nobody can attest it then, only announce it. */
function isToCome(day: When | null, published: When | null): boolean {
  return day !== null && published !== null && published.latest < day.earliest
}

/** The date with its bounds; its basis is that of the expression in the same words, if one says it. */
function whenOf(edtf: string | null, { start, end }: Span, dates: readonly DateExpression[]): When | null {
  const bounds = edtf === null ? undefined : boundsOf(edtf)
  if (edtf === null || !bounds) return null
  const words = dates.find((date) => date.edtf === edtf && date.start >= start && date.end <= end)
  return { edtf, ...bounds, basis: words?.basis ?? 'publication' }
}
