import { largeAmount } from '../language/large-amount.ts'

/** U+00A0: before a colon, inside guillemets, between a number and its word. */
export const NO_BREAK = '\u00A0'
/** U+202F: before ; ! ? and between thousands. */
const NARROW_NO_BREAK = '\u202F'

/** Within guillemets. Only what the site says is spaced so: cited words are never touched. */
export function guillemets(text: string): string {
  return `«${NO_BREAK}${text}${NO_BREAK}»`
}

/** « 4 500 », with a no-break space; no `Intl`, whose data differ between versions of Node. */
export function numberInFrench(value: number): string {
  const [whole = '', decimals] = String(Math.abs(value)).split('.')
  const groups: string[] = []
  for (let end = whole.length; end > 0; end -= 3) groups.unshift(whole.slice(Math.max(0, end - 3), end))
  return (value < 0 ? '−' : '') + groups.join(NARROW_NO_BREAK) + (decimals === undefined ? '' : `,${decimals}`)
}

/** « 1 source », « 3 sources »: French counts 0 and 1 as singular. */
export function counted(count: number, one: string, many: string): string {
  return `${numberInFrench(count)}${NO_BREAK}${Math.abs(count) < 2 ? one : many}`
}

/** « 320 millions de », « 1,5 milliard de »; undefined below a million, and when figures say it more exactly. */
export function largeInFrench(value: number): string | undefined {
  const amount = largeAmount(value)
  if (!amount) return undefined
  const { count, billions } = amount
  return `${billions ? counted(count, 'milliard', 'milliards') : counted(count, 'million', 'millions')} de`
}

/** « 23 % » of a share between 0 and 1. */
export function percentInFrench(share: number): string {
  return `${numberInFrench(Math.round(share * 100))}${NARROW_NO_BREAK}%`
}

/** With a capital at the start. */
export function capitalized(text: string): string {
  const [first = ''] = text
  return first.toUpperCase() + text.slice(first.length)
}

/** « A, B et C ». */
export function listed(items: readonly string[]): string {
  return items.length < 2 ? items.join('') : `${items.slice(0, -1).join(', ')} et ${items.at(-1) ?? ''}`
}

/** French spacing for a sentence typed with plain spaces: no-break before : and », after «; narrow no-break before ; ! ? and %. */
export function spaced(sentence: string): string {
  return sentence
    .replaceAll(/ ([:»])/g, `${NO_BREAK}$1`)
    .replaceAll('« ', `«${NO_BREAK}`)
    .replaceAll(/ ([;!?%])/g, `${NARROW_NO_BREAK}$1`)
}
