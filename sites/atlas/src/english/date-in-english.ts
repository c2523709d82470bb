import { NO_BREAK } from '../french/typography.ts'
import { readEdtf, type EdtfPart } from '../language/read-edtf.ts'

const MONTHS = ['January', 'February', 'March', 'April', 'May', 'June', 'July', 'August', 'September', 'October', 'November', 'December']
const SEASONS = ['spring', 'summer', 'autumn', 'winter']
const DOUBTS: Readonly<Record<EdtfPart['doubt'], string>> = { '': '', '~': ' (approximate)', '?': ' (uncertain)', '%': ' (approximate and uncertain)' }

/** “21st”, “2nd”, “13th”. */
function ordinal(value: number): string {
  const teens = value % 100 >= 11 && value % 100 <= 13
  return `${value}${teens ? 'th' : (['th', 'st', 'nd', 'rd'][value % 10] ?? 'th')}`
}

function wordsOf({ precision, year, before, month, season, day }: EdtfPart): string {
  if (precision === 'century') return `${ordinal(Math.floor(year / 100) + 1)} century`
  if (precision === 'decade') return `${year}s`
  const yearWords = before ? `${year}${NO_BREAK}BC` : String(year)
  if (precision === 'year') return yearWords
  if (precision === 'season') return `${SEASONS[season] ?? ''} ${yearWords}`
  const monthWords = `${MONTHS[month - 1] ?? ''} ${yearWords}`
  return precision === 'month' ? monthWords : `${day}${NO_BREAK}${monthWords}`
}

function withDoubt(part: EdtfPart): string {
  return wordsOf(part) + DOUBTS[part.doubt]
}

function near(part: EdtfPart): string {
  return `about ${part.precision === 'decade' || part.precision === 'century' ? 'the ' : ''}${wordsOf(part)}`
}

/** “6 May 2015”, “about 14 April 2016”, “about May 2014”; what is no EDTF comes back as it is. */
export function dateInEnglish(edtf: string): string {
  const [from, to] = readEdtf(edtf)
  if (!from) return edtf
  if (!edtf.includes('/')) return from.doubt === '~' ? near(from) : withDoubt(from)
  return to ? `${withDoubt(from)} to ${withDoubt(to)}` : edtf
}

/** “as of 6 May 2015”, “about 14 April 2016”, “as of the 2010s”: when something was attested, never that it still holds. */
export function asOfInEnglish(edtf: string | null): string {
  if (edtf === null) return 'at an unknown date'
  const words = dateInEnglish(edtf)
  const [part] = readEdtf(edtf)
  if (!part || words.startsWith('about ')) return words
  const article = part.precision === 'decade' || part.precision === 'century' ? 'the ' : ''
  return edtf.includes('/') ? words : `as of ${article}${words}`
}
