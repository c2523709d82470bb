import type { Statement } from '@garrigue/schema'
import { defineRule, type Step } from '../../engine/define-rule.ts'
import { endOfFrame, frameAt } from '../../lexicon/speech-frames.ts'
import { statementOf, toldSentences, type ToldSentence } from '../../lexicon/speech-statements.ts'

const ID = 'statement/according-to'

/** « Selon X, … », « D’après X, … », « …, selon X »: the clause without the words that say whose it is. */
export const accordingTo: Step = defineRule({
  id: ID,
  makes: 'statements',
  needs: ['mentions', 'quotes'],
  *find(page) {
    for (const told of toldSentences(page)) {
      const statement = inFront(told) ?? behind(told)
      if (statement) yield statement
    }
  },
})

function inFront(told: ToldSentence): Statement | undefined {
  const { items, from, to } = told
  const frame = frameAt(items, /^(?:et|mais|car|or)$/u.test(items[from]?.form ?? '') ? from + 1 : from)
  if (!frame || (frame.isWeak && frame.subject.kind !== 'person' && frame.subject.role === undefined)) return undefined
  const comma = endOfFrame(items, frame.next, to)
  return comma === undefined ? undefined : statementOf(ID, told, frame.subject, comma + 1, to)
}

/** Behind its clause the frame goes to the end of the sentence. */
function behind(told: ToldSentence): Statement | undefined {
  const { items, from, to } = told
  for (let at = to - 1; at > from && at > to - 24; at--) {
    // Within brackets it is said of what they hold.
    if (items[at]?.text === '(' || items[at]?.text === ')') return undefined
    if (items[at - 1]?.text !== ',' || items[at]?.form === 'pour') continue
    const frame = frameAt(items, at)
    if (frame) return statementOf(ID, told, frame.subject, from, at - 1)
  }
  return undefined
}
