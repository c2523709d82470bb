import { fold } from '../../engine/fold.ts'
import type { Attribution, QuoteCandidate, QuoteRule } from '../../engine/quote-rule.ts'
import type { Token } from '../../engine/tokens.ts'
import { ACCORDING_TO } from '../../lexicon/speech-verbs.ts'
import { subjectAt } from '../../lexicon/speech-subject.ts'

/** How many tokens a name may stand behind « selon »: « selon le président provisoire, Pierre Deniset ». */
const REACH = 9

/** « selon X, « … » », « pour X, « … » », « « … », selon X », « « … » selon lui ». */
export const accordingTo: QuoteRule = {
  id: 'quote/according-to',
  attribute(candidate) {
    const { before, after } = candidate
    const sentence = before.slice(before.findLastIndex(({ text }) => /^[.!?…»”"]$/u.test(text)) + 1)
    const front = ACCORDING_TO.has(fold(sentence[0]?.text ?? '')) ? subjectAt(candidate, sentence, 1, REACH) : undefined
    return front ?? behind(candidate, after)
  },
}

function behind(candidate: QuoteCandidate, after: readonly Token[]): Attribution | undefined {
  const first = after.findIndex(({ isWord }) => isWord)
  const word = after[first]
  if (!word || fold(word.text) !== 'selon' || after.slice(0, first).some(({ text }) => text !== ',')) return undefined
  if (!/^(?:lui|elle)$/u.test(fold(after[first + 1]?.text ?? ''))) return subjectAt(candidate, after, first + 1, REACH)
  const speaker = candidate.personBefore(candidate.quotation.start)
  return { speaker: speaker?.entity ?? null, evidence: speaker ? [{ start: speaker.start, end: speaker.end }] : [] }
}
