import { NO_BREAK } from './typography.ts'

const MONTHS = ['janvier', 'février', 'mars', 'avril', 'mai', 'juin', 'juillet', 'août', 'septembre', 'octobre', 'novembre', 'décembre']
const SEASONS: Readonly<Record<string, string>> = { '21': 'printemps', '22': 'été', '23': 'automne', '24': 'hiver' }

type Precision = 'day' | 'month' | 'season' | 'year' | 'decade' | 'century'

interface FrenchPart {
  readonly words: string
  readonly precision: Precision
  readonly doubt: '' | '~' | '?' | '%'
}

/** Shortest match: `2015`. */
const EDTF_PART = /^(-?)(\d{2}(?:\d{2}|\dX|XX))(?:-(\d{2}))?(?:-(\d{2}))?([~?%]?)$/

function readPart(edtf: string): FrenchPart | undefined {
  const match = EDTF_PART.exec(edtf)
  if (!match) return undefined
  const [, minus, year = '', month, day, doubt] = match
  const mark = { doubt: (doubt ?? '') as FrenchPart['doubt'] }
  if (year.endsWith('XX')) return { ...mark, precision: 'century', words: `${Number(year.slice(0, 2)) + 1}e${NO_BREAK}siècle` }
  if (year.endsWith('X')) return { ...mark, precision: 'decade', words: `années ${year.slice(0, 3)}0` }
  // Year 0 of EDTF is 1 before our era.
  const yearWords = minus ? `${Number(year) + 1}${NO_BREAK}av.${NO_BREAK}J.-C.` : String(Number(year))
  if (month === undefined) return { ...mark, precision: 'year', words: yearWords }
  const season = SEASONS[month]
  if (season) return { ...mark, precision: 'season', words: `${season} ${yearWords}` }
  const monthWords = MONTHS[Number(month) - 1]
  if (!monthWords) return undefined
  if (day === undefined) return { ...mark, precision: 'month', words: `${monthWords} ${yearWords}` }
  return { ...mark, precision: 'day', words: `${Number(day) === 1 ? '1er' : String(Number(day))}${NO_BREAK}${monthWords} ${yearWords}` }
}

const DOUBTS: Readonly<Record<FrenchPart['doubt'], string>> = { '': '', '~': ' (approximatif)', '?': ' (incertain)', '%': ' (approximatif et incertain)' }

function withDoubt(part: FrenchPart): string {
  if (part.precision === 'day' && part.doubt === '~') return `vers le ${part.words}`
  return part.words + DOUBTS[part.doubt]
}

/** « 6 mai 2015 », « vers le 14 avril 2016 », « mai 2014 (approximatif) »; what is no EDTF comes back as it is. */
export function dateInFrench(edtf: string): string {
  const [from, to] = edtf.split('/').map(readPart)
  if (!from) return edtf
  if (!edtf.includes('/')) return withDoubt(from)
  if (!to) return edtf
  return from.precision === 'day' ? `du ${withDoubt(from)} au ${withDoubt(to)}` : `de ${withDoubt(from)} à ${withDoubt(to)}`
}

/** « au 6 mai 2015 », « vers le 14 avril 2016 », « en mai 2014 (approximatif) »: when something was attested, never that it still holds. */
export function asOfInFrench(edtf: string | null): string {
  if (edtf === null) return 'à une date inconnue'
  const words = dateInFrench(edtf)
  const part = readPart(edtf)
  if (!part) return words
  if (part.precision === 'day') return part.doubt === '~' ? words : `au ${words}`
  if (part.precision === 'decade') return `dans les ${words}`
  if (part.precision === 'century') return `au ${words}`
  if (part.precision === 'season') return words.startsWith('printemps') ? `au ${words}` : `en ${words}`
  return `en ${words}`
}
