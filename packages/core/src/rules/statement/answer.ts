import { defineRule, type Step } from '../../engine/define-rule.ts'
import { speakingBlocks } from '../../engine/speaking-blocks.ts'
import { answerIn } from '../../lexicon/speech-answers.ts'

/** The answers of an interview, a paragraph each, without the label that says who answers. */
export const answer: Step = defineRule({
  id: 'statement/answer',
  makes: 'statements',
  needs: ['mentions', 'quotes'],
  *find(page) {
    for (const block of speakingBlocks(page)) {
      const found = answerIn(page, block)
      if (!found) continue
      const { person, start, label } = found
      const { end } = block.data
      yield { start, end, text: page.data.source.slice(start, end), speaker: person, voice: 'answer', rule: 'statement/answer', evidence: label ? [label] : [] }
    }
  },
})
