import type { Step } from '../../engine/define-rule.ts'
import type { Item } from '../../engine/items.ts'
import { listAfter, listBefore, nameAt } from '../../lexicon/name-lists.ts'
import { namedBy, referentsOf, subjectsBefore, type Referent } from '../../lexicon/referents.ts'
import { defineRelationRule } from '../../lexicon/relation-rule.ts'
import { verbs } from '../../lexicon/verb-forms.ts'
import { verbGroupAt } from '../../lexicon/verb-groups.ts'

const BELONGING = verbs('', { finite: 'appartient appartiennent appartenait', future: 'appartiendra', infinitive: 'appartenir' })
const SELLING = verbs('ceder', { finite: 'vend vendent revend', participle: 'vendu revendu', future: 'vendra revendra', infinitive: 'vendre revendre' })
const OWNERS = /^(?:co)?proprietaires?$/u

/** « X appartient à Y », « Y, propriétaire de X », « Z a vendu X à Y »: who owns an organization. */
export const belongsTo: Step = defineRelationRule({
  id: 'relation/belongs-to',
  predicate: 'owns',
  cues: new Set([...BELONGING.forms, ...SELLING.forms, 'proprietaire', 'proprietaires', 'coproprietaire', 'propriete']),
  *find(sentence, { topics }) {
    const { items } = sentence
    for (const [at, item] of items.entries()) {
      const cue = { start: item.start, end: item.end }
      const belongs = verbGroupAt(items, at, BELONGING)
      if (belongs) yield { subjects: after(items, belongs.to), objects: subjectsBefore(sentence, belongs.from, ['organization'], topics), cue, stance: belongs.stance }
      const sells = verbGroupAt(items, at, SELLING)
      const sold = sells?.voice === 'active' ? nameAt(items, sells.to, ['organization']) : undefined
      const what = sold === undefined ? undefined : items[sold]
      if (sells && what && sold !== undefined) yield { subjects: after(items, sold + 1), objects: namedBy(what), cue, stance: sells.stance }
      // « X, propriété du groupe Y »
      if (item.form === 'propriete' && items[at - 1]?.text === ',' && /^(?:de|d'|du)$/u.test(items[at + 1]?.form ?? '')) yield { subjects: referentsOf(listAfter(items, at + 1, ['organization'])?.names.slice(0, 1)), objects: referentsOf(listBefore(items, at - 1, ['organization'])?.names.slice(-1)), cue }
      if (OWNERS.test(item.form) && items[at - 1]?.text === ',' && /^(?:de|d'|du)$/u.test(items[at + 1]?.form ?? '')) yield { subjects: referentsOf(listBefore(items, at - 1, ['organization', 'person'])?.names.slice(-1)), objects: referentsOf(listAfter(items, at + 1, ['organization'])?.names), cue }
    }
  },
})

/** The name that « à », « au » leads to. */
function after(items: readonly Item[], at: number): Referent[] {
  if (!/^(?:a|au|aux)$/u.test(items[at]?.form ?? '')) return []
  const name = nameAt(items, at + 1, ['organization', 'person']) ?? nameAt(items, at, ['organization', 'person'])
  const item = name === undefined ? undefined : items[name]
  return item ? namedBy(item) : []
}
