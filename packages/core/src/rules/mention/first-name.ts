import { defineRule, type Step } from '../../engine/define-rule.ts'
import { firstNameStrength } from '../../gazetteers/index.ts'
import { PARTICLES } from '../../lexicon/person-words.ts'
import { placeAt } from '../../lexicon/listed-names.ts'
import { nameClue } from '../../lexicon/name-clue.ts'
import { nameRunsOf, type NameRun } from '../../lexicon/name-runs.ts'
import type { Piece } from '../../lexicon/pieces.ts'

/** A first name and a surname: « Élodie Trinh Van », « Rémi de La Tour », « Jean-Marc Boulanger », « Thi Mai Nguyen-Castagné ». */
export const firstName: Step = defineRule({
  id: 'mention/first-name',
  makes: 'clues',
  *find(page) {
    for (const run of nameRunsOf(page)) {
      const strength = strengthOf(run.pieces[run.from])
      const to = strength && endOfPerson(run)
      if (!to) continue
      // « Paris Saclay »: a well-known place is hardly a first name.
      const found = placeAt(run.pieces, run.from)
      const isPlace = found !== undefined && !found.place.commonWord && (found.to > run.from + 1 || found.place.size === 'large')
      yield nameClue('mention/first-name', run.pieces, run.from, to, 'person', isPlace ? 1 : strength === 'sure' ? 5 : 3)
    }
  },
})

/** Of « Jean-Marc », the first half decides. */
function strengthOf(piece: Piece | undefined): 'sure' | 'common-word' | undefined {
  if (!piece || !/^\p{Lu}[\p{L}\p{M}]+(?:[-‐‑]\p{Lu}[\p{L}\p{M}]+)*$/u.test(piece.text)) return undefined
  return firstNameStrength(piece.text) ?? firstNameStrength(piece.text.split(/[-‐‑]/u)[0] ?? '')
}

/** Index after the surname; a particle in lower case may stand before it, and then the run is to go on after it. */
function endOfPerson({ pieces, from, to }: NameRun): number | undefined {
  const end = Math.min(to, from + 5)
  const plain = end > from + 1 && pieces.slice(from + 1, end).every(({ text }) => /^[\p{Lu}][\p{L}\p{M}’'.-]*$/u.test(text))
  if (plain) return end
  let next = from + 1
  while (next < from + 4 && PARTICLES.has(pieces[next]?.form ?? '') && !pieces[next]?.isNameLike) next++
  const surname = pieces[next]
  if (next === from + 1 || !surname?.isNameLike || surname.opens) return undefined
  const after = pieces[next + 1]
  return after?.isNameLike && after.spaced && !after.opens && PARTICLES.has(surname.form) ? next + 2 : next + 1
}
