import type { PressBlock, PressRoot } from '../parse/nodes.ts'
import { FUNCTION_WORDS } from './function-words.ts'
import { HONORIFICS } from './person-words.ts'
import { piecesOf, type Piece } from './pieces.ts'

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
  /** Whether the whole block is in capitals, so that they tell nothing. */
  readonly shouts: boolean
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
    const to = endOfRun(pieces, at)
    if (to === at) {
      at++
      continue
    }
    const from = startOfName(pieces, at, to)
    if (from < to && !isUnit(pieces, from, to)) runs.push({ block, pieces, from, to, opens: pieces[from]?.opens === true, shouts })
    at = to
  }
  return runs
}

/** « M » of « M€ » and of « M. », « Mds », « K »: letters that count or that are a title. */
function isUnit(pieces: readonly Piece[], from: number, to: number): boolean {
  if (pieces.slice(from, to).every(({ text }) => /^\p{Lu}[’'ʼ.]?$/u.test(text))) return true
  return to === from + 1 && /^(?:Mds?|Mrd|M[€$£]?|Go|Mo|To|Ko|Hz|MHz|GHz|MW|GW|KW|kW|kWh|MWh|GWh|Mbit|Gbit)$/u.test(pieces[from]?.text ?? '')
}

/** Words that look like a name, each a blank from the one before; « & » and « + » may stand between two. */
function endOfRun(pieces: readonly Piece[], at: number): number {
  let to = at
  for (let next = at; next < pieces.length; next++) {
    const piece = pieces[next] as Piece
    // « L’Établi » has no blank within.
    const joined = next > at && /^L['’ʼ]$/u.test(pieces[next - 1]?.text ?? '')
    if (next > at && ((!piece.spaced && !joined) || piece.apart)) break
    if (piece.isNameLike) {
      // « Selon Voltéo. La ville »: a new sentence is a new run; so is a capital after an elision.
      if (next > at && piece.opens) break
      to = next + 1
    } else if (to > at && isNumberOfName(pieces, next)) to = next + 1
    else if (!(to === next && to > at && /^(?:&|\+)$/u.test(piece.text) && pieces[next + 1]?.isNameLike)) break
  }
  return to
}

/** « Quai 21 Capital », « Azur 4.0 », « Subsea 7 »: a number after a capital, and before another, or before a mark. */
function isNumberOfName(pieces: readonly Piece[], at: number): boolean {
  const piece = pieces[at] as Piece
  const next = pieces[at + 1]
  if (!piece.spaced) return false
  if (/^\d\.\d$/u.test(piece.text)) return true
  if (/^\d{1,4}$/u.test(piece.text) && next?.isNameLike && next.spaced && !next.opens) return true
  return /^\d{1,2}$/u.test(piece.text) && next !== undefined && /^[,;)»”"]$/u.test(next.text) && /\p{Ll}$/u.test(pieces[at - 1]?.text ?? '') && !/^[/.,]?\d/u.test(pieces[at + 2]?.spaced === false ? (pieces[at + 2]?.text ?? '') : '')
}

/** Leaves out words that are there for the sentence: « Selon », « Pour », « Chez », and an article that may be the sentence's. */
function startOfName(pieces: readonly Piece[], at: number, to: number): number {
  let from = at
  while (from < to) {
    const piece = pieces[from] as Piece
    const isTitle = HONORIFICS.has(piece.form) && from + 1 < to
    // « chez La Poste », « avec Trois Rivières Capital », « le CES »: only where a sentence starts is the capital not the word's own.
    const isOfSentence = FUNCTION_WORDS.has(piece.form) && (piece.opens || from > at) && !/^\p{Lu}{2,}$/u.test(piece.text)
    if (!isTitle && !isOfSentence) break
    from++
  }
  return from
}

/** A line whose letters are nearly all capitals. */
function isShouted(text: string): boolean {
  const capitals = text.match(/\p{Lu}/gu)?.length ?? 0
  const small = text.match(/\p{Ll}/gu)?.length ?? 0
  return capitals >= 3 && (small === 0 || (capitals >= 8 && capitals > 2 * small))
}

/** The words of a stretch of pieces as written. */
export function textOf({ pieces }: NameRun, from: number, to: number, source: string): string {
  const first = pieces[from]
  const last = pieces[to - 1]
  return first && last ? source.slice(first.start, last.end) : ''
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
