import type { Item } from '../engine/items.ts'
import { CARDINALS, FRACTIONS, ONES } from './cardinals.ts'

/** A share, as a figure has it: in percent, two decimals, « about » when these do not say it all. */
interface Share {
  readonly value: number
  readonly unit: '%'
  readonly qualifier: 'exact' | 'about'
}

export function shareOfPercent(part: number, whole: number): Share {
  const value = Math.round((part / whole) * 10_000) / 100
  return { value, unit: '%', qualifier: (value * whole) / 100 === part ? 'exact' : 'about' }
}

/** « un tiers des adhérents », « les deux tiers de la production », « trois quarts du budget »: the share that starts at an index. */
export function shareAt(items: readonly Item[], at: number): (Share & { readonly measure: string | null }) | undefined {
  const [count, parts, link, second, third] = [items[at], items[at + 1], items[at + 2], items[at + 3], items[at + 4]]
  const part = ONES.has(count?.form ?? '') ? 1 : CARDINALS.get(count?.form ?? '')
  const whole = FRACTIONS.get(parts?.form ?? '')
  if (part === undefined || whole === undefined || part >= whole || count?.mention || parts?.mention) return undefined
  const isElided = link?.form === 'de' && second?.form === 'l' && third?.form === "'"
  const from = link?.form === 'des' || link?.form === 'du' ? at + 3 : isElided ? at + 5 : link?.form === 'de' && /^(?:la|leurs?|ses|nos|ces|son|sa)$/u.test(second?.form ?? '') ? at + 4 : undefined
  const noun = from === undefined ? undefined : items[from]
  // « un quart d'heure », « un tiers-lieu »; « un quart de finale ».
  if (!noun?.isWord) return undefined
  const words = noun.text.normalize('NFC')
  return { ...shareOfPercent(part, whole), measure: /^\p{Ll}{3,}$/u.test(words) ? words : null }
}
