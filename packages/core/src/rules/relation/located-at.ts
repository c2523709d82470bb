import type { Step } from '../../engine/define-rule.ts'
import type { Item } from '../../engine/items.ts'
import { afterBracket, startOfName } from '../../lexicon/name-lists.ts'
import { placeAfter } from '../../lexicon/place-phrases.ts'
import { namedBy } from '../../lexicon/referents.ts'
import { defineRelationRule } from '../../lexicon/relation-rule.ts'
import { roleStem } from '../../lexicon/role-nouns.ts'
import { isVenue } from '../../lexicon/towns.ts'
import { PREMISES, WORKERS } from '../../lexicon/relation-words.ts'

/** « ingénieure chez Motorola, à Toulouse », « directeur d’Epitech à Montpellier », « au Domaine de Verchant, à Montpellier »: a name and the town that it is in. */
export const locatedAt: Step = defineRelationRule({
  id: 'relation/located-at',
  predicate: 'located-in',
  cues: new Set(['a', 'au', 'aux', 'en', 'de', "d'", 'chez']),
  *find({ items }) {
    for (const [at, item] of items.entries()) {
      if (!item.mention) continue
      // « elle part à Vélizy, chez Dassault Systèmes »
      const chez = items[at + 1]?.text === ',' && items[at + 2]?.form === 'chez' ? items[at + 3] : undefined
      if (item.mention.kind === 'place' && chez?.mention?.kind === 'organization' && placeAfter(items, at - 1) === at) yield { subjects: namedBy(chez), objects: namedBy(item), cue: { start: items[at + 2]?.start ?? 0, end: items[at + 2]?.end ?? 0 } }
      // « Ferronnerie Laflamme, de Coaticook »
      const town2 = items[at + 1]?.text === ',' && /^(?:de|d')$/u.test(items[at + 2]?.form ?? '') ? items[at + 3] : undefined
      if (item.mention.kind === 'organization' && town2?.mention?.kind === 'place' && (!items[at + 4] || /^[,.;:)]$/u.test(items[at + 4]?.text ?? ''))) yield { subjects: namedBy(item), objects: namedBy(town2), cue: { start: items[at + 2]?.start ?? 0, end: items[at + 2]?.end ?? 0 } }
      const end = afterBracket(items, at + 1)
      const hasComma = items[end]?.text === ','
      const place = placeAfter(items, hasComma ? end + 1 : end)
      const town = place === undefined ? undefined : items[place]
      if (place === undefined || !town?.mention || isVenue(town.mention) || !isThere(items, at, item, hasComma, place)) continue
      yield { subjects: namedBy(item), objects: namedBy(town), cue: { start: items[end]?.start ?? 0, end: town.start } }
    }
  },
})

function isThere(items: readonly Item[], at: number, { mention }: Item, hasComma: boolean, place: number): boolean {
  const closes = !items[place + 1] || /^[,.;:)»”"!?–—]$/u.test(items[place + 1]?.text ?? '')
  if (mention && isVenue(mention)) return closes
  if (mention?.kind !== 'organization') return false
  const from = startOfName(items, at)
  const before = items[from - 1]?.form ?? ''
  // « à l’Ambassade belge à Marseille », « chez Motorola, à Toulouse »
  if (before === 'chez' || (before === 'a' && items[from]?.form !== '' && from < at)) return true
  if (/^(?:de|d'|du)$/u.test(before) || /^(?:du|de|d')$/u.test(items[from]?.form ?? '')) return isOfRole(items, /^(?:de|d'|du)$/u.test(before) ? from - 1 : from)
  // « L’Idate, à Montpellier, organise », « possède Lumitec, à Bienne »: between commas, of a name that nobody acts with or through.
  return hasComma && closes && !/^(?:par|avec|pour|selon|contre|sur|dont)$/u.test(before)
}

/** « directeur du développement régional d’ », « les bureaux de »: a function or premises, up to five plain words before « de ». */
function isOfRole(items: readonly Item[], of: number): boolean {
  for (let back = of - 1; back >= Math.max(0, of - 6); back--) {
    const item = items[back]
    if (!item?.isWord || item.mention) return false
    if (/^anciens?$|^anciennes?$/u.test(items[back - 1]?.form ?? '') && PREMISES.has(item.form)) return false
    if (PREMISES.has(item.form) || WORKERS.has(item.form) || roleStem(item.form.replace(/^ex-/u, '')) !== undefined) return true
  }
  return false
}
