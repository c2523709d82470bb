import { defineRule, type Step } from '../../engine/define-rule.ts'
import { announcingNoun, beforeArticle } from '../../lexicon/around-names.ts'
import { endOfPlainName } from '../../lexicon/plain-names.ts'
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

/** « Loïc Fargier (Inokufu) »: what stands in brackets after somebody is where they work. */
function isAffiliation({ pieces, from, to, block }: NameRun, previous: NameRun | undefined): boolean {
  if (pieces[from - 1]?.text !== '(' || !/^[),]$/u.test(pieces[to]?.text ?? '') || previous?.block !== block || previous.to !== from - 1) return false
  return previous.to > previous.from + 1 && isSurelyPerson(previous)
}

/** « un cluster numérique, Granit, que », « son éditeur, Lumivox. »: the noun with an article that names nobody yet, and the name between commas. */
function isSetApart({ pieces, from, to, opens }: NameRun): boolean {
  if (opens || pieces[from - 1]?.text !== ',' || !/^[,.;:)?!]$/u.test(pieces[to]?.text ?? '')) return false
  const noun = announcingNoun({ pieces, from: from - 1, to: from - 1 })
  return noun !== undefined && /^(?:une?|son|sa|leur|notre|votre|mon|ma)$/u.test(pieces[noun - 1]?.form ?? '')
}

/** What kind of house it is. The shortest: « fonds ». */
const SCHOOLS = /^(?:ecole|cabinet|agence|bureau|societe|entreprise|fonds|start-up|laboratoire)$/u
/** The shortest: « pme ». */
const NEVER_OF_PEOPLE = /^(?:agence|association|cabinet|entreprise|groupe|societe|start-up|startup|pme|fondation|cooperative|filiale|federation|laboratoire|incubateur)$/u

function cueWeight(run: NameRun): number {
  const { pieces, from } = run
  const noun = announcingNoun(run)
  // « du cabinet Lex Alpina »: no person follows such a noun.
  if (noun !== undefined) return noun === from - 1 && run.to > from + 1 && givenStrength(pieces[from]) !== undefined && NEVER_OF_PEOPLE.test(pieces[noun]?.form ?? '') && /^(?:du|de|le|la|l'|un|une|au)$/u.test(pieces[noun - 1]?.form ?? '') ? 6 : 3
  if (isSetApart(run)) return 3
  // « l’éditeur grenoblois de logiciels X »
  const goods = announcingNoun(run, WORK_CUES)
  if (goods !== undefined && /^(?:de|d')$/u.test(pieces[goods - 1]?.form ?? '') && pieces.slice(Math.max(0, goods - 4), goods - 1).some(({ form }) => ORGANIZATION_CUES.has(form))) return 3
  // « l’école d’ingénieurs X », « le cabinet de conseil X »
  if (/^(?:de|d')$/u.test(pieces[from - 2]?.form ?? '') && !pieces[from - 1]?.isNameLike && SCHOOLS.test(pieces[from - 3]?.form ?? '') && pieces[from - 1]?.isWord) return 4
  const before = beforeArticle(pieces, from)
  if (AT_WORDS.has(pieces[before]?.form ?? '')) return 3
  return pieces[before]?.form === 'de' && pieces[before - 1]?.form === 'aupres' && givenStrength(pieces[from]) === undefined ? 2.5 : 0
}
