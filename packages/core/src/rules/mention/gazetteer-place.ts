import { defineRule, type Step } from '../../engine/define-rule.ts'
import { placeAt } from '../../lexicon/listed-names.ts'
import { nameClue } from '../../lexicon/name-clue.ts'
import { PLACE_CUES } from '../../lexicon/place-words.ts'
import { piecesOf, type Piece } from '../../lexicon/pieces.ts'

/** A place of the gazetteers, by its longest name: « Saint-Étienne », « La Roche-sur-Yon », « Nouvelle-Angleterre ». Words that are also common ones need « à » or such. */
export const gazetteerPlace: Step = defineRule({
  id: 'mention/gazetteer-place',
  makes: 'clues',
  *find(page) {
    for (const block of page.children) {
      const pieces = piecesOf(block)
      for (let at = 0; at < pieces.length; ) {
        const found = pieces[at]?.isNameLike ? placeAt(pieces, at) : undefined
        if (!found) {
          at++
          continue
        }
        const { commonWord, kind, size } = found.place
        const cue = cueBefore(pieces, at) + (isBracketed(pieces, at, found.to) ? 2 : 0)
        const known = kind !== 'commune' || size === 'large' || found.to > at + 1 ? 4 : 2.5
        const weight = (commonWord ? (cue > 0 ? 1 : 0) : known) + cue
        if (weight > 0) yield nameClue('mention/gazetteer-place', pieces, at, found.to, 'place', weight)
        at = found.to
      }
    }
  },
})

/** « Voltéo (Mirande) », « né à Bort (Corrèze) » */
function isBracketed(pieces: readonly Piece[], at: number, to: number): boolean {
  return pieces[at - 1]?.text === '(' && /^[),]$/u.test(pieces[to]?.text ?? '') && pieces[at - 2]?.isNameLike === true
}

/** « à X », « en X », « basée à X », « maire de X », « près de X », « (X) »: how much what stands before speaks for a place. */
function cueBefore(pieces: readonly Piece[], at: number): number {
  const before = pieces[at - 1]
  const second = pieces[at - 2]?.form ?? ''
  if (before === undefined) return 0
  if (before.form === 'a' && before.text !== 'a') return PLACE_CUES.has(second) ? 3 : 1.5
  if (before.form === 'en' || before.form === 'vers') return 1.5
  if (/^(?:de|d'|du|des)$/u.test(before.form)) return PLACE_CUES.has(second) || /^(?:pres|hors|region|ville|autour|nord|sud|est|ouest|centre|porte|portes)$/u.test(second) ? 2 : 0
  return 0
}
