import type { Step } from '../../engine/define-rule.ts'
import type { Item } from '../../engine/items.ts'
import { isPlainWord, nameAt } from '../../lexicon/name-lists.ts'
import { namedBy, subjectsBefore } from '../../lexicon/referents.ts'
import { defineRelationRule } from '../../lexicon/relation-rule.ts'
import { verbs } from '../../lexicon/verb-forms.ts'
import { verbGroupAt } from '../../lexicon/verb-groups.ts'

const USING = verbs('utiliser adopter deployer tester plebisciter', { finite: 'choisit choisissent', participle: 'choisi', future: 'choisira', infinitive: 'choisir' })
const GOODS = /^(?:solutions?|plateformes?|plate-formes?|logiciels?|outils?|services?|technologies?|technologie|application|robots?|capteurs?|produits?|drones?|systemes?)$/u

/** « EDF utilise la plateforme de X », « la SNCF a choisi les capteurs de X »: a customer by what it uses. */
export const uses: Step = defineRelationRule({
  id: 'relation/uses',
  predicate: 'customer-of',
  cues: USING.forms,
  *find(sentence, { topics }) {
    const { items } = sentence
    for (let at = 0; at < items.length; at++) {
      const group = verbGroupAt(items, at, USING)
      const maker = group?.voice === 'active' ? makerAfter(items, group.to) : undefined
      if (group && maker) yield { subjects: subjectsBefore(sentence, group.from, ['organization'], topics), objects: namedBy(maker), cue: { start: items[group.from]?.start ?? 0, end: items[at]?.end ?? 0 }, stance: group.stance }
    }
  },
})

/** Whose « la plateforme de », « les capteurs connectés de » are. */
function makerAfter(items: readonly Item[], from: number): Item | undefined {
  const goods = items.findIndex(({ form }, at) => at >= from && at < from + 4 && GOODS.test(form))
  if (goods < 0) return undefined
  for (let at = goods + 1; at < goods + 5; at++) {
    const name = /^(?:de|d'|du)$/u.test(items[at]?.form ?? '') ? (nameAt(items, at + 1, ['organization']) ?? nameAt(items, at, ['organization'])) : undefined
    if (name !== undefined) return items[name]
    if (!isPlainWord(items[at])) return undefined
  }
  return undefined
}
