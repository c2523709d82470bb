import { defineRule, type Step } from '../../engine/define-rule.ts'
import { COPYRIGHT, MEDIA_HEADS } from '../../lexicon/media-names.ts'
import { nameClue } from '../../lexicon/name-clue.ts'
import { piecesOf } from '../../lexicon/pieces.ts'
import { endOfTitledName } from '../../lexicon/titled-names.ts'

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
      for (const [at, piece] of pieces.entries()) {
        if (!/^(?:Le|La|Les|L['’ʼ]|LE|LA|LES)$/u.test(piece.text) || !pieces[at + 1]?.isNameLike || !MEDIA_HEADS.has(pieces[at + 1]?.form ?? '')) continue
        const end = endOfTitledName(pieces, at + 1)
        if (end > at + 2) yield nameClue('mention/media-name', pieces, at, end, 'organization', 4)
      }
    }
  },
})
