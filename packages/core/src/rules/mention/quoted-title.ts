import { defineRule, type Step } from '../../engine/define-rule.ts'
import { EVENT_CUES } from '../../lexicon/event-words.ts'
import { nameClue } from '../../lexicon/name-clue.ts'
import { piecesOf, type Piece } from '../../lexicon/pieces.ts'
import { NAMING_WORDS, WORK_CUES } from '../../lexicon/work-words.ts'

/** How many pieces a title may have. */
const LONGEST = 12

/** A title in quotation marks, after what it is: « son roman « Le Silence du liège » », « le stage « Mon premier robot » », « publie « X » ». */
export const quotedTitle: Step = defineRule({
  id: 'mention/quoted-title',
  makes: 'clues',
  *find(page) {
    for (const block of page.children) {
      const pieces = piecesOf(block)
      for (const [open, mark] of pieces.entries()) {
        const close = !mark.isWord && /^[«“"]$/u.test(mark.text) ? closingOf(pieces, open) : undefined
        const kind = close === undefined ? undefined : kindOf(pieces, open)
        if (close !== undefined && kind !== undefined) yield nameClue('mention/quoted-title', pieces, open + 1, close, kind, 5)
      }
    }
  },
})

/** Index of the closing mark; `undefined` when the words are no title: no capital, more than a dozen pieces, the end of a sentence. */
function closingOf(pieces: readonly Piece[], open: number): number | undefined {
  const closing = { '«': '»', '“': '”', '"': '"' }[pieces[open]?.text ?? ''] ?? ''
  if (!/^(?:\p{Lu}|\d)/u.test(pieces[open + 1]?.text ?? '')) return undefined
  for (let at = open + 2; at <= open + LONGEST && at < pieces.length; at++) {
    const text = pieces[at]?.text ?? ''
    if (text === closing) return /^[.!…,]$/u.test(pieces[at - 1]?.text ?? '') ? undefined : at
    if (/^[«“»”"]$/u.test(text) || (/^[.;]$/u.test(text) && pieces[at + 1]?.spaced)) return undefined
  }
  return undefined
}

/** What the words before the mark say that a title follows of. */
function kindOf(pieces: readonly Piece[], open: number): 'work' | 'event' | undefined {
  // « publie jeudi prochain « X » »
  if (pieces.slice(Math.max(0, open - 4), open).some(({ form }) => /^(?:publie|publient|publiera|publiait)$/u.test(form))) return 'work'
  if (/^(?:de|d'|du)$/u.test(pieces[open - 1]?.form ?? '') && /^(?:auteur|auteure|autrice|realisateur|realisatrice|couverture|lecture|affiche)$/u.test(pieces[open - 2]?.form ?? '')) return 'work'
  const colon = /^[:,]$/u.test(pieces[open - 1]?.text ?? '') ? open - 2 : open - 1
  for (let at = colon; at >= Math.max(0, colon - 2); at--) {
    const piece = pieces[at]
    if (!piece?.isWord) return undefined
    if (WORK_CUES.has(piece.form) || (NAMING_WORDS.has(piece.form) && !EVENT_CUES.has(pieces[at - 1]?.form ?? '')) || (at === open - 1 && /^(?:publie|publier|publiait|relit|signe|sort|enfin|intitule|achever|acheve|ecrire|ecrit|realise|tourne|joue|monte|chante|edite)$/u.test(piece.form))) return 'work'
    if (EVENT_CUES.has(piece.form)) return 'event'
  }
  return undefined
}
