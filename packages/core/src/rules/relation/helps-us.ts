import type { Step } from '../../engine/define-rule.ts'
import { listBefore } from '../../lexicon/name-lists.ts'
import { defineRelationRule } from '../../lexicon/relation-rule.ts'
import { isComplement, referentsOf } from '../../lexicon/referents.ts'
import { verbs } from '../../lexicon/verb-forms.ts'
import { verbGroupAt } from '../../lexicon/verb-groups.ts'

const HELPING = verbs('preter accompagner aider conseiller epauler appuyer former heberger', {
  finite: 'soutient soutiennent fournit fournissent accueille accueillent suit suivent',
  participle: 'soutenu fourni accueilli suivi',
  future: 'soutiendra fournira',
})

/** « L’Inra nous prête ses parcelles », « A et B nous fournissent les ingénieurs »: who helps the organization of whoever says « nous ». */
export const helpsUs: Step = defineRelationRule({
  id: 'relation/helps-us',
  predicate: 'partner-of',
  cues: HELPING.forms,
  *find(sentence, { topics }) {
    const { items } = sentence
    const own = topics.own(sentence)
    if (!own) return
    for (let at = 0; at < items.length; at++) {
      const group = verbGroupAt(items, at, HELPING)
      if (!group || group.voice !== 'active' || items[group.from]?.form !== 'nous' || items.slice(group.to, group.to + 5).some(({ form }) => /^(?:\d.*|\S{0,2}[€$]|euros|francs|dollars|millions?|double|triple|moitie)$/u.test(form))) continue
      const isRelative = items[group.from - 1]?.form === 'qui'
      const before = isRelative ? group.from - 1 : group.from
      const bracket = items[before - 1]?.text === ')' ? items.findLastIndex(({ text }, index) => index < before && text === '(') : before
      const list = listBefore(items, bracket < 0 ? before : bracket, ['organization'])
      if (list && (isRelative || !isComplement(items, list.from))) yield { subjects: referentsOf(list.names), objects: [{ mention: own, words: { start: items[group.from]?.start ?? 0, end: items[group.from]?.end ?? 0 } }], cue: { start: items[group.from]?.start ?? 0, end: items[at]?.end ?? 0 }, stance: group.stance }
    }
  },
})
