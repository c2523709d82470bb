import { readEdtf, type EdtfPart } from '../language/read-edtf.ts'
import { NO_BREAK } from './typography.ts'

const MONTHS = ['janvier', 'février', 'mars', 'avril', 'mai', 'juin', 'juillet', 'août', 'septembre', 'octobre', 'novembre', 'décembre']
const SEASONS = ['printemps', 'été', 'automne', 'hiver']
/** « vers l’été » : what stands before a date that is only near. */
const NEAR_SEASONS = ['le ', 'l’', 'l’', 'l’']
const DOUBTS: Readonly<Record<EdtfPart['doubt'], string>> = { '': '', '~': ' (approximatif)', '?': ' (incertain)', '%': ' (approximatif et incertain)' }

function wordsOf({ precision, year, before, month, season, day }: EdtfPart): string {
  if (precision === 'century') return `${Math.floor(year / 100) + 1}e${NO_BREAK}siècle`
  if (precision === 'decade') return `années ${year}`
  const yearWords = before ? `${year}${NO_BREAK}av.${NO_BREAK}J.-C.` : String(year)
  if (precision === 'year') return yearWords
  if (precision === 'season') return `${SEASONS[season] ?? ''} ${yearWords}`
  const monthWords = `${MONTHS[month - 1] ?? ''} ${yearWords}`
  return precision === 'month' ? monthWords : `${day === 1 ? '1er' : String(day)}${NO_BREAK}${monthWords}`
}

function withDoubt(part: EdtfPart): string {
  return wordsOf(part) + DOUBTS[part.doubt]
}

/** « vers le 14 avril 2016 », « vers mai 2014 », « vers les années 2010 ». */
function near(part: EdtfPart): string {
  const articles: Readonly<Record<EdtfPart['precision'], string>> = { century: 'le ', decade: 'les ', year: '', season: NEAR_SEASONS[part.season] ?? '', month: '', day: 'le ' }
  return `vers ${articles[part.precision]}${wordsOf(part)}`
}

/** « 6 mai 2015 », « vers le 14 avril 2016 », « vers mai 2014 »; what is no EDTF comes back as it is. */
export function dateInFrench(edtf: string): string {
  const [from, to] = readEdtf(edtf)
  if (!from) return edtf
  if (!edtf.includes('/')) return from.doubt === '~' ? near(from) : withDoubt(from)
  if (!to) return edtf
  return from.precision === 'day' ? `du ${withDoubt(from)} au ${withDoubt(to)}` : `de ${withDoubt(from)} à ${withDoubt(to)}`
}

/** « au 6 mai 2015 », « vers le 14 avril 2016 », « vers mai 2014 »: when something was attested, never that it still holds. */
export function asOfInFrench(edtf: string | null): string {
  if (edtf === null) return 'à une date inconnue'
  const words = dateInFrench(edtf)
  const [part] = readEdtf(edtf)
  if (!part || edtf.includes('/') || part.doubt === '~') return words
  if (part.precision === 'day') return `au ${words}`
  if (part.precision === 'decade') return `dans les ${words}`
  if (part.precision === 'century') return `au ${words}`
  if (part.precision === 'season') return words.startsWith('printemps') ? `au ${words}` : `en ${words}`
  return `en ${words}`
}
