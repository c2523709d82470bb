import type { Step } from '../../engine/define-rule.ts'
import { endOfClause, statementRule } from '../../lexicon/speech-statements.ts'
import { isInfinitiveAt, tellingsIn } from '../../lexicon/speech-tellings.ts'

/** « X affirme avoir … », « X explique vouloir … », « X promet de … »: from the infinitive on. */
export const saidToBe: Step = statementRule({
  id: 'statement/said-to-be',
  *read(told) {
    const { items } = told
    for (const { verb, subject } of tellingsIn(told)) {
      const leads = /^(?:de|d')$/u.test(items[verb.next]?.form ?? '') && /^(?:pro(?:met|mis)|jur|garanti)/u.test(items[verb.index]?.form ?? '') ? 1 : 0
      if (!verb.isInfinitive && isInfinitiveAt(items, verb.next + leads)) yield { subject, from: verb.next + leads, to: endOfClause(told, verb.next), verb: items[verb.index] }
    }
  },
})
