import { defineRule, type Step } from '../../engine/define-rule.ts'
import { endOfClause, statementOf, toldSentences } from '../../lexicon/speech-statements.ts'
import { isInfinitiveAt, tellingsIn } from '../../lexicon/speech-tellings.ts'

const ID = 'statement/said-to-be'

/** « X affirme avoir … », « X explique vouloir … », « X promet de … »: from the infinitive on. */
export const saidToBe: Step = defineRule({
  id: ID,
  makes: 'statements',
  needs: ['mentions', 'quotes'],
  *find(page) {
    for (const told of toldSentences(page)) {
      const { items } = told
      for (const { verb, subject } of tellingsIn(told)) {
        const leads = /^(?:de|d')$/u.test(items[verb.next]?.form ?? '') && /^(?:pro(?:met|mis)|jur|garanti)/u.test(items[verb.index]?.form ?? '') ? 1 : 0
        if (verb.isInfinitive || !isInfinitiveAt(items, verb.next + leads)) continue
        const statement = statementOf(ID, told, subject, verb.next + leads, endOfClause(told, verb.next), items[verb.index])
        if (statement) yield statement
        break
      }
    }
  },
})
