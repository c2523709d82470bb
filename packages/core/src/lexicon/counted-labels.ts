import type { Span } from '@garrigue/schema'
import type { Item } from '../engine/items.ts'
import type { Quantity } from './figure-quantities.ts'
import { nounPhraseAt, type NounPhrase } from './noun-phrase.ts'
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
  // « tous trois anciens élèves », « 1001 idées »
  if (/^(?:tous|toutes)$/u.test(before?.form ?? '') || (value === 1001 && !number.isGrouped)) return true
  if (number.isSpelled || !before) return false
  if (LABELLED.has(before.form)) return true
  // « ILS VISENT 200 EMBAUCHES »: in a line of capitals every word has one.
  if (/^\p{Lu}{4,}$/u.test(items[number.next]?.text ?? '')) return false
  // « CAC 40 valeurs », « Mons 2015 visiteurs »: behind a name that does not open its sentence.
  const isSmallName = /^\p{Lu}/u.test(before.text) && items[at - 2] !== undefined && !/^[.!?…:;|«»“”"()]$/u.test(items[at - 2]?.text ?? '')
  return isSmallName && !number.isGrouped && number.power === 0 && at === number.at
}

/** A line that is a noun and its number: « Commentaires (3) ». */
interface CountedLine {
  readonly unit: string
  readonly measure: string
  readonly span: Span
  /** Where the digits start, and end. */
  readonly number: number
  readonly end: number
}

/** Folded nouns that the machinery of a page counts. */
const MACHINERY: ReadonlySet<string> = new Set('commentaire commentaires reaction reactions partage partages vue vues avis lecture lectures abonne abonnes vote votes like likes photo photos video videos message messages contribution contributions'.split(' '))

/** Folded nouns of a box of facts, with the unit that they count; a colon follows. */
const FACTS: ReadonlyMap<string, string> = new Map([
  ['effectif', 'salarié'], ['effectifs', 'salarié'], ['salaries', 'salarié'], ['collaborateurs', 'collaborateur'], ['adherents', 'adhérent'], ['membres', 'membre'], ['emplois', 'emploi'], ['employes', 'employé'], ['personnel', 'personne'], ['places', 'place'], ['jauge', 'personne'], ['capacite', 'place'], ['entreprises', 'entreprise'], ['habitants', 'habitant'],
  ['population', 'habitant'], ['etudiants', 'étudiant'], ['clients', 'client'], ['participants', 'participant'], ['visiteurs', 'visiteur'], ['exposants', 'exposant'],
])

/** What a block counts that is a noun and a number from its first item to its last, or `undefined`. */
export function countedLineOf(items: readonly Item[]): CountedLine | undefined {
  const start = items[0]
  // « Vos réactions (3) », « Tous les commentaires (12) »
  const isOwned = /^(?:vos|les|nos|mes|tous|toutes|voir|lire)$/u.test(start?.form ?? '')
  return start && (isOwned ? numberedNoun(items.slice(items[1]?.form === 'les' ? 2 : 1), start) : numberedNoun(items, start))
}

/** How many items a line of a noun and a number has at most. */
const MOST_ITEMS = 8

/** Folded nouns in the plural whose number is a name, a time or a mark: « Lignes : 12 », « Horaires : 9 ». */
const NOT_COUNTED_LABELS = /^(?:lignes|bus|trams|codes|references|numeros|horaires|heures|dates|annees|notes|scores|resultats|articles|telephones|tarifs|prix|salles|chambres|bureaux|departements|cours|versions|classements|rangs|places-fortes)$/u

/** « Présents : 23 », « Nombre d'employés : 45 », « Emplois créés : 120 »: a plural noun, a colon, a number. */
function labelledLine(items: readonly Item[]): CountedLine | undefined {
  const last = items.at(-1)
  const colon = items.findIndex(({ text }) => text === ':')
  const first = items[colon + 1]
  if (colon < 1 || !first || !last || !/^\d/u.test(first.text) || !items.slice(colon + 1).every(({ text }) => /^\d+$|^[.,'’]$/u.test(text))) return undefined
  const phrase = nounOfNumber(items, 0) ?? pluralAt(items)
  if (!phrase || phrase.next > colon || NOT_COUNTED_LABELS.test(phrase.head)) return undefined
  return { unit: phrase.unit, measure: phrase.words, span: { start: first.start, end: last.end }, number: first.start, end: last.end }
}

/** The noun phrase that opens a line with a capital: « Emplois créés ». */
function pluralAt(items: readonly Item[]): NounPhrase | undefined {
  const [first] = items
  if (!first || first.mention || !/^\p{Lu}\p{Ll}/u.test(first.text)) return undefined
  return nounPhraseAt([{ ...first, text: first.text.toLowerCase() }, ...items.slice(1)], 0, false)
}

function numberedNoun(items: readonly Item[], start: Item): CountedLine | undefined {
  const noun = items[0]
  if (!noun || noun.mention || items.length < 2 || items.length > MOST_ITEMS) return undefined
  const isBracketed = items[1]?.text === '('
  const isColon = items[1]?.text === ':'
  const fact = isColon ? FACTS.get(noun.form) : undefined
  if (fact === undefined && !MACHINERY.has(noun.form)) return labelledLine(items)
  const first = items[isBracketed || isColon ? 2 : 1]
  const last = items.at(-1)
  const digits = items[isBracketed ? items.length - 2 : items.length - 1]
  if (!first || !last || !digits || !/^\d/u.test(first.text) || (isBracketed && last.text !== ')')) return undefined
  const words = noun.text.normalize('NFC').toLowerCase()
  return { unit: fact ?? singularOf(words), measure: words, span: { start: fact === undefined ? start.start : first.start, end: last.end }, number: first.start, end: digits.end }
}

/** What stands behind a number that opens a line: « . Les emplois », « : c'est le nombre de places », « – postes à pourvoir ». */
export function nounBehindKeyNumber(items: readonly Item[], at: number): NounPhrase | undefined {
  if (!/^[.:,–—=-]$/u.test(items[at]?.text ?? '')) return undefined
  let next = at + 1
  if (items[next]?.form === 'c' && items[next + 1]?.form === "'" && items[next + 2]?.form === 'est') next += 3
  if (/^(?:le|un)$/u.test(items[next]?.form ?? '') && items[next + 1]?.form === 'nombre') return nounOfNumber(items, next + 1)
  return items[next]?.form === 'les' || items[next]?.form === 'nombre' ? (nounOfNumber(items, next) ?? nounPhraseAt(items, next + 1, false)) : undefined
}

/** « nombre de places », « nombre d'emplois » */
function nounOfNumber(items: readonly Item[], at: number): NounPhrase | undefined {
  if (items[at]?.form !== 'nombre' || !/^(?:de|d)$/u.test(items[at + 1]?.form ?? '')) return undefined
  return nounPhraseAt(items, items[at + 1]?.form === 'd' ? at + 3 : at + 2, false)
}
