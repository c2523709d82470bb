import type { Step } from '../../engine/define-rule.ts'
import { endOfClause, statementRule } from '../../lexicon/speech-statements.ts'
import { afterCircumstances, tellingsIn } from '../../lexicon/speech-tellings.ts'

/** « X assure que … », « X a expliqué que … », « X tient à rappeler que … » */
export const saidThat: Step = statementRule({
  id: 'statement/said-that',
  *read(told) {
    const { items } = told
    for (const { verb, subject } of tellingsIn(told)) {
      const that = afterCircumstances(items, verb.next)
      if (/^(?:que|qu')$/u.test(items[that]?.form ?? '')) yield { subject, from: that + 1, to: endOfClause(told, that + 1), verb: items[verb.index] }
    }
  },
})
