import type { Step } from '../../engine/define-rule.ts'
import { listAfter, listBefore } from '../../lexicon/name-lists.ts'
import { referentsOf } from '../../lexicon/referents.ts'
import { defineRelationRule } from '../../lexicon/relation-rule.ts'
import { verbs } from '../../lexicon/verb-forms.ts'
import { verbGroupAt } from '../../lexicon/verb-groups.ts'

const CHOOSING = verbs('valider accepter designer', { finite: 'retient choisit', participle: 'retenu retenue choisi choisie', infinitive: 'retenir' })

/** « Le tribunal a retenu l’offre de reprise de X »: who takes over the company that the text is about. */
export const takeoverOffer: Step = defineRelationRule({
  id: 'relation/takeover-offer',
  predicate: 'owns',
  cues: new Set(['offre', 'repreneur']),
  *find(sentence, { topics }) {
    const { items } = sentence
    for (const [at, item] of items.entries()) {
      // « a désigné le groupe Valdor comme repreneur de Sitelia »
      const taken = item.form === 'repreneur' && items[at - 1]?.form === 'comme' && /^(?:de|d'|du)$/u.test(items[at + 1]?.form ?? '') ? listAfter(items, at + 1, ['organization']) : undefined
      if (taken) yield { subjects: referentsOf(listBefore(items, at - 1, ['organization', 'person'])?.names.slice(-1)), objects: referentsOf(taken.names), cue: { start: item.start, end: item.end } }
      if (item.form !== 'offre' || items[at - 1]?.form !== "l'") continue
      const group = verbGroupAt(items, at - 2, CHOOSING)
      const of = items[at + 1]?.form === 'de' && items[at + 2]?.form === 'reprise' ? at + 3 : at + 1
      const buyers = group?.voice === 'active' && /^(?:de|d'|du)$/u.test(items[of]?.form ?? '') ? listAfter(items, of, ['organization', 'person']) : undefined
      const own = topics.own(sentence)
      if (group && buyers && own) yield { subjects: referentsOf(buyers.names.slice(0, 1)), objects: [{ mention: own, words: undefined }], cue: { start: items[group.from]?.start ?? 0, end: item.end }, stance: group.stance }
    }
  },
})
