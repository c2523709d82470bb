import type { Step } from '../../engine/define-rule.ts'
import type { Item } from '../../engine/items.ts'
import { figureRule } from '../../lexicon/figure-rule.ts'

/** How old: « 46 ans » behind a name, « âgée de 51 ans », « a 25 ans », « 15 ans d'âge ». */
export const age: Step = figureRule({
  id: 'figure/age',
  read({ items }, { unit, at, next, number }) {
    if (unit?.unit !== 'an' || number.isNoun) return undefined
    if (items[next]?.form === 'd' && /^(?:age|existence)$/u.test(items[next + 2]?.form ?? '')) return { end: items[next + 2]?.end ?? 0, measure: 'âge' }
    return (isAged(items, at) && !/^(?:de|d)$/u.test(items[next]?.form ?? '')) || isBehindName(items, at, next) ? { measure: 'âge' } : undefined
  },
})

/** « âgée de 51 ans », « j'ai 25 ans », « À 37 ans, elle », « fête ses 50 ans » */
function isAged(items: readonly Item[], at: number): boolean {
  const [verb, before] = [items[at - 1]?.form ?? '', items[at - 2]]
  if (verb === 'de') return /^agee?s?$/u.test(before?.form ?? '')
  if (verb === 'a' && items[at - 1]?.text !== 'a') return !before || /^[.!?…:»”"]$/u.test(before.text)
  return /^(?:ai|as|a|avons|avez|ont|avait|avaient|aura|auront|ses|mes|tes|nos|vos|leurs)$/u.test(verb)
}

/** « Malika Haddad, 46 ans, », « Zaleski (38 ans) », and at the end of a sentence. */
function isBehindName(items: readonly Item[], at: number, next: number): boolean {
  const [mark, name, behind] = [items[at - 1], items[at - 2], items[next]]
  if (!/^[,(]$/u.test(mark?.text ?? '') || !(name?.mention?.kind === 'person' || (!name?.mention && /^\p{Lu}\p{L}+$/u.test(name?.text ?? '')))) return false
  return !behind || /^[,).;:]$/u.test(behind.text)
}
