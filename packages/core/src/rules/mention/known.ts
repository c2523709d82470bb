import { defineRule, type Step } from '../../engine/define-rule.ts'
import { matchName } from '../../engine/name-index.ts'
import { tokensOf } from '../../engine/tokens.ts'

/** A name of the registry, in any zone, by longest match: « FrenchSouth.digital », « French South Digital ». */
export const known: Step = defineRule({
  id: 'mention/known',
  makes: 'mentions',
  gives: 'raw mentions',
  *find(page, { names }) {
    const { source } = page.data
    for (const block of page.children) {
      const tokens = tokensOf(block)
      for (let at = 0; at < tokens.length; ) {
        const match = tokens[at]?.isWord ? matchName(names, tokens, at, source) : undefined
        if (!match) {
          at++
          continue
        }
        const candidates = match.forms.map(({ entry }) => entry)
        const first = candidates[0]
        // « #creativemons », « @SoArutunian »: the mark belongs to a name that is written with it.
        const marked = match.forms.some(({ form }) => form[0] === source[match.start - 1] && /^[#@]/u.test(form))
        const start = marked ? match.start - 1 : match.start
        if (first) yield { start, end: match.end, text: source.slice(start, match.end), kind: first.kind, entity: first.id, candidates }
        at = match.next
      }
    }
  },
})
