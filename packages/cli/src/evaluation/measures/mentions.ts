import { ruleOf, type Outcome, type TextMeasure } from '../outcome.ts'
import { isSameSpan } from '../spans.ts'

/** The names: the same words, taken for the same kind of thing. Whom they name is for `identity`. */
export const mentions: TextMeasure = {
  name: 'mentions',
  outcomesIn: ({ names, reading }) => {
    const left = [...names]
    const found = reading.mentions.map((mention): Outcome => {
      const index = left.findIndex((name) => name.kind === mention.kind && isSameSpan(name, mention))
      const name = index < 0 ? undefined : left.splice(index, 1)[0]
      const read = { span: mention, part: mention.kind, read: `${mention.kind} ${mention.entity}`, rule: ruleOf(mention) ?? 'mention/known' }
      return name ? { verdict: 'hit', ...read, annotated: `${name.kind} ${name.entity}` } : { verdict: 'false', ...read }
    })
    return [...found, ...left.map((name): Outcome => ({ verdict: 'missed', span: name, part: name.kind, annotated: `${name.kind} ${name.entity}` }))]
  },
}
