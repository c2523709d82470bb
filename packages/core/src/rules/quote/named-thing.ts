import type { QuoteRule } from '../../engine/quote-rule.ts'
import { isNamedThing } from '../../lexicon/speech-naming.ts'
import { viewOf } from '../../lexicon/speech-view.ts'

/** « le film « … » », « baptisé « … » », « on la surnomme « … » », « (« … » en breton) »: a title, a nickname, a slogan, a translation. */
export const namedThing: QuoteRule = {
  id: 'quote/named-thing',
  attribute: (candidate) => (isNamedThing(viewOf(candidate)) ? 'not-speech' : undefined),
}
