import { defineRule, type Step } from '../../engine/define-rule.ts'
import { placeAt } from '../../lexicon/listed-names.ts'
import { listedPlaceWeight } from '../../lexicon/listed-place-cues.ts'
import { nameClue } from '../../lexicon/name-clue.ts'
import { piecesOf } from '../../lexicon/pieces.ts'

/** A place of the gazetteers, by its longest name: « Saint-Étienne », « La Roche-sur-Yon », « Nouvelle-Angleterre ». Words that are also common ones need « à » or such. */
export const gazetteerPlace: Step = defineRule({
  id: 'mention/gazetteer-place',
  makes: 'clues',
  *find(page) {
    for (const block of page.children) {
      const pieces = piecesOf(block)
      for (let at = 0; at < pieces.length; ) {
        const found = pieces[at]?.isNameLike ? placeAt(pieces, at) : undefined
        const weight = found ? listedPlaceWeight(pieces, at, found) : 0
        if (found && weight > 0) yield nameClue('mention/gazetteer-place', pieces, at, found.to, 'place', weight)
        at = found?.to ?? at + 1
      }
    }
  },
})
