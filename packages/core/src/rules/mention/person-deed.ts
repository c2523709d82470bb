import { defineRule, type Step } from '../../engine/define-rule.ts'
import { nameClue } from '../../lexicon/name-clue.ts'
import { nameRunsOf, type NameRun } from '../../lexicon/name-runs.ts'
import { canBePerson } from '../../lexicon/person-cues.ts'
import { PERSON_VERBS } from '../../lexicon/person-words.ts'
import { isSpeechVerb } from '../../lexicon/speech-verbs.ts'

/** What people do, and what is done to them: « explique X Y », « sourit X », « conçu par X Y », « X Y a été élue », « succède à X Y ». */
export const personDeed: Step = defineRule({
  id: 'mention/person-deed',
  makes: 'clues',
  *find(page) {
    for (const run of nameRunsOf(page)) {
      const weight = canBePerson(run) && !run.isOrdinary && !run.shouts ? weightOf(run) : 0
      if (weight > 0) yield nameClue('mention/person-deed', run.pieces, run.from, run.to, 'person', weight)
    }
  },
})

function weightOf({ pieces, from, to }: NameRun): number {
  const before = pieces[from - 1]?.form ?? ''
  const second = pieces[from - 2]?.form ?? ''
  const next = pieces[to]?.form ?? ''
  // « qui préside Jaguar Network »: what follows these is what they are done to.
  if (PERSON_VERBS.has(next) || (PERSON_VERBS.has(before) && !/^(?:preside|enseigne|etudie|habite|siege)$/u.test(before))) return 2.5
  if (to - from < 2) return 0
  if (before === 'par' && MADE_BY.test(second)) return 3
  if (/^(?:rencontre|rencontrons|rencontrer|remplace|remplacer|epouse|nomme|nommer|elit|salue|dixit|abbe)$/u.test(before) || (before === 'a' && second.startsWith('succed'))) return 2.5
  if (next === 'a' && pieces[to + 1]?.form === 'ete' && /^(?:elue?|nommee?|designee?|promue?|choisie?|reelue?)$/u.test(pieces[to + 2]?.form ?? '')) return 3
  if (/^(?:succede|remplace|remplacera|succedera|preside|presidera)$/u.test(next)) return 2.5
  return isSpeechVerb(before) || isSpeechVerb(next) ? 2 : 0
}

const MADE_BY =
  /^(?:concue?s?|imaginee?s?|ecrite?s?|signee?s?|realisee?s?|dirigee?s?|presidee?s?|animee?s?|fondee?s?|creee?s?|cofondee?s?|pilotee?s?|recueillis|dessinee?s?|menee?s?|conduite?s?|lancee?s?|representee?s?|composee?s?|inventee?s?|publiee?s?|gagnee?s?|remportee?s?|tenue?s?|racontee?s?|coordonnee?s?|incarnee?s?)$/u
