import type { Step } from '../../engine/define-rule.ts'
import type { Item } from '../../engine/items.ts'
import { isPlainWord, nameAt } from '../../lexicon/name-lists.ts'
import { placeAfter } from '../../lexicon/place-phrases.ts'
import { leaderBefore, namedBy, type Referent } from '../../lexicon/referents.ts'
import { defineRelationRule } from '../../lexicon/relation-rule.ts'
import { PREMISES } from '../../lexicon/relation-words.ts'
import type { Sentence } from '../../lexicon/sentences.ts'
import type { Topics } from '../../lexicon/topics.ts'

/** « son usine d’Aytré », « l’usine Michelin de Cholet », « ses bureaux de la rue Carnot »: where an organization is, by its premises. */
export const ownPremises: Step = defineRelationRule({
  id: 'relation/own-premises',
  predicate: 'located-in',
  cues: PREMISES,
  *find(sentence, { topics }) {
    const { items } = sentence
    for (const [at, item] of items.entries()) {
      if (!PREMISES.has(item.form) || /^(?:anciens?|anciennes?|futurs?|future|futures)$/u.test(items[at - 1]?.form ?? '')) continue
      const name = nameAt(items, at + 1, ['organization'])
      const owner = name === at + 1 || (name === at + 2 && /^(?:de|d')$/u.test(items[at + 1]?.form ?? '')) ? items[name] : undefined
      const place = placeOf(items, owner && name !== undefined ? name + 1 : at + 1)
      const where = place === undefined ? undefined : items[place]
      if (where) yield { subjects: owner ? namedBy(owner) : ownersOf(sentence, at, topics), objects: namedBy(where), cue: { start: item.start, end: items[(place ?? 1) - 1]?.end ?? item.end } }
    }
  },
})

/** The place behind « de », « à », up to two adjectives on. */
function placeOf(items: readonly Item[], from: number): number | undefined {
  for (let at = from; at <= from + 2; at++) {
    const place = placeAfter(items, at) ?? (/^(?:de|d'|du)$/u.test(items[at]?.form ?? '') ? afterOf(items, at + 1) : undefined)
    if (place !== undefined) return place
    if (!isPlainWord(items[at])) return undefined
  }
  return undefined
}

function afterOf(items: readonly Item[], from: number): number | undefined {
  const at = /^(?:la|l'|le)$/u.test(items[from]?.form ?? '') ? from + 1 : from
  return items[at]?.mention?.kind === 'place' ? at : undefined
}

/** Whose « son usine », « nos bureaux » are. */
function ownersOf(sentence: Sentence, at: number, topics: Topics): Referent[] {
  const { items } = sentence
  const own = items.slice(Math.max(0, at - 2), at).find(({ form }) => /^(?:son|sa|ses|leur|leurs|notre|nos)$/u.test(form))
  if (!own) return []
  if (!own.form.startsWith('no')) return leaderBefore(sentence, at, topics)
  const mention = topics.own(sentence)
  return mention ? [{ mention, words: undefined }] : []
}
