import type { PressBlock, PressRoot } from '../parse/nodes.ts'
import { isCommonWord, isDictionaryWord, placeNamed } from '../gazetteers/index.ts'
import { isListedCapitals } from './acronyms.ts'
import { beforeOf } from './around-names.ts'
import { ARTICLES, FUNCTION_WORDS } from './function-words.ts'
import { isDemonym } from './demonym-nouns.ts'
import { placeAt } from './listed-names.ts'
import { isNumberOfName } from './name-numbers.ts'
import { HONORIFICS, PERSON_CUES } from './person-words.ts'
import { canBeSurname, givenStrength } from './person-shapes.ts'
import { piecesOf, type Piece } from './pieces.ts'
import { roleStem } from './role-nouns.ts'
import { startsLongName } from './titled-names.ts'

/**
 * Words that stand side by side and look like a proper name: « Lannion-Trégor Communauté », « Keraudren & Fils ». Words that only
 * start a sentence are not in it. `pieces` are those of the whole block, so that rules can look around.
 */
export interface NameRun {
  readonly block: PressBlock
  readonly pieces: readonly Piece[]
  /** Index of the first piece, and after the last one. */
  readonly from: number
  readonly to: number
  /** Whether the first word may have its capital from the start of a sentence. */
  readonly opens: boolean
  /** Whether the whole block is in capitals, or the run is words of the language in capitals, so that they tell nothing. */
  readonly shouts: boolean
  /** Whether it is one ordinary word that starts a sentence: nothing speaks for a name, whatever stands around it. */
  readonly isOrdinary: boolean
}

const cache = new WeakMap<PressRoot, readonly NameRun[]>()

/** All runs of a page, in the order of the text. */
export function nameRunsOf(page: PressRoot): readonly NameRun[] {
  let runs = cache.get(page)
  if (!runs) {
    runs = page.children.flatMap((block) => runsOf(block))
    cache.set(page, runs)
  }
  return runs
}

function runsOf(block: PressBlock): NameRun[] {
  const pieces = piecesOf(block)
  const shouts = isShouted(block.value)
  const runs: NameRun[] = []
  for (let at = 0; at < pieces.length; ) {
    const to = withPlace(pieces, at, endOfRun(pieces, at))
    if (to === at) {
      at++
      continue
    }
    const from = startOfName(pieces, at, to)
    // « Mardi 5. »: the number of what is left out is no name.
    if (from < to && !isOffice(pieces, from, to) && pieces.slice(from, to).some(({ isNameLike }) => isNameLike) && !isUnit(pieces, from, to)) {
      const opens = pieces[from]?.opens === true
      const isOrdinary = (opens && to === from + 1 && isOrdinaryWord(pieces[from] as Piece)) || pieces.slice(from, to).every((piece, place) => isListedCapitals(piece) || (place === 0 && ARTICLES.has(piece.form) && to > from + 1))
      const run = { block, pieces, from, to, opens, shouts: shouts || (pieces[at]?.opens === true && isShoutedRun(pieces, from, to)), isOrdinary }
      const person = personWithin(pieces, from, to)
      if (person === undefined) runs.push(run)
      else runs.push({ ...run, to: person }, { ...run, from: person, opens: false })
    }
    at = to
  }
  return runs
}

/** « la présidente de Voltania Agnès Malabre »: index where the person’s name starts, when the run holds that of who leads and of what. */
function personWithin(pieces: readonly Piece[], from: number, to: number): number | undefined {
  const before = to - from < 3 ? undefined : beforeOf(pieces, from)
  if (before === undefined || ![0, 1, 2].some((back) => roleStem(pieces[before - back]?.form ?? '') !== undefined)) return undefined
  const given = [to - 2, to - 3].find((at) => at > from && givenStrength(pieces[at]) === 'sure')
  return given !== undefined && !startsLongName(pieces, from, given) && pieces.slice(given + 1, to).every((piece) => canBeSurname(piece)) ? given : undefined
}

