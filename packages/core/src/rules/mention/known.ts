import { defineRule, type Step } from '../../engine/define-rule.ts'
import { matchName } from '../../engine/name-index.ts'
import { tokensOf } from '../../engine/tokens.ts'

/** A name of the registry, in any zone, by longest match: « FrenchSouth.digital », « French South Digital ». */
export const known: Step = defineRule({
  id: 'mention/known',
  makes: 'clues',
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
        // « #creativemons », « @SoArutunian »: the mark belongs to a name that is written with it.
        const marked = match.forms.some(({ form }) => form[0] === source[match.start - 1] && /^[#@]/u.test(form))
        // « @InèsVaubrun »: an account that is called as somebody is theirs.
        const isAccount = source[match.start - 1] === '@' && candidates.some(({ kind }) => kind === 'person') && !/[\p{L}\p{N}_.]/u.test(source[match.start - 2] ?? ' ')
        const start = marked || isAccount ? match.start - 1 : match.start
        for (const kind of new Set(candidates.map((entry) => entry.kind))) yield { start, end: match.end, kind, weight: 20, rule: 'mention/known', candidates }
        at = match.next
      }
    }
  },
})
