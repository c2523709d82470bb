import type { Step } from '../../engine/define-rule.ts'
import type { Item } from '../../engine/items.ts'
import { afterBracket } from '../../lexicon/name-lists.ts'
import { namedBy } from '../../lexicon/referents.ts'
import { defineRelationRule } from '../../lexicon/relation-rule.ts'

/** « aiguille.io (Tourcoing) », « Mobidoc (e-santé, Lyon) », « Kousu (Gand, Belgique) », « Antsirabe (Madagascar) »: where something is, in brackets behind its name. */
export const locatedInBrackets: Step = defineRelationRule({
  id: 'relation/located-in-brackets',
  predicate: 'located-in',
  cues: new Set(['(']),
  *find({ items }) {
    for (const [at, item] of items.entries()) {
      const kind = item.mention?.kind
      const end = afterBracket(items, at + 1)
      if (!kind || kind === 'person' || kind === 'work' || end === at + 1) continue
      const inside = items.slice(at + 2, end - 1)
      const places = placesOf(inside)
      const [first, second] = places
      // Of a place only what holds it stands so, and nothing else: « Antsirabe (Madagascar) ».
      if (!first || (kind === 'place' && inside.length > 1)) continue
      const cue = { start: items[at + 1]?.start ?? 0, end: items[end - 1]?.end ?? 0 }
      yield { subjects: namedBy(item), objects: namedBy(first), cue }
      if (second) yield { subjects: namedBy(first), objects: namedBy(second), cue: { start: first.start, end: second.end } }
    }
  },
})

/** The places that stand in the bracket as an entry of its list, the second only right after the first; none when a person or an account stands there too. */
function placesOf(inside: readonly Item[]): Item[] {
  if (inside.some(({ mention }) => mention && mention.kind !== 'place')) return []
  const entries = inside.flatMap((item, at) => (item.mention && isEntry(inside, at) ? [at] : []))
  const [first, second] = entries
  if (first === undefined) return []
  const found = second === first + 2 && inside[first + 1]?.text === ',' ? [inside[first], inside[second]] : [inside[first]]
  return found.filter((item) => item !== undefined)
}

/** After the bracket's start, a comma or a dash, with « à », « en » or not; and before such a mark, or the end. */
function isEntry(inside: readonly Item[], at: number): boolean {
  const lead = /^(?:a|au|en)$/u.test(inside[at - 1]?.form ?? '') ? at - 2 : at - 1
  const isLed = lead === at - 2
  return (isLed || /^[,;–—/-]?$/u.test(inside[lead]?.text ?? '')) && /^[,;–—/-]?$/u.test(inside[at + 1]?.text ?? '')
}
