import { defineRule, type Step } from '../../engine/define-rule.ts'
import { speechVerbAt } from '../../lexicon/speech-cues.ts'
import { tiedSubject } from '../../lexicon/speech-incises.ts'
import { statementOf, toldSentences } from '../../lexicon/speech-statements.ts'
import { subjectAfter } from '../../lexicon/speech-subject.ts'
import { ASSERTS } from '../../lexicon/speech-verbs.ts'

const ID = 'statement/said-behind'
/** How far from the end of the sentence the verb stands at most, in items. */
const REACH = 30

/** « Le chantier durera deux ans, précise X. »: a clause, a comma, a verb of speech and its subject. */
export const saidBehind: Step = defineRule({
  id: ID,
  makes: 'statements',
  needs: ['mentions', 'quotes'],
  *find(page) {
    for (const told of toldSentences(page)) {
      const { items, from, to } = told
      for (let at = to - 1; at > Math.max(from, to - REACH); at--) {
        if (items[at - 1]?.text !== ',' || items[at - 2]?.quotation) continue
        const verb = speechVerbAt(items, at)
        if (!verb || (verb.does & ASSERTS) === 0 || verb.from !== verb.index) continue
        const subject = verb.pronoun === undefined ? subjectAfter(items, verb.next) : tiedSubject(verb)
        const statement = subject && (verb.pronoun !== undefined || subject.kind !== 'pronoun') && subject.next <= to ? statementOf(ID, told, subject, from, at - 1, items[verb.index]) : undefined
        if (!statement) continue
        yield statement
        break
      }
    }
  },
})
