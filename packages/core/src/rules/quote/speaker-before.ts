import type { Attribution, QuoteCandidate, QuoteRule } from '../../engine/quote-rule.ts'
import type { Token } from '../../engine/tokens.ts'
import { speechVerbAt } from '../../lexicon/speech-cues.ts'

/** « X, responsable de …, assure que « … » », « X précise : « … » », « Son objectif est clair : « … » ». */
export const speakerBefore: QuoteRule = {
  id: 'quote/speaker-before',
  attribute(candidate) {
    const sentence = lastSentence(candidate.before)
    const names = sentence.flatMap(({ start }) => candidate.mentionAt(start) ?? [])
    const speaker = names.find(({ kind }) => kind === 'person') ?? names.findLast(({ kind }) => kind === 'organization')
    const hasColon = sentence.at(-1)?.text === ':'
    if (!hasColon && !sentence.some((_, index) => speechVerbAt(sentence, index) !== undefined)) return undefined
    if (speaker) return { speaker: speaker.entity, evidence: [{ start: speaker.start, end: speaker.end }] }
    return hasColon ? ofItsOwner(candidate, sentence) : undefined
  },
}

/** « Son objectif est clair : « … » »: a possessive points back to the person named last in the same block. */
function ofItsOwner({ personBefore, quotation, block }: QuoteCandidate, sentence: readonly Token[]): Attribution | undefined {
  const owner = /^(?:son|sa|ses)$/iu.test(sentence[0]?.text ?? '') ? personBefore(quotation.start) : undefined
  return owner && owner.start >= block.data.start ? { speaker: owner.entity, evidence: [{ start: owner.start, end: owner.end }] } : undefined
}

function lastSentence(tokens: readonly Token[]): readonly Token[] {
  return tokens.slice(tokens.findLastIndex(({ text }) => /^[.!?…»”"]$/u.test(text)) + 1)
}