/** « Directeur Général Adjoint d’Avril », « Vice-Présidente »: a function written with capitals. */
function isOffice(pieces: readonly Piece[], from: number, to: number): boolean {
  return to > from + 1 && roleStem(pieces[from]?.form.replace(/^(?:vice|co|ex|sous)-/u, '') ?? '') !== undefined && pieces.slice(from + 1, to).every(({ form }) => OF_OFFICE.test(form))
}

/** The shortest: « délégué ». */
const OF_OFFICE = /^(?:generale?|adjointe?|deleguee?|executi(?:f|ve)|technique|financi(?:er|ere)|commerciale?|scientifique|associee?|nationale?|regionale?|departementale?|municipale?|honoraire|marketing|administrati(?:f|ve)|artistique|operationnel(?:le)?)$/u

/** « INSA Centre-Val de Loire »: a place that starts within a run belongs to it as a whole. */
function withPlace(pieces: readonly Piece[], from: number, to: number): number {
  const place = to > from + 1 ? placeAt(pieces, to - 1) : undefined
  return place && place.to > to && !place.place.commonWord ? place.to : to
}

function isOrdinaryWord({ text }: Piece): boolean {
  return /^\p{Lu}\p{L}/u.test(text) && text.split(/[-’'.]/u).every((part) => isCommonWord(part))
}

/** « COMMUNIQUÉ DE PRESSE », « CARNET », « LES LAURÉATS »: words of the language, which start a line in capitals. */
function isShoutedRun(pieces: readonly Piece[], from: number, to: number): boolean {
  const own = pieces.slice(from, to)
  return own.some(({ text }) => text.length >= 4) && own.every(({ text }) => /^\p{Lu}[\p{Lu}\p{M}’'‐‑-]*$/u.test(text) && text.split(/[-‐‑’']/u).every((part) => isDictionaryWord(part)))
}

/** « la conseillère d’État Monika Rey » */
function isOfState(pieces: readonly Piece[], at: number): boolean {
  return pieces[at]?.form === 'etat' && pieces[at - 1]?.form === "d'" && PERSON_CUES.has(pieces[at - 2]?.form ?? '')
}

/** « le CEO Todor Grossman » */
const ROLE_LETTERS = /^(?:CEO|PDG|P-DG|P-dg|P\.-D\.G\.|DG|DGA|CTO|CFO|COO|CMO|CIO|DSI|DRH|DAF)$/u

/** « M » of « M€ » and of « M. », « Mds », « K »: letters that count or that are a title. */
function isUnit(pieces: readonly Piece[], from: number, to: number): boolean {
  if (pieces.slice(from, to).every(({ text }) => /^\p{Lu}[’'ʼ.]?$/u.test(text)) || pieces[from]?.form === 'cedex') return true
  return to === from + 1 && /^(?:Mds?|Mrd|M[€$£]?|Go|Mo|To|Ko|Hz|MHz|GHz|MW|GW|KW|kW|kWh|MWh|GWh|Mbit|Gbit)$/u.test(pieces[from]?.text ?? '')
}

/** Words that look like a name, each a blank from the one before; « & » and « + » may stand between two. */
function endOfRun(pieces: readonly Piece[], at: number): number {
  let to = at
  let inCapitals = pieces[at]?.opens === true
  for (let next = at; next < pieces.length; next++) {
    const piece = pieces[next] as Piece
    // « L’Établi » has no blank within.
    const joined = next > at && /^L['’ʼ]$/u.test(pieces[next - 1]?.text ?? '')
    if (next > at && ((!piece.spaced && !joined) || piece.apart)) break
    if (piece.form === 'cedex' && next > at) break
    if (piece.isNameLike) {
      // « Selon Voltéo. La ville »: a new sentence is a new run; so is what follows a town or a heading in capitals.
      if (next > at && (piece.opens || (inCapitals && isAfterRubric(pieces, at, next)))) break
      to = next + 1
      inCapitals &&= IN_CAPITALS.test(piece.text)
    } else if (to > at && isNumberOfName(pieces, next)) to = next + 1
    // « Food and Drug Administration »
    else if (to === next && to > at && /^(?:of|and|for|the)$/u.test(piece.text) && (pieces[next + 1]?.isNameLike || /^the$/u.test(pieces[next + 1]?.text ?? ''))) continue
    else if (!(to === next && to > at && /^(?:&|\+)$/u.test(piece.text) && pieces[next + 1]?.isNameLike)) break
  }
  return to
}

/** Leaves out words that are there for the sentence: « Selon », « Pour », « Chez », and an article that may be the sentence's. */
function startOfName(pieces: readonly Piece[], at: number, to: number): number {
  let from = at
  while (from < to) {
    const piece = pieces[from] as Piece
    const isTitle = HONORIFICS.has(piece.form) && from + 1 < to
    // « chez La Poste », « avec Trois Rivières Capital », « le CES »: only where a sentence starts is the capital not the word's own.
    const isOfSentence = FUNCTION_WORDS.has(piece.form) && !(from > at && HONORIFICS.has(pieces[from - 1]?.form ?? '')) && (piece.opens || (from > at && pieces[at]?.opens === true)) && !/^\p{Lu}{2,}$/u.test(piece.text)
    if (!isTitle && !isOfSentence && !(from + 1 < to && (ROLE_LETTERS.test(piece.text) || isOfState(pieces, from) || isParticiple(piece) || isDemonym(pieces, from)))) break
    from++
  }
  return from
}

const IN_CAPITALS = /^\p{Lu}[\p{Lu}\p{M}’'‐‑-]+$/u

/** « YVERDON Leclanchon supprime », « CULTURE Le Fresnoy expose »: a town, or a word of the language, in capitals before what is not. The pieces from `at` are all in capitals. */
function isAfterRubric(pieces: readonly Piece[], at: number, next: number): boolean {
  if (!/\p{Ll}/u.test(pieces[next]?.text ?? '')) return false
  const rubric = pieces.slice(at, next).map(({ text }) => text)
  return rubric.some((text) => text.length >= 4) && (placeNamed(rubric.join(' ')) !== undefined || rubric.every((text) => isDictionaryWord(text)))
}

/** « Contactée, », « Fondée », « Regardez Voltéo »: a verb that starts a sentence. */
function isParticiple({ opens, text, form }: Piece): boolean {
  return opens && /(?:[éÉ]|[eE]\u0301)(?:es?|s)?$|ez$/u.test(text) && /^\p{Lu}\p{Ll}/u.test(text) && isDictionaryWord(form)
}

/** A line whose letters are nearly all capitals. */
function isShouted(text: string): boolean {
  const capitals = text.match(/\p{Lu}/gu)?.length ?? 0
  const small = text.match(/\p{Ll}/gu)?.length ?? 0
  return capitals >= 3 && (small === 0 || (capitals >= 8 && capitals > 2 * small))
}

/**
 * Whether two runs that follow each other are items of one list: only a comma, « et », « ou », « puis » or « ainsi que » stands between,
 * with the preposition said again or not, and what is in brackets after the first: « X (Paris), Y et de Z ».
 */
export function areListed(previous: NameRun, { block, pieces, from }: NameRun): boolean {
  if (previous.block !== block || previous.to > from) return false
  let at = previous.to
  if (pieces[at]?.text === '(') {
    const close = Math.min(from, at + 12)
    while (at < close && pieces[at]?.text !== ')') at++
    if (pieces[at]?.text !== ')') return false
    at++
  }
  if (from - at > 4) return false
  const between = pieces.slice(at, from).map(({ form }) => form).join(' ')
  return LIST_LINK.test(between)
}

/** « , », « et », « , et de », « ainsi que », « et l' » */
const LIST_LINK = /^(?:,|(?:, )?(?:et|ou|puis|ainsi que)(?: (?:a|de|d'|par|avec|chez))?)(?: (?:l'|la|le|les))?$/u
