import type { Step } from '../../engine/define-rule.ts'
import { endOfFrame, frameAt } from '../../lexicon/speech-frames.ts'
import { statementRule, type Report, type ToldSentence } from '../../lexicon/speech-statements.ts'

/** « Selon X, … », « D’après X, … », « …, selon X »: the clause without the words that say whose it is. */
export const accordingTo: Step = statementRule({
  id: 'statement/according-to',
  read: (told) => [inFront(told), behind(told)].filter((report) => report !== undefined),
})

function inFront({ items, from, to }: ToldSentence): Report | undefined {
  const frame = frameAt(items, /^(?:et|mais|car|or)$/u.test(items[from]?.form ?? '') ? from + 1 : from)
  if (!frame || (frame.isWeak && frame.subject.kind !== 'person' && frame.subject.role === undefined)) return undefined
  const comma = endOfFrame(items, frame.next, to)
  return comma === undefined ? undefined : { subject: frame.subject, from: comma + 1, to }
}

/** Behind its clause the frame goes to the end of the sentence. */
function behind({ items, from, to }: ToldSentence): Report | undefined {
  for (let at = to - 1; at > from && at > to - 24; at--) {
    // Within brackets it is said of what they hold.
    if (items[at]?.text === '(' || items[at]?.text === ')') return undefined
    if (items[at - 1]?.text !== ',' || items[at]?.form === 'pour') continue
    const frame = frameAt(items, at)
    if (frame) return { subject: frame.subject, from, to: at - 1 }
  }
  return undefined
}
