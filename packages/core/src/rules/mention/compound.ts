import { defineRule, type Step } from '../../engine/define-rule.ts'
import { firstName, isDictionaryWord, placeNamed } from '../../gazetteers/index.ts'
import { EVENT_HEADS } from '../../lexicon/event-words.ts'
import { nameClue } from '../../lexicon/name-clue.ts'
import { nameRunsOf, type NameRun } from '../../lexicon/name-runs.ts'
import { BARE_BODIES, ORGANIZATION_HEADS } from '../../lexicon/organization-words.ts'
import { givenStrength } from '../../lexicon/person-shapes.ts'
import { PERSON_CUES } from '../../lexicon/person-words.ts'
import type { Piece } from '../../lexicon/pieces.ts'
import { VENUE_HEADS } from '../../lexicon/place-words.ts'
import { roleStem } from '../../lexicon/role-nouns.ts'

/** Capitals tied by « de », « du » as one name: « Nid d’Abeille », « Terres d’Autan », « Les Petites Cantines du Lauragais »; not « Voltéo de Lyon ». */
export const compound: Step = defineRule({
  id: 'mention/compound',
  makes: 'clues',
  *find(page) {
    const runs = nameRunsOf(page)
    for (const [index, run] of runs.entries()) {
      const next = runs[index + 1]
      if (!next || !isTied(run, next)) continue
      // « L’Entreprise du Sud »: a capital article belongs to it.
      const article = /^(?:L['’ʼ]|Le|La|Les)$/u.test(run.pieces[run.from - 1]?.text ?? '') ? 1 : 0
      yield nameClue('mention/compound', run.pieces, run.from - article, next.to, 'organization', 2.2)
    }
  },
})

function isTied({ block, pieces, from, to }: NameRun, next: NameRun): boolean {
  const hasArticle = /^(?:la|l'|les)$/u.test(pieces[to + 1]?.form ?? '')
  if (next.block !== block || next.from !== to + (hasArticle ? 2 : 1) || to - from > 3 || !/^(?:de|d'|du|des)$/u.test(pieces[to]?.form ?? '')) return false
  // « L’Atelier des Simples »: within a sentence the article stands in the run.
  const left = pieces.slice(/^(?:L['’ʼ]|Le|La|Les)$/u.test(pieces[from]?.text ?? '') ? from + 1 : from, to)
  const right = pieces[next.from]
  if (!right || left.length === 0 || left.some((piece, at) => !/^\p{Lu}[\p{Ll}\p{M}]+$/u.test(piece.text) || isOfAnother(piece, at === 0))) return false
  // « Conclusion de Bernard Stiegl », « Pitchs de Kerlink »: at the start of a sentence the first capital tells nothing.
  if (pieces[from]?.opens && !isDictionaryWord(right.text) && left.length < 2) return false
  // « l’échevine du Commerce de la Ville de Huy »
  if (BARE_BODIES.has(right.form)) return false
  if (givenStrength(right) === 'sure' && next.to > next.from + 1) return false
  // The part before is ordinary French words, or the name of a thing: a brand of its own would not be of somebody, nor of a town.
  const isPlural = left.length > 1 || /^(?:Les|L['’ʼ])$/u.test(pieces[from - 1]?.text ?? '')
  return (isPlural || !isPlace(right)) && !/[\p{Lu}\d]/u.test(right.text.slice(1)) && (left.length === 1 || left.every(({ text }) => isDictionaryWord(text)))
}

function isPlace({ text }: Piece): boolean {
  return placeNamed(text)?.commonWord === false
}

/** A first name, the noun of a body or of a function, a town. */
function isOfAnother(piece: Piece, isFirst: boolean): boolean {
  return (isFirst && firstName(piece.text)) || ORGANIZATION_HEADS.has(piece.form) || EVENT_HEADS.has(piece.form) || VENUE_HEADS.has(piece.form) || PERSON_CUES.has(piece.form) || roleStem(piece.form) !== undefined || isPlace(piece)
}
