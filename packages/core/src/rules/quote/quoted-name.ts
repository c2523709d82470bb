import type { QuoteRule } from '../../engine/quote-rule.ts'
import { viewOf } from '../../lexicon/speech-view.ts'

/** « Sport Fiction », “semaine belge de Marseille-Provence 2013”: marks around nothing but a name hold a title, not speech. */
export const quotedName: QuoteRule = {
  id: 'quote/quoted-name',
  attribute(candidate) {
    const words = viewOf(candidate).inside.filter(({ isWord }) => isWord)
    const [first, second] = words
    const isName = words.length === 1 ? first?.mention !== undefined : words.length === 2 && second?.mention !== undefined && /^(?:le|la|les|l')$/u.test(first?.form ?? '')
    return isName ? 'not-speech' : undefined
  },
}
