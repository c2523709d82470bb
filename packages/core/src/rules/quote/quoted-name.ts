import type { QuoteRule } from '../../engine/quote-rule.ts'

/** « Sport Fiction », “semaine belge de Marseille-Provence 2013”: marks around nothing but a name hold a title, not speech. */
export const quotedName: QuoteRule = {
  id: 'quote/quoted-name',
  attribute: ({ quotation, mentionAt }) => (mentionAt(quotation.inner.start)?.end === quotation.inner.end ? 'not-speech' : undefined),
}
