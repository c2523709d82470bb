import type { Step } from '../../engine/define-rule.ts'
import { listAfter } from '../../lexicon/name-lists.ts'
import { leaderBefore, referentsOf } from '../../lexicon/referents.ts'
import { defineRelationRule } from '../../lexicon/relation-rule.ts'

const BROUGHT = new Set(['apporte', 'apportee', 'apportes', 'apportees', 'verse', 'verses', 'versee', 'versees', 'finance', 'finances', 'financee', 'financees', 'alloue', 'allouee', 'alloues'])

/** « 2,4 M€, dont un tiers apporté par la Région », « … apportés par A, 310 000 € par B et 25 000 € par C »: whose money a budget is. */
export const broughtBy: Step = defineRelationRule({
  id: 'relation/brought-by',
  predicate: 'funds',
  cues: BROUGHT,
  *find(sentence, { topics }) {
    const { items } = sentence
    const start = items.findIndex(({ form }, at) => BROUGHT.has(form) && items[at + 1]?.form === 'par' && !/^(?:est|sont|a|ont)$/u.test(items[at - 1]?.form ?? ''))
    if (start < 0 || !items.slice(0, start).some(({ text, form }) => /\d|[€$%]/u.test(text) || /^(?:euros|dollars|francs|millions?|moitie|tiers|quart)$/u.test(form))) return
    const objects = leaderBefore(sentence, start, topics)
    for (let at = start; at < items.length; at++) {
      if (items[at]?.form !== 'par') continue
      const list = listAfter(items, at + 1, ['organization'])
      if (list) yield { subjects: referentsOf(list.names), objects, cue: { start: items[at]?.start ?? 0, end: items[at]?.end ?? 0 } }
    }
  },
})
