import { defineRule, type Step } from '../../engine/define-rule.ts'
import { endOfClause, statementOf, toldSentences } from '../../lexicon/speech-statements.ts'
import { afterCircumstances, tellingsIn } from '../../lexicon/speech-tellings.ts'

const ID = 'statement/said-that'

/** « X assure que … », « X a expliqué que … », « X tient à rappeler que … » */
export const saidThat: Step = defineRule({
  id: ID,
  makes: 'statements',
  needs: ['mentions', 'quotes'],
  *find(page) {
    for (const told of toldSentences(page)) {
      const { items } = told
      for (const { verb, subject } of tellingsIn(told)) {
        const that = afterCircumstances(items, verb.next)
        if (!/^(?:que|qu')$/u.test(items[that]?.form ?? '')) continue
        const statement = statementOf(ID, told, subject, that + 1, endOfClause(told, that + 1), items[verb.index])
        if (statement) yield statement
        break
      }
    }
  },
})
