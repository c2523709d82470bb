import type { Step } from '../../engine/define-rule.ts'
import { afterBracket, nameAt } from '../../lexicon/name-lists.ts'
import { namedBy } from '../../lexicon/referents.ts'
import { defineRelationRule } from '../../lexicon/relation-rule.ts'

/** « Romain Carlier, de l’agence web ReakLab », « Grégory Clade (…), pour le collège X »: a person and an organization, without a function. */
export const personOf: Step = defineRelationRule({
  id: 'relation/person-of',
  predicate: 'member-of',
  cues: new Set(['de', "d'", 'du', 'chez', 'pour']),
  *find({ items }) {
    for (const [at, item] of items.entries()) {
      const comma = afterBracket(items, at + 1)
      if (item.mention?.kind !== 'person') continue
      // « Théo Marais de Saagie », « Sonia Kerdoncuff, de l’Inserm »
      const direct = /^(?:de|d'|du|chez)$/u.test(items[comma]?.form ?? '') ? (nameAt(items, comma + 1, ['organization']) ?? nameAt(items, comma, ['organization'])) : undefined
      const employer = direct === undefined ? undefined : items[direct]
      if (employer) yield { subjects: namedBy(item), objects: namedBy(employer), cue: { start: items[comma]?.start ?? 0, end: employer.start } }
      if (items[comma]?.text !== ',') continue
      const lead = items[comma + 1]?.form ?? ''
      if (!/^(?:de|d'|du|chez|pour)$/u.test(lead)) continue
      const name = nameAt(items, lead === 'du' ? comma + 1 : comma + 2, ['organization'])
      const organization = name === undefined ? undefined : items[name]
      const closes = name !== undefined && (!items[name + 1] || /^[,.:;)»”"–—]$/u.test(items[name + 1]?.text ?? ''))
      // « , pour Airbus, » may begin another clause: there must be a noun.
      if (!organization || !closes || (lead === 'pour' && name - comma < 3)) continue
      yield { subjects: namedBy(item), objects: namedBy(organization), cue: { start: items[comma + 1]?.start ?? 0, end: organization.start } }
    }
  },
})
