import type { Item } from '../engine/items.ts'
import type { Quantity } from './figure-quantities.ts'

/** « il y a trois ans », « voilà dix ans », « trois ans plus tard »: a moment, which the dates take. */
export function isAnchored(items: readonly Item[], { at, next }: Quantity): boolean {
  const forms = [3, 2, 1].map((back) => items[at - back]?.form ?? '')
  // « il y a déjà 4 jours »
  const words = [items[at - 4]?.form ?? '', ...forms].join(' ')
  // Shortest: « y a », « voici ».
  if (/(?:^| )y (?:a|avait|aura)(?: (?:deja|maintenant|bientot|seulement))?$|(?:^| )(?:voici|voila)$/u.test(words)) return true
  const behind = `${items[next]?.form ?? ''} ${items[next + 1]?.form ?? ''}`
  return /^plus (?:tard|tot)$|^auparavant |^durant $/u.test(behind)
}

/** « à 18 heures », « dès 9h », « de 9 heures à 12 heures », « 11 h 30 »: a time of day. « à trois heures de route » is a distance. */
export function isClockTime(items: readonly Item[], { unit, value, at, next }: Quantity): boolean {
  if (unit?.unit !== 'heure' || value > 24) return false
  const [before, behind] = [items[at - 1]?.form ?? '', items[next]]
  if (/^\d/u.test(behind?.text ?? '') || /^(?:precises|pile|tapantes|du|et)$/u.test(behind?.form ?? '')) return true
  const isShort = /^[hH]$/u.test(items[next - 1]?.text ?? '') || /\d[hH]$/u.test(items[next - 1]?.text ?? '')
  if (/^(?:pendant|durant|en|sous)$/u.test(before)) return false
  // « 20 h de formation », « 8h par jour »
  if (isShort) return !(/^(?:de|d|par)$/u.test(behind?.form ?? '') && !/^(?:a|vers|des|de|avant|apres|entre)$/u.test(before))
  if (/^(?:vers|des|avant|apres|entre|a|jusqu'a)$/u.test(before)) return behind?.form !== 'de'
  return before === 'de' && behind?.form === 'a'
}

/** « 24 heures sur 24 », « 7 jours sur 7 » */
export function isRoundTheClock(items: readonly Item[], { value, next }: Quantity, whole: Quantity | undefined): boolean {
  const link = items[next]?.form ?? ''
  return whole !== undefined && whole.value === value && whole.at === next + 1 && (link === 'sur' || link === '/')
}

/** « 8 h 30 », « neuf heures trente »: the minutes of a time of day. */
export function isMinutes(items: readonly Item[], { number }: Quantity): boolean {
  return /^(?:h|heures?)$/u.test(items[number.at - 1]?.form ?? '')
}
