import { ORGANIZATION_CUES, ORGANIZATION_VERBS } from './organization-words.ts'
import { ARTICLES } from './function-words.ts'
import type { Piece } from './pieces.ts'

const OF: ReadonlySet<string> = new Set(['de', 'du', "d'", 'des'])

/** Index of the first piece before `at` that is neither an article nor « de »: « de la région », from « la » or « région » on. */
export function beforeArticle(pieces: readonly Piece[], at: number): number {
  let before = at - 1
  while (before >= 0 && ARTICLES.has(pieces[before]?.form ?? '')) before--
  return before
}

/** Whether « de », « du », « d’ », with an article or not, stands right before; then the index before it, else `undefined`. */
export function beforeOf(pieces: readonly Piece[], at: number): number | undefined {
  const before = beforeArticle(pieces, at)
  return OF.has(pieces[before]?.form ?? '') ? before - 1 : undefined
}

/** Adjectives end in one of these; « le groupe quimpérois X », « la jeune pousse toulousaine X », « la société canadienne X ». */
const ADJECTIVE = /(?:ais|aise|ois|oise|ien|ienne|ain|aine|in|ine|ique|al|ale|el|elle|eux|euse|if|ive|aire|ard|arde|on|onne|an|ane|e|es|ee|ees|ol|ole|iste|eur|euse)s?$/u

/** A name that stands from one piece up to another. */
interface Stretch {
  readonly pieces: readonly Piece[]
  readonly from: number
  readonly to: number
}

/** Whether quotation marks stand around a name and nothing else: « Calliope », un calculateur. */
export function isQuoted({ pieces, from, to }: Stretch): boolean {
  return /^[«"“]$/u.test(pieces[from - 1]?.text ?? '') && /^[»"”]$/u.test(pieces[to]?.text ?? '')
}

/**
 * Index of the noun that announces a name: right before it, or with one or two adjectives between (« le groupe quimpérois Le Bihan »);
 * quotation marks around the name do not count. `undefined` when none of `nouns` is there.
 */
export function announcingNoun({ pieces, from, to }: Stretch, nouns: ReadonlySet<string> = ORGANIZATION_CUES): number | undefined {
  let before = from - 1
  if (/^[«"“‘]$/u.test(pieces[before]?.text ?? '')) {
    if (!/^[»"”’]$/u.test(pieces[to]?.text ?? '')) return undefined
    before--
  }
  for (let adjectives = 0; adjectives <= 2 && before >= 0; adjectives++, before--) {
    const piece = pieces[before] as Piece
    if (nouns.has(piece.form)) return before
    if (!piece.isWord || piece.isNameLike || !ADJECTIVE.test(piece.form) || ORGANIZATION_VERBS.has(piece.form) || OF.has(piece.form) || ARTICLES.has(piece.form) || piece.form.length < 4) return undefined
  }
  return undefined
}
