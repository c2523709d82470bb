import { BYLINE_BREAK, BYLINE_PIECES, type BylinePiece, BYLINE_SEPARATOR, NAME_PARTICLE, NAME_WORD } from './byline-pieces.ts'

/** What a line says when it is read as a byline. */
export interface BylineReading {
  /** What it begins with: a piece, a name, or other words. */
  readonly opens: BylinePiece | 'name' | 'other' | undefined
  /** How many pieces of each kind it has. */
  readonly pieces: Readonly<Partial<Record<BylinePiece, number>>>
  /** Whether one of its days has its year. */
  readonly hasYear: boolean
  /** Whether a word that announces a name is followed by one: « par Inès Vaubrun », « texte: L. Sarrazin ». */
  readonly isSigned: boolean
  /** Whether all that is signed are pictures. */
  readonly isPicturesOnly: boolean
  /** How many names stand in it. */
  readonly names: number
  /** How many words are none of all this. */
  readonly leftover: number
}

/** No byline is longer. */
export const LONGEST_BYLINE = 180

const PIECES = Object.keys(BYLINE_PIECES) as BylinePiece[]
const PICTURES = /^(?:photo|photographie|image|illustration|dessin|video)/u

/** Reads a line, without its accents, piece by piece: who signs, when, how long it takes to read. */
export function readByline(plain: string): BylineReading {
  const lowered = plain.toLowerCase()
  const line = lowered.length === plain.length ? lowered : plain
  const pieces: Partial<Record<BylinePiece, number>> = {}
  let hasYear = false
  let announced: 'pictures' | 'words' | undefined
  let signedWords = 0
  let signedPictures = 0
  let opens: BylineReading['opens']
  let names = 0
  let leftover = 0
  for (let at = 0; at < line.length; ) {
    const gap = lengthAt(BYLINE_SEPARATOR, line, at)
    at += gap
    if (at >= line.length) break
    const found = isWordStart(line, at) ? PIECES.find((piece) => lengthAt(BYLINE_PIECES[piece], line, at) > 0) : undefined
    const nameEnd = found === undefined || found === 'joint' ? endOfName(plain, line, at) : at
    if (nameEnd > at) {
      names++
      opens ??= 'name'
      if (announced === 'pictures') signedPictures++
      else if (announced) signedWords++
      at = nameEnd
    } else if (found) {
      const length = lengthAt(BYLINE_PIECES[found], line, at)
      const words = line.slice(at, at + length)
      pieces[found] = (pieces[found] ?? 0) + 1
      opens ??= found
      if (found === 'month' || (found === 'day' && /\d{4}|[./-]\d{2}$/u.test(words))) hasYear = true
      if (found === 'signed' || found === 'labelled' || found === 'pictures') announced = PICTURES.test(words) && !/texte/u.test(words) ? 'pictures' : 'words'
      else if (found === 'address' && announced) signedWords++
      else if (found === 'day') announced = undefined
      at += length
    } else {
      const end = endOfWord(line, at)
      leftover++
      opens ??= 'other'
      at = end
    }
    if (BYLINE_BREAK.test(line.slice(at, at + 3)) && announced === 'words' && signedWords > 0) announced = undefined
  }
  return { opens, pieces, hasYear, isSigned: signedWords > 0, isPicturesOnly: signedPictures > 0 && signedWords === 0, names, leftover }
}

function lengthAt(expression: RegExp, line: string, at: number): number {
  expression.lastIndex = at
  return expression.exec(line)?.[0].length ?? 0
}

function isWordStart(line: string, at: number): boolean {
  return at === 0 || !/[\p{L}\p{N}]/u.test(line[at - 1] ?? '')
}

/** Where a name that starts at `at` ends; `at` itself when none does. Words that begin another piece end it. */
function endOfName(plain: string, line: string, at: number): number {
  let end = at
  for (let next = at, words = 0; words < 7; words++) {
    const particle = words === 0 ? 0 : lengthAt(NAME_PARTICLE, plain, next)
    const from = particle > 0 ? next + particle + 1 : next
    const length = lengthAt(NAME_WORD, plain, from)
    if (length === 0 || (words > 0 && PIECES.some((piece) => piece !== 'joint' && lengthAt(BYLINE_PIECES[piece], line, from) > 0))) break
    end = from + length
    if (plain[end] !== ' ') break
    next = end + 1
  }
  return end
}

function endOfWord(line: string, at: number): number {
  let end = at + 1
  while (end < line.length && /[\p{L}\p{N}'"%€.-]/u.test(line[end] ?? '')) end++
  return end
}
