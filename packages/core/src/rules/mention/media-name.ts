import { defineRule, type Step } from '../../engine/define-rule.ts'
import { FUNCTION_WORDS } from '../../lexicon/function-words.ts'
import { COPYRIGHT, MEDIA_HEADS } from '../../lexicon/media-names.ts'
import { nameClue } from '../../lexicon/name-clue.ts'
import { piecesOf, type Piece } from '../../lexicon/pieces.ts'
import { endOfTitledName } from '../../lexicon/titled-names.ts'
import type { PressBlock } from '../../parse/nodes.ts'

/** A newspaper: « Le Courrier du Rhin », « L’Écho de la Loire », and whoever the foot of a page names: « © Rive Gauche 2017 ». */
export const mediaName: Step = defineRule({
  id: 'mention/media-name',
  makes: 'clues',
  *find(page) {
    for (const block of page.children) {
      const pieces = piecesOf(block)
      const foot = COPYRIGHT.exec(block.value)
      const name = foot?.[1]?.trimEnd() ?? ''
      const start = block.data.start + (foot?.[0].indexOf(name) ?? 0)
      const from = name ? pieces.findIndex((piece) => piece.start >= start) : -1
      const to = pieces.findLastIndex((piece) => piece.end <= start + name.length) + 1
      if (from >= 0 && to > from && pieces[from]?.isNameLike) yield nameClue('mention/media-name', pieces, from, to, 'organization', 5)
      if (isMasthead(block, pieces)) yield nameClue('mention/media-name', pieces, 0, pieces.length, 'organization', 5)
      for (const [at, piece] of pieces.entries()) {
        if (!/^(?:Le|La|Les|L['’ʼ]|LE|LA|LES)$/u.test(piece.text) || !pieces[at + 1]?.isNameLike || !MEDIA_HEADS.has(pieces[at + 1]?.form ?? '')) continue
        const end = endOfTitledName(pieces, at + 1)
        if (end > at + 2) yield nameClue('mention/media-name', pieces, at, end, 'organization', 4)
      }
    }
  },
})

/** « Le Comtois libéré », alone on a line of the site’s own above the article: an article and two or three words, the first with a capital. */
function isMasthead(block: PressBlock, pieces: readonly Piece[]): boolean {
  if (block.data.zone !== 'boilerplate' || pieces.length < 2 || pieces.length > 4 || !/^(?:Le|La|Les|L['’ʼ])$/u.test(pieces[0]?.text ?? '')) return false
  return /^\p{Lu}\p{Ll}{3,}/u.test(pieces[1]?.text ?? '') && !FUNCTION_WORDS.has(pieces[1]?.form ?? '') && pieces.every(({ isWord, text }) => isWord && !/\d/u.test(text)) && block.data.article === undefined
}
