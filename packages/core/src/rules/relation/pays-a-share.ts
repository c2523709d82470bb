import type { Step } from '../../engine/define-rule.ts'
import type { Item } from '../../engine/items.ts'
import { listAfter } from '../../lexicon/name-lists.ts'
import { receiversOf, referentsOf, subjectsBefore, type Referent } from '../../lexicon/referents.ts'
import { defineRelationRule } from '../../lexicon/relation-rule.ts'
import { verbs } from '../../lexicon/verb-forms.ts'
import { verbGroupAt } from '../../lexicon/verb-groups.ts'

const PAYING = verbs('injecter apporter verser consacrer poser debloquer voter contribuer participer payer financer accorder ajouter mobiliser', {
  finite: 'met mettent investit prend prennent paie',
  future: 'mettra mettront investira prendra',
  participle: 'mis investi pris',
  infinitive: 'mettre investir prendre',
})
const SHARE = /^(?:moitie|tiers|quart|reste|solde|essentiel|\d.*|\S{0,2}[€$]|euros|francs|dollars|millions?|milliards?)$/u
const MONEY = /^(?:\S{0,2}[€$]|euros|francs|dollars|millions?|milliards?|moitie|tiers|quart|reste|solde|%)$/u

/** « L’Eurométropole met 1,3 million sur la table », « l’État apporte 2 M€, la Région 1,5 million et la Ville le solde »: who pays a share of what the text is about. */
export const paysAShare: Step = defineRelationRule({
  id: 'relation/pays-a-share',
  predicate: 'funds',
  cues: PAYING.forms,
  *find(sentence, { topics }) {
    const { items } = sentence
    for (let at = 0; at < items.length; at++) {
      const group = verbGroupAt(items, at, PAYING)
      if (!group || group.voice !== 'active' || !isGift(items, group.to)) continue
      const subjects = [...subjectsBefore(sentence, group.from, ['organization'], topics), ...othersAfter(items, group.to)]
      const objects = receiversOf(sentence, topics).filter(({ mention }) => !subjects.some((subject) => subject.mention.entity === mention.entity))
      yield { subjects: subjects.filter(({ words }) => words !== undefined), objects, cue: { start: items[group.from]?.start ?? 0, end: items[at]?.end ?? 0 }, stance: group.stance }
    }
  },
})

/** Money or a share follows, and nobody else who receives it. */
function isGift(items: readonly Item[], to: number): boolean {
  const next = items.slice(to, to + 8)
  // The comma of « 1,3 » ends nothing.
  const end = next.findIndex(({ text, mention }, at) => (/^[,;:.]$/u.test(text) && !/^\d/u.test(next[at + 1]?.text ?? '')) || mention !== undefined)
  const clause = end < 0 ? next : next.slice(0, end)
  const goesElsewhere = next[end]?.mention !== undefined && /^(?:a|au|dans|chez|pour|de|d'|du|l'|la|le)$/u.test(next[end - 1]?.form ?? '')
  return clause.some(({ form }) => MONEY.test(form)) && !goesElsewhere && !clause.some(({ form }) => /^(?:capital|filiale|salaries|clients)$/u.test(form))
}

/** « , la Région 1,5 million et la Ville le solde »: the verb is not said again. */
function othersAfter(items: readonly Item[], from: number): Referent[] {
  const others: Referent[] = []
  for (let at = from; at < items.length; at++) {
    if (!/^(?:,|et)$/u.test(items[at]?.form ?? '')) continue
    const list = listAfter(items, at + 1, ['organization'])
    const amount = list ? (/^(?:le|la|l'|un)$/u.test(items[list.to]?.form ?? '') ? list.to + 1 : list.to) : 0
    if (list && list.names.length === 1 && SHARE.test(items[amount]?.form ?? '')) others.push(...referentsOf(list.names))
  }
  return others
}
