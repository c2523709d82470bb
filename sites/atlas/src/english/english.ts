import { NO_BREAK } from '../french/typography.ts'
import { largeAmount } from '../language/large-amount.ts'
import type { Speech } from '../language/speech.ts'
import { asOfInEnglish, dateInEnglish } from './date-in-english.ts'

export const english: Speech = {
  number,
  counted: (count, one, many) => `${number(count)}${NO_BREAK}${Math.abs(count) === 1 ? one : many}`,
  large: (value) => {
    const amount = largeAmount(value)
    return amount && `${number(amount.count)}${NO_BREAK}${amount.billions ? 'billion' : 'million'}`
  },
  percent: (share) => `${number(Math.round(share * 100))}%`,
  listed: (items) => (items.length < 2 ? items.join('') : `${items.slice(0, -1).join(', ')} and ${items.at(-1) ?? ''}`),
  leading: (words) => `${words} `,
  locatedIn: () => 'in',
  dated: dateInEnglish,
  asOf: asOfInEnglish,
}

/** “4,500”. */
function number(value: number): string {
  const [whole = '', decimals] = String(Math.abs(value)).split('.')
  const groups: string[] = []
  for (let end = whole.length; end > 0; end -= 3) groups.unshift(whole.slice(Math.max(0, end - 3), end))
  return (value < 0 ? '−' : '') + groups.join(',') + (decimals === undefined ? '' : `.${decimals}`)
}
