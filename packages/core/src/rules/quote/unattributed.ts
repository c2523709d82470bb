import type { QuoteRule } from '../../engine/quote-rule.ts'
import { followsDeterminer, isWithinPhrase, looksLikeTitle } from '../../lexicon/speech-naming.ts'
import { viewOf } from '../../lexicon/speech-view.ts'

/** Fewer words than this, without a speaker, are a title, a nickname or a scare quote. */
const FEWEST_WORDS = 6

/** Speech of which the text does not say whose it is: the speaker stays unknown. */
export const unattributed: QuoteRule = {
  id: 'quote/unattributed',
  attribute(candidate) {
    const view = viewOf(candidate)
    // « le « processus de cocréation » », « la rencontre « Quel avenir pour … » »: a name, or words of which nobody says that they were said.
    const isTitle = view.follows === 'words' && (followsDeterminer(view) || (isWithinPhrase(view) && looksLikeTitle(view)))
    return view.words >= FEWEST_WORDS && candidate.quotation.opened && !isTitle ? { speaker: null, evidence: [] } : undefined
  },
}
