import type { QuoteCandidate, QuoteRule } from '../../engine/quote-rule.ts'
import { answerersOf } from '../../lexicon/speech-answers.ts'
import { titlePerson } from '../../lexicon/speech-focus.ts'
import { viewOf, type QuoteView } from '../../lexicon/speech-view.ts'

/** Quotes of one voice before a title of nothing but marks is taken for the same. */
const FEWEST = 2
const FEWEST_WORDS = 4

/** A whole sentence that nothing attributes, where one person alone speaks: in an interview of one, in the title of a text with one voice, in a portrait. */
export const onlyVoice: QuoteRule = {
  id: 'quote/only-voice',
  attribute(candidate) {
    const view = viewOf(candidate)
    if (!candidate.quotation.opened || view.words < FEWEST_WORDS || view.follows === 'words') return undefined
    const speaker = answerer(candidate, view) ?? (candidate.isApart ? voiceOf(candidate) : portrayed(candidate, view))
    return speaker === undefined ? undefined : { speaker, evidence: [] }
  },
}

/** In an interview of one person, what stands by itself is hers. */
function answerer({ page, block, isApart }: QuoteCandidate, { at, behind }: QuoteView): string | undefined {
  const [only, ...others] = answerersOf(page, block.data.article ?? 0)
  return others.length === 0 && (isApart || (at === 0 && behind.length === 1)) ? only : undefined
}

/** Before a text of one voice, in a title or a heading. */
function voiceOf({ page, block, said }: QuoteCandidate): string | undefined {
  const [only, ...others] = new Set(said.flatMap(({ speaker }) => speaker ?? []))
  return others.length === 0 && said.length >= FEWEST && answerersOf(page, block.data.article ?? 0).size === 0 ? only : undefined
}

/** In a portrait, a sentence in a paragraph that has named nobody else, after words of somebody who is known. */
function portrayed({ said, previous }: QuoteCandidate, view: QuoteView): string | undefined {
  if (said.length === 0 || previous?.speaker === null || view.follows !== 'nothing') return undefined
  if (view.items.slice(Math.max(0, view.at - 200), view.at).some(({ mention }) => mention?.kind === 'person')) return undefined
  const person = titlePerson(view)
  return person !== undefined && said.some(({ speaker }) => speaker === person) ? person : undefined
}
