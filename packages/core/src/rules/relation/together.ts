import type { Step } from '../../engine/define-rule.ts'
import { listBefore } from '../../lexicon/name-lists.ts'
import { isComplement, pairsOf, referentsOf } from '../../lexicon/referents.ts'
import { defineRelationRule } from '../../lexicon/relation-rule.ts'
import { FUNCTION_WORDS } from '../../lexicon/function-words.ts'

const TOGETHER = new Set(['ensemble', 'conjointement', 'mutualisent', 'partagent', 'coorganisent', 'cofinancent', 'cohabitent', 'collaborent', 'cooperent'])

/** « A et B louent ensemble des locaux », « A et B partagent un atelier »: partners by what they do together. */
export const together: Step = defineRelationRule({
  id: 'relation/together',
  predicate: 'partner-of',
  cues: TOGETHER,
  *find({ items }) {
    for (const [at, item] of items.entries()) {
      if (!TOGETHER.has(item.form)) continue
      // The subject stands before the verb, of which « ensemble » may be some words away.
      for (let verb = at; verb > Math.max(0, at - 9); verb--) {
        const list = /ent$|ont$/u.test(items[verb]?.form ?? '') && !FUNCTION_WORDS.has(items[verb]?.form ?? '') ? listBefore(items, verb, ['organization']) : undefined
        if (!list || list.names.length < 2 || isComplement(items, list.from)) continue
        for (const pair of pairsOf(referentsOf(list.names))) yield { ...pair, cue: { start: item.start, end: item.end } }
        break
      }
    }
  },
})
