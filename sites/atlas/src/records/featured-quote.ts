import { byId, quotes, sourceOf, type Quote } from '@garrigue/data'
import { compare } from '../french/file-under-letter.ts'

const SHORTEST = 110
const LONGEST = 260

/**
 * The quotation that the home page shows: whole, of a known person, neither curt nor long, from the source that names the speaker most
 * recently. By rule, so that nobody has to choose, and the same at every build of the same records.
 */
export function featuredQuote(): Quote | undefined {
  const day = (quote: Quote): string => sourceOf(quote).published?.latest ?? ''
  return quotes.filter(isPresentable).toSorted((a, b) => b.about.length - a.about.length || compare(day(b), day(a)) || compare(a.id, b.id))[0]
}

function isPresentable({ speaker, evidence: [evidence], stance }: Quote): boolean {
  const length = evidence?.text?.length ?? 0
  return stance === 'asserted' && speaker !== null && byId(speaker)?.kind === 'person' && length >= SHORTEST && length <= LONGEST
}
