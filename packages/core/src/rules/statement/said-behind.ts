import type { Step } from '../../engine/define-rule.ts'
import { speechVerbAt } from '../../lexicon/speech-cues.ts'
import { tiedSubject } from '../../lexicon/speech-incises.ts'
import { statementRule } from '../../lexicon/speech-statements.ts'
import { subjectAfter } from '../../lexicon/speech-subject.ts'
import { ASSERTS } from '../../lexicon/speech-verbs.ts'

/** How far from the end of the sentence the verb stands at most, in items. */
const REACH = 30

/** « Le chantier durera deux ans, précise X. »: a clause, a comma, a verb of speech and its subject. */
export const saidBehind: Step = statementRule({
  id: 'statement/said-behind',
  *read({ items, from, to }) {
    for (let at = to - 1; at > Math.max(from, to - REACH); at--) {
      if (items[at - 1]?.text !== ',' || items[at - 2]?.quotation) continue
      const verb = speechVerbAt(items, at)
      if (!verb || (verb.does & ASSERTS) === 0 || verb.from !== verb.index) continue
      const subject = verb.pronoun === undefined ? subjectAfter(items, verb.next) : tiedSubject(verb)
      if (subject && (verb.pronoun !== undefined || subject.kind !== 'pronoun') && subject.next <= to) yield { subject, from, to: at - 1, verb: items[verb.index] }
    }
  },
})
