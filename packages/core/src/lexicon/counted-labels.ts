import type { Span } from '@garrigue/schema'
import type { Item } from '../engine/items.ts'
import type { Quantity } from './figure-quantities.ts'
import { singularOf } from './singular.ts'

/** Folded nouns that a number behind them names: « article 12 », « la ligne 4 ». */
const LABELLED: ReadonlySet<string> = new Set(
  'numero n no article articles page pages chapitre version tome volume ligne lignes phase lot section paragraphe annexe figure tableau top chaine canal categorie niveau episode saison etage bus tram route autoroute nationale departementale tel telephone fax siret siren tva isbn issn ref reference alinea windows'.split(' '),
)

/** « aux quatre coins du monde » */
const IDIOMS: ReadonlySet<string> = new Set(['coins', 'vents', 'mains', 'quarts'])

/** Whether a number is the label of what stands before it, and counts nothing: « article 12 alinéas », « Mons 2015 visiteurs », « aux quatre coins ». */
export function isLabelled(items: readonly Item[], { number, unit, at, value }: Quantity): boolean {
  const before = items[at - 1]
  if (value === 4 && number.isSpelled && /^(?:aux|des)$/u.test(before?.form ?? '') && IDIOMS.has(unit?.words.split(' ')[0] ?? '')) return true
  if (number.isSpelled || !before) return false
  if (LABELLED.has(before.form)) return true
  // « CAC 40 valeurs », « Mons 2015 visiteurs »: behind a name that does not open its sentence.
  const isSmallName = /^\p{Lu}/u.test(before.text) && items[at - 2] !== undefined && !/^[.!?…:;|«»“”"()]$/u.test(items[at - 2]?.text ?? '')
  return isSmallName && !number.isGrouped && number.power === 0 && at === number.at
}

/** A line that is a counted noun, and a number behind it: « Commentaires (3) ». */
interface PageCounter {
  readonly unit: string
  readonly measure: string
  readonly span: Span
  /** Where the digits start, and end. */
  readonly number: number
  readonly end: number
}

/** Folded nouns that the machinery of a page counts. */
const MACHINERY: ReadonlySet<string> = new Set('commentaire commentaires reaction reactions partage partages vue vues avis lecture lectures abonne abonnes vote votes like likes photo photos video videos message messages contribution contributions'.split(' '))

/** The counter that a block is from its first item to its last, or `undefined`. */
export function pageCounterAt(items: readonly Item[]): PageCounter | undefined {
  const noun = items[0]
  if (!noun || noun.mention || !MACHINERY.has(noun.form) || items.length < 2 || items.length > 8) return undefined
  const isBracketed = items[1]?.text === '('
  const at = isBracketed || items[1]?.text === ':' ? 2 : 1
  const last = items.at(-1)
  const digits = items[isBracketed ? items.length - 2 : items.length - 1]
  if (!last || !digits || !/^\d/u.test(items[at]?.text ?? '') || (isBracketed && last.text !== ')')) return undefined
  const words = noun.text.normalize('NFC').toLowerCase()
  return { unit: singularOf(words), measure: words, span: { start: noun.start, end: last.end }, number: items[at]?.start ?? 0, end: digits.end }
}

