import { defineRule, type Step } from '../../engine/define-rule.ts'
import { isDictionaryWord } from '../../gazetteers/index.ts'
import { EVENT_TAILS } from '../../lexicon/event-words.ts'
import { placeAt } from '../../lexicon/listed-names.ts'
import { nameClue } from '../../lexicon/name-clue.ts'
import { nameRunsOf, type NameRun } from '../../lexicon/name-runs.ts'
import { ORGANIZATION_TAILS } from '../../lexicon/organization-words.ts'
import { VENUE_TAILS } from '../../lexicon/place-cues.ts'
import { endOfSurname, givenStrength } from '../../lexicon/person-shapes.ts'
import { startsLongName } from '../../lexicon/titled-names.ts'
import { wellKnownAt } from '../../lexicon/well-known-names.ts'

/** A first name and a surname: « Élodie Trinh Van », « Rémi de La Tour », « Jean-Marc Boulanger », « Marie-Pierre W. ». */
export const firstName: Step = defineRule({
  id: 'mention/first-name',
  makes: 'clues',
  *find(page) {
    for (const run of nameRunsOf(page)) {
      const { pieces, from, to } = run
      for (let at = from; at < to; at++) {
        const strength = EVENT_TAILS.has(pieces[at]?.form ?? '') || (at > from && ORGANIZATION_TAILS.has(pieces[at]?.form ?? '')) ? undefined : givenStrength(pieces[at])
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
  if (found && !found.place.commonWord && (found.to > from + 1 || found.place.size === 'large')) {
    // « Aude Steiner », « Florence Kéravec »
    const family = pieces[to - 1]
    return strength === 'sure' && to === from + 2 && family && !isDictionaryWord(family.text) && !placeAt(pieces, from + 1) && !ORGANIZATION_TAILS.has(family.form) ? 2.5 : 1
  }
  // « le Val Benoît », « au Val Benoît »: people have no article.
  if (strength === 'common-word' && /^(?:le|la|au|du)$/u.test(pieces[from - 1]?.form ?? '')) return 1
  // « Engie Green Méditerranée »: what starts with the name of a company is of that company.
  const known = wellKnownAt(pieces, from)
  if (known && !known.isWord && known.kind === 'organization') return 0
  // « Kima Ventures Lille », « la Jelly Factory »
  if (pieces.slice(from + 1, to).some(({ form }) => ORGANIZATION_TAILS.has(form) || VENUE_TAILS.test(form))) return 1
  // « Anges Québec »
  if (strength === 'common-word' && placeAt(pieces, from + 1)?.place.size === 'large') return 1
  if (strength === 'sure') return 5
  // « Marine Le Goff »: a first name that is a word too, and no word after it.
  return isDictionaryWord(pieces[to - 1]?.text ?? '') ? 3 : 4.5
}
