import type { Step } from '../../engine/define-rule.ts'
import type { Item } from '../../engine/items.ts'
import { isPlainWord, listBefore, nameAt } from '../../lexicon/name-lists.ts'
import { namedBy, referentsOf } from '../../lexicon/referents.ts'
import { defineRelationRule } from '../../lexicon/relation-rule.ts'

/** What is part of an organization, by its noun. */
const PARTS = new Set('laboratoire labo branche division antenne service direction departement cellule pole college entite marque composante faculte ecole centre accelerateur incubateur fonds bras structure unite equipe'.split(' '))

/** « X, le laboratoire de l’Y », « Y, dont un laboratoire, le X », « X, du groupe Y », « X fait partie de Y »: an organization within another. */
export const partOfBody: Step = defineRelationRule({
  id: 'relation/part-of-body',
  predicate: 'part-of',
  cues: new Set([...PARTS, 'groupe', 'partie', 'rattache', 'rattachee', 'rattaches', 'rattachees']),
  *find({ items }) {
    for (const [at, item] of items.entries()) {
      const cue = { start: item.start, end: item.end }
      if (PARTS.has(item.form)) yield { ...(items[at - 2]?.form === 'dont' ? heldIn(items, at) : ofBody(items, at)), cue }
      if (item.form === 'groupe' && items[at - 1]?.form === 'du' && items[at - 2]?.text === ',') yield { subjects: last(items, at - 2), objects: named(items, at), cue }
      // « X, rattaché à l’université de Y », « X est rattaché au groupe Y »
      if (item.form.startsWith('rattache') && /^(?:a|au)$/u.test(items[at + 1]?.form ?? '') && /^(?:,|est|sont)$/u.test(items[at - 1]?.form ?? '')) yield { subjects: last(items, at - 1), objects: named(items, items[at + 1]?.form === 'a' ? at + 2 : at + 1), cue }
      if (item.form === 'partie' && /^(?:fait|font|faisait)$/u.test(items[at - 1]?.form ?? '') && /^(?:de|du|d')$/u.test(items[at + 1]?.form ?? '')) yield { subjects: last(items, at - 1), objects: named(items, at + 1), cue }
    }
  },
})

/** « X, le laboratoire commun de l’Y » */
function ofBody(items: readonly Item[], at: number): { subjects: ReturnType<typeof last>; objects: ReturnType<typeof named> } {
  const comma = /^(?:le|la|l'|un|une)$/u.test(items[at - 1]?.form ?? '') ? at - 2 : at - 1
  let of = at + 1
  while (of < at + 3 && isPlainWord(items[of]) && !/^(?:de|d'|du)$/u.test(items[of]?.form ?? '')) of++
  const isOf = items[comma]?.text === ',' && /^(?:de|d'|du)$/u.test(items[of]?.form ?? '')
  return { subjects: isOf ? last(items, comma) : [], objects: isOf ? named(items, of) : [] }
}

/** « Y, dont un laboratoire, le X » */
function heldIn(items: readonly Item[], at: number): { subjects: ReturnType<typeof last>; objects: ReturnType<typeof named> } {
  const owner = items[at - 3]?.text === ',' ? last(items, at - 3) : []
  return { subjects: named(items, items[at + 1]?.text === ',' ? at + 2 : at + 1), objects: owner }
}

function last(items: readonly Item[], to: number): ReturnType<typeof namedBy> {
  return referentsOf(listBefore(items, to, ['organization', 'event'])?.names.slice(-1))
}

function named(items: readonly Item[], from: number): ReturnType<typeof namedBy> {
  const at = nameAt(items, from, ['organization', 'event'])
  const item = at === undefined ? undefined : items[at]
  return item ? namedBy(item) : []
}
