import type { Item } from '../engine/items.ts'
import { CARDINALS, HUNDRED, LARGE_NUMBERS, ONES } from './cardinals.ts'
import type { WrittenNumber } from './written-number.ts'

/** Whether a hyphen without spaces stands at an index. */
export function isHyphen(items: readonly Item[], at: number): boolean {
  const [before, item, behind] = [items[at - 1], items[at], items[at + 1]]
  return item?.form === '-' && before?.end === item.start && behind?.start === item.end
}

/** « trois », « vingt et un », « deux cent mille »; « un » alone is an article. */
export function numberInWords(items: readonly Item[], at: number): WrittenNumber | undefined {
  if (isHyphen(items, at - 1) && !/^\d/u.test(items[at - 2]?.text ?? '')) return undefined
  let total = 0
  let group = 0
  let next = at
  for (;;) {
    const from = next === at ? at : skipLink(items, next)
    const word = items[from]?.mention ? '' : (items[from]?.form ?? '')
    const isAnd = items[isHyphen(items, from - 1) ? from - 2 : from - 1]?.form === 'et'
    const sum = addWord(group, total, word, next === at, isAnd)
    if (!sum) break
    ;({ group, total } = sum)
    next = from + 1
  }
  const value = total + group
  if (next === at || (isHyphen(items, next) && !CARDINALS.has(items[next + 1]?.form ?? ''))) return undefined
  const isOne = next === at + 1 && ONES.has(items[at]?.form ?? '')
  if (isOne && !isLarge(items, next) && !isAndHalf(items, next + 1)) return undefined
  return { at, next, start: items[at]?.start ?? 0, end: items[next - 1]?.end ?? 0, decimal: String(value), power: 0, isSpelled: true, isNoun: false, qualifier: 'exact', isSwiss: false, isGrouped: false }
}

/** « un million », « un demi-milliard »: what may stand behind « un » for it to be a number. */
function isLarge(items: readonly Item[], at: number): boolean {
  const from = items[at]?.form === 'demi' && isHyphen(items, at + 1) ? at + 2 : at
  return LARGE_NUMBERS.has(items[from]?.form ?? '')
}

/** « (une tonne) et demie » */
export function isAndHalf(items: readonly Item[], at: number): boolean {
  return items[at]?.form === 'et' && /^demie?$/u.test(items[at + 1]?.form ?? '')
}

/** Past a hyphen, or past « et » before « un », « une », « onze ». */
function skipLink(items: readonly Item[], at: number): number {
  const from = isHyphen(items, at) ? at + 1 : at
  if (items[from]?.form !== 'et') return from
  const behind = isHyphen(items, from + 1) ? from + 2 : from + 1
  return ONES.has(items[behind]?.form ?? '') || items[behind]?.form === 'onze' ? behind : from
}

/** What comes of a number below a thousand, and of its thousands, by one more word; `undefined` when the word does not continue it. */
function addWord(group: number, total: number, word: string, isFirst: boolean, isAnd: boolean): { readonly group: number; readonly total: number } | undefined {
  if (word === 'mille' || word === 'mil') return total > 0 ? undefined : { group: 0, total: (group || 1) * 1000 }
  if (HUNDRED.has(word)) return group > 99 || (isFirst && word === 'cents') ? undefined : { group: (group || 1) * 100, total }
  if (ONES.has(word)) return isFirst || (isAnd && group % 100 >= 20) || group % 100 === 80 || (group >= 100 && group % 100 === 0) ? { group: group + 1, total } : undefined
  const value = CARDINALS.get(word)
  if (value === undefined) return undefined
  const rest = group % 100
  if (value === 20 && rest === 4) return { group: group - 4 + 80, total }
  return word !== 'vingts' && canFollow(rest, value) ? { group: group + value, total } : undefined
}

/** Whether a number below a hundred may follow another: « vingt »-« trois », « soixante »-« dix », « dix »-« sept »; not « trois »-« quatre ». */
function canFollow(rest: number, value: number): boolean {
  if (rest === 0) return true
  if (value >= 20) return false
  if (value >= 10) return rest === 60 || rest === 80
  return rest >= 20 ? rest % 10 === 0 && (rest % 20 !== 10 || value >= 7 || rest === 30 || rest === 50 || rest === 70 || rest === 90) : rest === 10 && value >= 7
}
