import { defineRule, type Step } from '../../engine/define-rule.ts'
import { isDictionaryWord } from '../../gazetteers/index.ts'
import { announcingNoun, beforeArticle } from '../../lexicon/around-names.ts'
import { placeAt } from '../../lexicon/listed-names.ts'
import { AT_WORDS, ORGANIZATION_CUES } from '../../lexicon/organization-words.ts'
import { isSurelyPerson } from '../../lexicon/person-lists.ts'
import { givenStrength } from '../../lexicon/person-shapes.ts'
import { nameClue } from '../../lexicon/name-clue.ts'
import { areListed, nameRunsOf, type NameRun } from '../../lexicon/name-runs.ts'
import { WORK_CUES } from '../../lexicon/work-words.ts'

/** « le cluster X », « la jeune pousse toulousaine X », « chez X », « auprès de X », and those listed after: « les sociétés X, Y et Z ». */
export const organizationCue: Step = defineRule({
  id: 'mention/organization-cue',
  makes: 'clues',
  *find(page) {
    let previous: NameRun | undefined
    let weight = 0
    for (const run of nameRunsOf(page)) {
      const own = Math.max(cueWeight(run), isAffiliation(run, previous) ? 2.5 : 0)
      weight = run.isOrdinary ? 0 : own > 0 ? own : previous && areListed(previous, run) ? weight * 0.8 : 0
      if (weight > 0.5) yield nameClue('mention/organization-cue', run.pieces, run.from, own > 0 ? endOfPlainName(run) : run.to, 'organization', weight)
      previous = run
    }
  },
})

/** « les Vignerons libres d’Aquitaine », « le pôle Solutions communicantes sécurisées »: an ordinary plural, its adjectives, a place. */
function endOfPlainName({ pieces, from, to }: NameRun): number {
  const noun = pieces[from]
  if (to !== from + 1 || !noun || !/^\p{Lu}\p{Ll}+s$/u.test(noun.text.normalize()) || !isDictionaryWord(noun.text)) return to
  let end = to
  while (end < to + 2 && !pieces[end]?.isNameLike && PLURAL_ADJECTIVE.test(pieces[end]?.text.normalize() ?? '')) end++
  if (end === to) return to
  const place = /^(?:de|d'|du|des)$/u.test(pieces[end]?.form ?? '') ? placeAt(pieces, end + 1) : undefined
  return place?.to ?? end
}

/** The shortest: « unies ». */
const PLURAL_ADJECTIVE = /^\p{Ll}{2,20}(?:iques|ales|ants|antes|ents|entes|elles|ives|[éi]es|és|bres|bles|ires|euses)$/u

/** « Loïc Fargier (Inokufu) »: what stands in brackets after somebody is where they work. */
function isAffiliation({ pieces, from, to, block }: NameRun, previous: NameRun | undefined): boolean {
  if (pieces[from - 1]?.text !== '(' || !/^[),]$/u.test(pieces[to]?.text ?? '') || previous?.block !== block || previous.to !== from - 1) return false
  return previous.to > previous.from + 1 && isSurelyPerson(previous)
}

function cueWeight(run: NameRun): number {
  const { pieces, from } = run
  if (announcingNoun(run) !== undefined) return 3
  // « l’éditeur grenoblois de logiciels X »
  const goods = announcingNoun(run, WORK_CUES)
  if (goods !== undefined && /^(?:de|d')$/u.test(pieces[goods - 1]?.form ?? '') && pieces.slice(Math.max(0, goods - 4), goods - 1).some(({ form }) => ORGANIZATION_CUES.has(form))) return 3
  const before = beforeArticle(pieces, from)
  if (AT_WORDS.has(pieces[before]?.form ?? '')) return 3
  return pieces[before]?.form === 'de' && pieces[before - 1]?.form === 'aupres' && givenStrength(pieces[from]) === undefined ? 2.5 : 0
}
