import type { Step } from '../../engine/define-rule.ts'
import { nameAt } from '../../lexicon/name-lists.ts'
import { namedBy } from '../../lexicon/referents.ts'
import { defineRelationRule } from '../../lexicon/relation-rule.ts'
import { verbs } from '../../lexicon/verb-forms.ts'
import { verbGroupAt } from '../../lexicon/verb-groups.ts'

const HANDING = verbs('laisser ceder confier passer', { finite: 'transmet', participle: 'transmis', future: 'transmettra', infinitive: 'transmettre' })
const OFFICES = /^(?:direction|presidence|renes|commandes|place|fauteuil|tete|barre|relais|flambeau|main)$/u

/** « il laisse la direction générale à Bérengère Lacoste », « passe les rênes à Karim Benali »: who takes over from somebody, at the organization spoken of. */
export const handsOver: Step = defineRelationRule({
  id: 'relation/hands-over',
  predicate: 'nominated-to',
  cues: HANDING.forms,
  *find(sentence, { topics }) {
    const { items } = sentence
    for (let at = 0; at < items.length; at++) {
      const group = verbGroupAt(items, at, HANDING)
      if (!group || group.voice !== 'active' || !items.slice(group.to, group.to + 4).some(({ form }) => OFFICES.test(form))) continue
      const to = items.findIndex(({ form }, index) => index > group.to && index < group.to + 14 && form === 'a' && nameAt(items, index + 1, ['person']) !== undefined)
      const name = to < 0 ? undefined : nameAt(items, to + 1, ['person'])
      const person = name === undefined ? undefined : items[name]
      const between = items.slice(group.to, to).find(({ mention }) => mention?.kind === 'organization')
      const topic = between?.mention ?? topics.office(sentence, items[at]?.start ?? 0)
      if (person && topic) yield { subjects: namedBy(person), objects: between ? namedBy(between) : [{ mention: topic, words: undefined }], cue: { start: items[group.from]?.start ?? 0, end: items[to]?.end ?? 0 }, stance: group.stance }
    }
  },
})
