import type { Step } from '../../engine/define-rule.ts'
import type { Item } from '../../engine/items.ts'
import { listAfter } from '../../lexicon/name-lists.ts'
import { leaderBefore, referentsOf } from '../../lexicon/referents.ts'
import { defineRelationRule } from '../../lexicon/relation-rule.ts'

const GIFTS = new Set('pret subvention aide bourse dotation enveloppe cheque don dont financement avance'.split(' '))

/** « dont 1,1 M€ de la Région et un prêt de 600 000 € de Bpifrance »: whose money it is, by « de » behind an amount. */
export const loanOf: Step = defineRelationRule({
  id: 'relation/loan-of',
  predicate: 'funds',
  cues: GIFTS,
  *find(sentence, { topics }) {
    const { items } = sentence
    for (const [at, item] of items.entries()) {
      const of = GIFTS.has(item.form) ? giverMark(items, at + 1) : undefined
      const list = of === undefined ? undefined : listAfter(items, of, ['organization'])
      if (list && of !== undefined) yield { subjects: referentsOf(list.names.slice(0, 1)), objects: leaderBefore(sentence, at, topics), cue: { start: item.start, end: items[of]?.end ?? item.end } }
    }
  },
})

/** Index of « de » right behind an amount of money that starts here, « de » before it or not. */
function giverMark(items: readonly Item[], from: number): number | undefined {
  let hasMoney = false
  for (let at = from; at < from + 8; at++) {
    const { form = '', text = '' } = items[at] ?? {}
    if (hasMoney && /^(?:de|d'|du)$/u.test(form) && listAfter(items, at, ['organization'])) return at
    if (/^(?:\S{0,2}[€$£]|euros|dollars|francs|chf)$/u.test(form)) hasMoney = true
    else if (!/^(?:de|d'|\d.*|[.,]|millions?|milliards?|md|mds|m|k|m€|k€)$/u.test(form || text)) return undefined
  }
  return undefined
}
