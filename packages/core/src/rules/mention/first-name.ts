import { defineRule, type Step } from '../../engine/define-rule.ts'
import { placeAt } from '../../lexicon/listed-names.ts'
import { nameClue } from '../../lexicon/name-clue.ts'
import { nameRunsOf, type NameRun } from '../../lexicon/name-runs.ts'
import { ORGANIZATION_TAILS } from '../../lexicon/organization-words.ts'
import { endOfSurname, givenStrength } from '../../lexicon/person-shapes.ts'
import { startsLongName } from '../../lexicon/titled-names.ts'

/** A first name and a surname: « Élodie Trinh Van », « Rémi de La Tour », « Jean-Marc Boulanger », « Marie-Pierre W. ». */
export const firstName: Step = defineRule({
  id: 'mention/first-name',
  makes: 'clues',
  *find(page) {
    for (const run of nameRunsOf(page)) {
      const { pieces, from, to } = run
      for (let at = from; at < to; at++) {
        const strength = givenStrength(pieces[at])
        const end = strength && endOfSurname(pieces, at, to)
        if (!end) continue
        const weight = at === from ? weightOf(run, strength) : strength === 'sure' && !startsLongName(pieces, from, at) ? 4 : 0
        const dotted = /^\p{Lu}$/u.test(pieces[end - 1]?.text ?? '') && pieces[end]?.text === '.' && !pieces[end]?.spaced
        if (weight > 0) yield nameClue('mention/first-name', pieces, at, dotted ? end + 1 : end, 'person', weight)
        break
      }
    }
  },
})

function weightOf({ pieces, from, to }: NameRun, strength: 'sure' | 'common-word'): number {
  // « Paris Saclay »: a well-known place is hardly a first name.
  const found = placeAt(pieces, from)
  if (found && !found.place.commonWord && (found.to > from + 1 || found.place.size === 'large')) return 1
  // « Kima Ventures Lille », « la Jelly Factory »
  if (pieces.slice(from + 1, to).some(({ form }) => ORGANIZATION_TAILS.has(form))) return 1
  // « Anges Québec »
  if (strength === 'common-word' && placeAt(pieces, from + 1)?.place.size === 'large') return 1
  return strength === 'sure' ? 5 : 3
}
