import { fold } from '../engine/fold.ts'
import { oncePer } from '../engine/once-per.ts'
import { tokensOf, type Token } from '../engine/tokens.ts'
import type { PressBlock } from '../parse/nodes.ts'

/** A written word as a reader sees it: « FrenchSouth.digital », « I.N.R.I.A. », « Dock&Go », « d’ », « Jean-Marc », or one mark. */
export interface Piece extends Token {
  /** The text folded. */
  readonly form: string
  /** Whether white space stands before it, or nothing of the block. */
  readonly spaced: boolean
  /** Whether more than one blank stands before it, as between the entries of a menu. */
  readonly apart: boolean
  /** Whether a sentence, a heading, a quotation or a list item starts here, so that a capital tells nothing. */
  readonly opens: boolean
  /** Whether it can be (part of) a proper name by its letters: a capital first, or within: « naoLight », « iBrique », « i-Trans ». */
  readonly isNameLike: boolean
}

/** What loses its vowel before another: « l’ », « d’ », « qu’ », « jusqu’ ». */
const ELIDED: ReadonlySet<string> = new Set(['l', 'd', 'j', 'c', 's', 'n', 'm', 't', 'qu', 'jusqu', 'lorsqu', 'puisqu', 'quoiqu', 'presqu'])

/** Marks that join two letters into one written word. */
const GLUE = /^[-‐‑.&+’'ʼ_]$/u
const APOSTROPHE = /^[’'ʼ]$/u

/** « aiguille.io »: a company that is called as its site. */
const DOMAIN = /^\p{Ll}[\p{L}\p{N}-]{2,}\.(?:io|ai|tech|digital|app|studio|coop|earth|energy|health|brussels|bzh|alsace|paris)$/u

/** What ties itself to a name that is not its own. */
const PREFIXES: ReadonlySet<string> = new Set(['ex', 'anti', 'pro', 'non', 'post', 'pre', 'hors', 'mi', 'inter', 'franco', 'belgo', 'mini', 'super'])

/** Marks after which a sentence, an item or a quotation starts. */
const OPENER = /^[.!?…:•·–—|>»”"«“(*/-]$/u

/** The written words and the marks of a block, in order. */
export const piecesOf: (block: PressBlock) => readonly Piece[] = oncePer((block) => cutPieces(tokensOf(block)))

function cutPieces(tokens: readonly Token[]): Piece[] {
  const pieces: Piece[] = []
  for (let at = 0; at < tokens.length; ) {
    const next = endOfPiece(tokens, at)
    const first = tokens[at] as Token
    const last = tokens[next - 1] as Token
    const text = tokens.slice(at, next).map((token) => token.text).join('')
    const before = pieces.at(-1)
    const isWord = tokens.slice(at, next).some((token) => token.isWord)
    pieces.push({
      start: first.start,
      end: last.end,
      text,
      form: fold(text),
      isWord,
      spaced: before === undefined || before.end < first.start,
      apart: before === undefined || before.end + 1 < first.start,
      // « 2012 Crée Orme », « 3 Une idée »: a number at the start of a line is no word of the sentence.
      opens: before === undefined || (pieces.length === 1 && /^\d{1,4}$/u.test(before.text) && /^\p{Lu}/u.test(text)) || (!before.isWord && OPENER.test(before.text) && !(before.text === '.' && isAbbreviation(pieces.at(-2)))),
      isNameLike: isWord && !isPrefix(tokens, at, next) && (DOMAIN.test(text) || /^(?:\p{Lu}|\p{Ll}{1,5}-?\p{Lu}\p{L}|\d{1,5}\p{Lu}\p{L}|\d{1,2}(?!i?[eè]me)\p{Ll}{4}|\p{Ll}{3,}\d{2,3}$)/u.test(text)),
    })
    at = next
  }
  return pieces
}

/** « Belgo-Français », « Franco-Allemand »: the first half of an adjective. */
function isPrefix(tokens: readonly Token[], at: number, next: number): boolean {
  return next === at + 1 && PREFIXES.has(tokens[at]?.text.toLowerCase() ?? '') && tokens[next]?.text === '-' && touches(tokens[at], tokens[next])
}

/** « M. », « Mme. », « J. »: a full stop after these ends no sentence. */
function isAbbreviation(piece: Piece | undefined): boolean {
  return piece !== undefined && (/^\p{Lu}$/u.test(piece.text) || ABBREVIATIONS.has(piece.form))
}

const ABBREVIATIONS: ReadonlySet<string> = new Set(['m', 'mm', 'mme', 'mmes', 'mlle', 'dr', 'pr', 'me', 'st', 'ste', 'av', 'bd', 'n', 'no', 'art', 'cf', 'env', 'tel'])

/** Index after the last token of the piece that starts at a token. */
function endOfPiece(tokens: readonly Token[], at: number): number {
  const first = tokens[at] as Token
  let next = at + 1
  if (/^[@#]$/u.test(first.text) && touches(first, tokens[next]) && tokens[next]?.isWord) next++
  else if (!first.isWord) return next
  const mark = tokens[next]
  // « l’ » is a word of its own; « D’ » within a name is not: « Noémie D’Astous ».
  const isElided = ELIDED.has(first.text.toLowerCase()) && !(first.text === 'D' && isCapital(tokens[at - 1]) && isCapital(tokens[next + 1]))
  if (mark && APOSTROPHE.test(mark.text) && touches(first, mark) && isElided) return next + 1
  for (;;) {
    const glue = tokens[next]
    const after = tokens[next + 1]
    const joins = glue && GLUE.test(glue.text) && touches(tokens[next - 1], glue) && after?.isWord && touches(glue, after)
    // « ex-Criteo », « anti-Amazon »: a name after a prefix is a word of its own.
    const isOutside = glue?.text === '-' && next === at + 1 && PREFIXES.has(first.text.toLowerCase()) && isCapital(after)
    if (!joins || isOutside || isNewSentence(tokens, next)) break
    // « Dock&Go »; but « l’ » within « aujourd’hui » stays, and « jusqu’à » is cut by the list above.
    next += 2
  }
  const dot = tokens[next]
  // « I.N.R.I.A. », « P.-D.G. »: letters each with its full stop keep the last one.
  if (dot?.text === '.' && next - at >= 3 && touches(tokens[next - 1], dot) && isDotted(tokens, at, next)) return next + 1
  const plus = tokens[next]
  return plus?.text === '+' && touches(tokens[next - 1], plus) ? next + 1 : next
}

/** « …du canal.Le maire… »: no blank after the full stop, but a capital after a lower-case word of some length. */
function isNewSentence(tokens: readonly Token[], dot: number): boolean {
  if (tokens[dot]?.text !== '.') return false
  return /^\p{Lu}\p{Ll}/u.test(tokens[dot + 1]?.text ?? '') && /\p{Ll}{3}$/u.test(tokens[dot - 1]?.text ?? '')
}

function isDotted(tokens: readonly Token[], from: number, to: number): boolean {
  return tokens.slice(from, to).every(({ text, isWord }) => (isWord ? text.length === 1 : /^[.-]$/u.test(text)))
}

function isCapital(token: Token | undefined): boolean {
  return token !== undefined && /^\p{Lu}/u.test(token.text)
}

function touches(left: Token | undefined, right: Token | undefined): boolean {
  return left !== undefined && right !== undefined && left.end === right.start
}
