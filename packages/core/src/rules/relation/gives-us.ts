import type { Step } from '../../engine/define-rule.ts'
import { isComplement, referentsOf } from '../../lexicon/referents.ts'
import { listBefore } from '../../lexicon/name-lists.ts'
import { defineRelationRule } from '../../lexicon/relation-rule.ts'
import { verbs } from '../../lexicon/verb-forms.ts'
import { verbGroupAt } from '../../lexicon/verb-groups.ts'

const GIVING = verbs('donner preter verser accorder apporter octroyer avancer financer', { finite: 'soutient suit' })

/** « La Région nous a donné 80 000 euros, la Banque X nous a prêté le double »: who gives money to the organization of whoever says « nous ». */
export const givesUs: Step = defineRelationRule({
  id: 'relation/gives-us',
  predicate: 'funds',
  cues: GIVING.forms,
  *find(sentence, { topics }) {
    const { items } = sentence
    const own = topics.own(sentence)
    if (!own) return
    for (let at = 0; at < items.length; at++) {
      const group = verbGroupAt(items, at, GIVING)
      if (!group || group.voice !== 'active' || items[group.from]?.form !== 'nous') continue
      const isMoney = items[at]?.form.startsWith('financ') === true || items.slice(group.to, group.to + 5).some(({ form }) => /^(?:\d.*|\S{0,2}[€$]|euros|francs|dollars|millions?|mille|double|triple|moitie|subvention|argent|bourse)$/u.test(form))
      const list = isMoney ? listBefore(items, group.from, ['organization']) : undefined
      if (list && !isComplement(items, list.from)) yield { subjects: referentsOf(list.names), objects: [{ mention: own, words: { start: items[group.from]?.start ?? 0, end: items[group.from]?.end ?? 0 } }], cue: { start: items[group.from]?.start ?? 0, end: items[at]?.end ?? 0 }, stance: group.stance }
    }
  },
})
