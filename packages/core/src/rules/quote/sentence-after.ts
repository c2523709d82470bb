import type { QuoteRule } from '../../engine/quote-rule.ts'

/** « "… au même moment." Jean-Pierre Bayol, directeur de …, est… »: whole sentences, then a sentence that opens with a person. */
export const sentenceAfter: QuoteRule = {
  id: 'quote/sentence-after',
  attribute({ page, quotation, inside, after, mentionAt, previous, block }) {
    const last = inside.at(-1)?.text ?? ''
    const opensBlock = quotation.start <= block.data.start + 1
    if (!opensBlock || !/^[.!?…]$/u.test(last) || previous?.end === quotation.inner.end) return undefined
    const next = after.find(({ isWord }) => isWord)
    const person = next && mentionAt(next.start)
    if (person?.kind !== 'person' || !/^\s/u.test(page.data.source.slice(quotation.end, quotation.end + 1))) return undefined
    return { speaker: person.entity, evidence: [{ start: person.start, end: person.end }] }
  },
}
