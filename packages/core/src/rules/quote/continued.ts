import type { Attribution, QuoteCandidate, QuoteRule } from '../../engine/quote-rule.ts'
import { startsAsClause } from '../../lexicon/speech-fragments.ts'
import { namedSince } from '../../lexicon/speech-people-between.ts'
import { focusOf } from '../../lexicon/speech-focus.ts'
import { viewOf } from '../../lexicon/speech-view.ts'

/** Words that go on with a speech: a paragraph of nothing but a quotation, or a longer part of a sentence in a paragraph where somebody has spoken. */
export const continued: QuoteRule = {
  id: 'quote/continued',
  attribute(candidate) {
    if (!candidate.quotation.opened || candidate.isApart || candidate.said.length > 0) return undefined
    return isAlone(candidate) ? alone(candidate) : within(candidate)
  },
}

const FEWEST_WORDS = 5
const FEWEST_WITHIN = 6

/** Nothing but the quotation in its blocks. */
function isAlone({ page, block, last, quotation }: QuoteCandidate): boolean {
  const { source } = page.data
  return !/[\p{L}\p{N}]/u.test(source.slice(block.data.start, quotation.start)) && !/[\p{L}\p{N}]/u.test(source.slice(quotation.end, last.data.end))
}

/** After words of the same speaker, over headings too; or of whoever the paragraph before speaks of. */
function alone(candidate: QuoteCandidate): Attribution | undefined {
  const view = viewOf(candidate)
  const { previous } = candidate
  if (view.words < FEWEST_WORDS) return undefined
  const since = previous && namedSince(candidate.page, previous, candidate.block)
  const hasOthers = since === undefined || [...since.people].some((person) => person !== previous?.speaker)
  if (!hasOthers) {
    // « Elle hausse les épaules. »: the paragraph between speaks of somebody, by a pronoun.
    const focus = since?.isApart ? focusOf(undefined, view) : undefined
    if (focus !== undefined && focus !== previous?.speaker) return { speaker: focus, evidence: [] }
  }
  return hasOthers || !previous || previous.speaker === null ? undefined : { speaker: previous.speaker, evidence: [...previous.evidence] }
}

/** « X a dit « … ». Ce projet réunit trois mondes « pour qu’ils puissent se connaître » » */
function within(candidate: QuoteCandidate): Attribution | undefined {
  const view = viewOf(candidate)
  const { previous, block } = candidate
  if (view.follows !== 'words' || view.words < FEWEST_WITHIN || !startsAsClause(view) || !previous || previous.speaker === null || previous.start < block.data.start) return undefined
  const since = view.items.slice(Math.max(0, view.at - 120), view.at).filter(({ mention, start }) => mention?.kind === 'person' && start >= previous.end && mention.entity !== previous.speaker)
  return since.length > 0 ? undefined : { speaker: previous.speaker, evidence: [...previous.evidence] }
}
