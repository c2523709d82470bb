import type { Item } from '../engine/items.ts'
import { COLLECTIVE_ADJECTIVES, COLLECTIVES, INDEFINITE_PLURALS, LARGE_NUMBERS, ONES } from './cardinals.ts'
import { isHyphen } from './number-in-words.ts'
import type { WrittenNumber } from './written-number.ts'

/** « une vingtaine », « une bonne centaine de millions », « une demi-douzaine », « des dizaines de milliers », « plusieurs millions ». */
export function collectiveAt(items: readonly Item[], at: number): WrittenNumber | undefined {
  const opens = items[at]?.form ?? ''
  let next = ONES.has(opens) || INDEFINITE_PLURALS.has(opens) ? at + 1 : at
  if (next > at && COLLECTIVE_ADJECTIVES.has(items[next]?.form ?? '')) next++
  const isHalf = items[next - 1]?.form === 'demi'
  if (isHyphen(items, next)) next++
  const word = items[next]?.mention ? '' : (items[next]?.form ?? '')
  const one = COLLECTIVES.get(word)
  const many = COLLECTIVES.get(word.replace(/s$/u, ''))
  const power = word.endsWith('s') ? LARGE_NUMBERS.get(word) : undefined
  const value = one ?? many ?? (power === undefined ? undefined : 10 ** power)
  // « un million » is an exact number, and « millions » without a word before it may belong to a number.
  if (value === undefined || (power !== undefined && !INDEFINITE_PLURALS.has(opens))) return undefined
  next++
  const factor = followingFactor(items, next)
  return {
    at,
    next: next + factor.taken,
    start: items[at]?.start ?? 0,
    end: items[next + factor.taken - 1]?.end ?? 0,
    decimal: String((isHalf ? value / 2 : value) * factor.value),
    power: 0,
    isSpelled: true,
    isNoun: true,
    qualifier: one === undefined ? 'more-than' : 'about',
    isSwiss: false,
    isGrouped: false,
  }
}

/** « (centaines) de millions », « (vingtaine) de milliers » */
function followingFactor(items: readonly Item[], at: number): { readonly value: number; readonly taken: number } {
  if (items[at]?.form !== 'de') return { value: 1, taken: 0 }
  const word = items[at + 1]?.form ?? ''
  const power = LARGE_NUMBERS.get(word) ?? (word === 'milliers' ? 3 : undefined)
  return power === undefined ? { value: 1, taken: 0 } : { value: 10 ** power, taken: 2 }
}
