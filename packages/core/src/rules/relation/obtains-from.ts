import type { Step } from '../../engine/define-rule.ts'
import type { Item } from '../../engine/items.ts'
import { afterBracket, listAfter } from '../../lexicon/name-lists.ts'
import { referentsOf, subjectsBefore } from '../../lexicon/referents.ts'
import { defineRelationRule } from '../../lexicon/relation-rule.ts'
import { verbs } from '../../lexicon/verb-forms.ts'
import { verbGroupAt } from '../../lexicon/verb-groups.ts'

const OBTAINING = verbs('decrocher empocher toucher', { finite: 'obtient obtiennent obtint reçoit reçoivent', future: 'obtiendra recevra', participle: 'obtenu reçu', infinitive: 'obtenir recevoir' })

/** « X obtient 1,5 million de francs (1,3 M€) de la Fongit », « X a reçu 200 000 € de la Région »: who gives the money that an organization gets. */
export const obtainsFrom: Step = defineRelationRule({
  id: 'relation/obtains-from',
  predicate: 'funds',
  cues: OBTAINING.forms,
  *find(sentence, { topics }) {
    const { items } = sentence
    for (let at = 0; at < items.length; at++) {
      const group = verbGroupAt(items, at, OBTAINING)
      const mark = group?.voice === 'active' ? giverMark(items, group.to) : undefined
      const subjects = mark === undefined ? [] : referentsOf(listAfter(items, mark, ['organization'])?.names)
      if (group && mark !== undefined && subjects.length > 0) yield { subjects, objects: subjectsBefore(sentence, group.from, ['organization'], topics), cue: { start: items[group.from]?.start ?? 0, end: items[mark]?.end ?? 0 }, stance: group.stance }
    }
  },
})

/** Index of « de » before the giver, behind an amount of money. */
function giverMark(items: readonly Item[], from: number): number | undefined {
  let hasAmount = false
  for (let at = from; at < Math.min(items.length, from + 14); at++) {
    const item = items[at]
    if (/\d/u.test(item?.text ?? '') || /^(?:million|millions|subvention|aide|pret|bourse)$/u.test(item?.form ?? '')) hasAmount = true
    const bracket = afterBracket(items, at)
    if (bracket > at) {
      at = bracket - 1
      continue
    }
    if (hasAmount && /^(?:de|d'|du)$/u.test(item?.form ?? '') && listAfter(items, at, ['organization'])) return at
    if (!item || item.mention || /^[.;:]$/u.test(item.text) || /^(?:qui|que|pour|avec|et|dont)$/u.test(item.form)) return undefined
  }
  return undefined
}
