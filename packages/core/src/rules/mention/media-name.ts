import { defineRule, type Step } from '../../engine/define-rule.ts'
import { FUNCTION_WORDS } from '../../lexicon/function-words.ts'
import { COPYRIGHT, MEDIA_HEADS } from '../../lexicon/media-names.ts'
import { nameClue } from '../../lexicon/name-clue.ts'
import type { NameRun } from '../../lexicon/name-runs.ts'
import { piecesOf, type Piece } from '../../lexicon/pieces.ts'
import { endOfTitledName } from '../../lexicon/titled-names.ts'

/** A newspaper: « Le Courrier du Rhin », « L’Écho de la Loire », and whoever the foot of a page names: « © Rive Gauche 2017 ». */
export const mediaName: Step = defineRule({
  id: 'mention/media-name',
  makes: 'clues',
  *find(page) {
    for (const [index, block] of page.children.entries()) {
      const pieces = piecesOf(block)
      const foot = footOf(block, pieces)
      if (foot) yield nameClue('mention/media-name', pieces, foot.from, foot.to, 'organization', 5)
      const masthead = endOfMasthead(block, pieces, index === 0)
      if (masthead !== undefined) yield nameClue('mention/media-name', pieces, 0, masthead, 'organization', 5)
      for (const [at, piece] of pieces.entries()) {
        if (!piece.isNameLike || piece.text.length > 3 || !/^(?:Le|La|Les|L['’ʼ]|LE|LA|LES)$/u.test(piece.text) || !pieces[at + 1]?.isNameLike || !MEDIA_HEADS.has(pieces[at + 1]?.form ?? '')) continue
        const end = endOfTitledName(pieces, at + 1)
        if (end > at + 2) yield nameClue('mention/media-name', pieces, at, end, 'organization', 4)
      }
    }
  },
})

/** « © Rive Neuve 2017 »: where the name of the publisher stands. */
function footOf(block: NameRun['block'], pieces: readonly Piece[]): { readonly from: number; readonly to: number } | undefined {
  const foot = COPYRIGHT.exec(block.value)
  const name = foot?.[1]?.trimEnd() ?? ''
  if (!foot || name === '') return undefined
  const start = block.data.start + foot[0].indexOf(name)
  const from = pieces.findIndex((piece) => piece.start >= start)
  const to = pieces.findLastIndex((piece) => piece.end <= start + name.length) + 1
  return from >= 0 && to > from && pieces[from]?.isNameLike ? { from, to } : undefined
}

/**
 * Index after « Le Comtois libéré », alone on a line of the site’s own above the article, or before a bar or an arrow on the first line of the
 * page (« Le Mirabellier > Metz > Vie locale »): an article and two or three words, the first with a capital. `undefined` when there is none.
 */
function endOfMasthead(block: NameRun['block'], pieces: readonly Piece[], isFirst: boolean): number | undefined {
  if (block.data.zone !== 'boilerplate' || block.data.article !== undefined) return undefined
  const mark = isFirst ? pieces.findIndex(({ text }) => /^[|>›»•·/]$/u.test(text)) : -1
  const end = mark < 0 ? pieces.length : mark
  if (end < 2 || end > 4 || !/^(?:Le|La|Les|L['’ʼ])$/u.test(pieces[0]?.text ?? '') || FUNCTION_WORDS.has(pieces[1]?.form ?? '')) return undefined
  // « La Une | Politique »: what a menu begins with has no name.
  const isName = mark < 0 ? /^\p{Lu}\p{Ll}{3,}/u : /^\p{Lu}\p{Ll}{4,}/u
  return isName.test(pieces[1]?.text ?? '') && pieces.slice(0, end).every(({ isWord, text }) => isWord && !/\d/u.test(text)) ? end : undefined
}
