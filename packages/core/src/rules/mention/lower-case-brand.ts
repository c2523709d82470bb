import { defineRule, type Step } from '../../engine/define-rule.ts'
import { firstName, isDictionaryWord } from '../../gazetteers/index.ts'
import { announcingNoun, beforeOf } from '../../lexicon/around-names.ts'
import { nameClue } from '../../lexicon/name-clue.ts'
import { ORGANIZATION_CUES } from '../../lexicon/organization-words.ts'
import { piecesOf, type Piece } from '../../lexicon/pieces.ts'
import { roleStem } from '../../lexicon/role-nouns.ts'

/** A name that its owner writes small, and no word of the language, where a company stands: « la start-up docksters », « chez withings ». */
export const lowerCaseBrand: Step = defineRule({
  id: 'mention/lower-case-brand',
  makes: 'clues',
  *find(page) {
    for (const block of page.children) {
      const pieces = piecesOf(block)
      for (const [at, piece] of pieces.entries()) {
        if (piece.isNameLike || !ANNOUNCERS.has(pieces[at - 1]?.form ?? '') || !/^\p{Ll}[\p{L}\p{M}\p{N}]{4,}$/u.test(piece.text) || ADJECTIVE.test(piece.form) || !standsForCompany(pieces, at) || isOrdinary(piece)) continue
        yield nameClue('mention/lower-case-brand', pieces, at, at + 1, 'organization', 3)
      }
    }
  },
})

/** What may stand right before such a name; nearly every word of a text has something else there. */
const ANNOUNCERS: ReadonlySet<string> = new Set([...ORGANIZATION_CUES, 'chez', 'de', "d'"])

/** « la société yvelinoise », « l’incubateur carolo »: from somewhere. */
const ADJECTIVE = /(?:ais|aises?|ois|oises?|iens?|iennes?|eens?|eennes?|ains?|aines?|carolo|ponot|ponote|ique|iques|istes?|ables?|elles?|ants?|antes?)$/u

/** A plural or a feminine that the dictionary lacks is a word all the same. */
function isOrdinary({ text, form }: Piece): boolean {
  return isDictionaryWord(text) || isDictionaryWord(form.replace(/(?:e?s|x|e)$/u, '')) || firstName(text)
}

/** « la start-up X », « chez X », « directeur technique de X » */
function standsForCompany(pieces: readonly Piece[], at: number): boolean {
  const noun = announcingNoun({ pieces, from: at, to: at + 1 }, ORGANIZATION_CUES)
  // « la communauté innue »: of a people.
  if (pieces[noun ?? -1]?.form === 'communaute') return false
  if (noun === at - 1) return /^(?:la|le|l'|une?|cette?|asbl|d'une?)$/u.test(pieces[noun - 1]?.form ?? '') && !pieces[at + 1]?.isNameLike
  if (pieces[at - 1]?.form === 'chez') return true
  const of = beforeOf(pieces, at)
  if (of === undefined || of !== at - 2) return false
  return [of, of - 1].some((before) => /^(?:patron|patronne|fondateur|fondatrice|cofondateur|cofondatrice|pdg|ceo|directeur|directrice|president|presidente|dg|gerant|gerante)$/u.test(pieces[before]?.form ?? '') && roleStem(pieces[before]?.form ?? '') !== undefined)
}
