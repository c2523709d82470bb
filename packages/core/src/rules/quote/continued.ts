import type { QuoteCandidate, QuoteRule } from '../../engine/quote-rule.ts'

/**
 * A speech that goes on: a paragraph that is nothing but a quotation, after one in the same speaker's voice (over headings too); or
 * « … », déclare X. « … », with nobody else named between.
 */
export const continued: QuoteRule = {
  id: 'quote/continued',
  attribute(candidate) {
    const { previous } = candidate
    if (!previous || previous.speaker === null || candidate.inside.filter(({ isWord }) => isWord).length < FEWEST_WORDS) return undefined
    return isAlone(candidate) || followsAttribution(candidate) ? { speaker: previous.speaker, evidence: [...previous.evidence] } : undefined
  },
}

const FEWEST_WORDS = 5

/** The whole block, and the block before it (a heading apart) ended with the speaker's words. */
function isAlone({ page, block, quotation, previous, personBefore }: QuoteCandidate): boolean {
  const { source } = page.data
  if (!previous || quotation.start > block.data.start + 1 || /[\p{L}\p{N}]/u.test(source.slice(quotation.end, block.data.end))) return false
  const person = personBefore(quotation.start)
  // Somebody else named since the last words is the likelier speaker: then it is better to know nothing.
  return person === undefined || person.entity === previous.speaker || person.start < previous.end
}

/** The same block: between the two quotations stand only a verb and its speaker. */
function followsAttribution({ page, block, quotation, previous, before, mentionAt }: QuoteCandidate): boolean {
  if (!previous || previous.start < block.data.start) return false
  const between = page.data.source.slice(previous.end, quotation.start)
  const named = before.filter(({ start }) => start >= previous.end).flatMap(({ start }) => mentionAt(start) ?? [])
  return between.length <= 120 && named.every(({ entity, kind }) => kind !== 'person' || entity === previous.speaker) && /[.!?…]\s*$/u.test(between)
}
