import { defineRule, type Step } from '../../engine/define-rule.ts'
import { firstNameStrength, isCommonWord, isDictionaryWord } from '../../gazetteers/index.ts'
import { isListedCapitals } from '../../lexicon/acronyms.ts'
import { isQuoted } from '../../lexicon/around-names.ts'
import { isDemonym } from '../../lexicon/demonym-nouns.ts'
import { isNickname } from '../../lexicon/nicknames.ts'
import { nameClue } from '../../lexicon/name-clue.ts'
import { nameRunsOf, type NameRun } from '../../lexicon/name-runs.ts'
import type { Piece } from '../../lexicon/pieces.ts'
import { roleStem } from '../../lexicon/role-nouns.ts'

/** Words with a capital that the place in the sentence does not ask for are a name; of what, other rules say: an organization, if none. */
export const capitals: Step = defineRule({
  id: 'mention/capitals',
  makes: 'clues',
  *find(page) {
    for (const run of nameRunsOf(page)) {
      const weight = weightOf(run)
      if (weight !== 0) yield nameClue('mention/capitals', run.pieces, run.from, run.to, 'organization', weight)
    }
  },
})

function weightOf({ pieces, from, to, opens, shouts, isOrdinary, block }: NameRun): number {
  const first = pieces[from]
  const single = to === from + 1
  if (single && first && isListedCapitals(first)) return -4
  // « la loi Lemaire », « le décret Pinel »
  if (single && /^(?:loi|lois|decret|amendement|ordonnance|arrete|directive)$/u.test(pieces[from - 1]?.form ?? '')) return -4
  // « le family office de la famille Mulliez »
  if (/^familles?$/u.test(pieces[from - 1]?.form ?? '')) return -4
  if (isNickname(pieces, from)) return -4
  if (shouts || isOrdinary || !first || block.data.zone === 'boilerplate') return 0
  if (single && (roleStem(first.form) !== undefined || isDemonym(pieces, from))) return -4
  const ordinary = isCommonWord(first.text.split(/[-’'.]/u)[0] ?? '')
  // « Calliope », un calculateur: what is called so may be anything.
  if (single && firstNameStrength(first.text) === 'sure' && isQuoted({ pieces, from, to })) return 1
  if (single) return opens ? (isStrange(first) && !isTopic(pieces, to) && block.data.zone !== 'footnote' ? 2 : 1) : ordinary ? 1 : 2
  return opens && ordinary ? 1.5 : 2
}

/** What goes on after a comma with something else: a pronoun, a number. */
const OTHER_CLAUSE = /^(?:c'|ce|ca|cela|on|je|j'|nous|vous|\d+|deux|trois|quatre|cinq|six|sept|huit|neuf|dix|onze|douze|quinze|vingt|trente|cent|mille)$/u

/** « Mutualisons d’abord » (a rare verb), « Chikungunya, douze ans après », « Quimper-Lannion, c’est deux heures », « Wurz m’avait dit »: hardly organizations. */
function isTopic(pieces: readonly Piece[], to: number): boolean {
  const [own, next, second] = [pieces[to - 1], pieces[to], pieces[to + 1]]
  if (next?.text === ',') return OTHER_CLAUSE.test(second?.form ?? '')
  return /^[mt]'$/u.test(next?.form ?? '') || (own?.text.endsWith('ons') === true && next?.isWord === true && !next.isNameLike)
}

/** « Verkor », « Nordbat »: no word of the language, so that a capital at the start of a sentence is its own. */
function isStrange({ text }: Piece): boolean {
  return text.length >= 4 && text.split(/[-’'.]/u).every((part) => !isDictionaryWord(part))
}
