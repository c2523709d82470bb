import { defineRule, type Step } from '../../engine/define-rule.ts'
import { announcingNoun, beforeOf } from '../../lexicon/around-names.ts'
import { EVENT_CUES } from '../../lexicon/event-words.ts'
import { nameClue } from '../../lexicon/name-clue.ts'
import { nameRunsOf, type NameRun } from '../../lexicon/name-runs.ts'
import { appositionAt } from '../../lexicon/person-cues.ts'
import type { Piece } from '../../lexicon/pieces.ts'

/** What is announced as an event, has editions or takes place: « le festival X », « la 5e édition de X », « lors du X », « X se tiendra à ». */
export const eventCue: Step = defineRule({
  id: 'mention/event-cue',
  makes: 'clues',
  *find(page) {
    for (const run of nameRunsOf(page)) {
      const weight = run.isOrdinary || run.shouts ? 0 : weightOf(run)
      // « concours i-Lab », « Prix Pépite »: the noun is part of these.
      const noun = weight === 3.6 ? announcingNoun(run, OWN_NOUNS) : undefined
      if (weight > 0) yield nameClue('mention/event-cue', run.pieces, noun ?? run.from, run.to, 'event', weight)
    }
  },
})

const OWN_NOUNS: ReadonlySet<string> = new Set(['concours'])

function weightOf(run: NameRun): number {
  const { pieces, from, to } = run
  const noun = announcingNoun(run, EVENT_CUES)
  if (noun === from - 1 && OWN_NOUNS.has(pieces[noun]?.form ?? '')) return 3.6
  // « on rencontre X » is no meeting that is called X.
  if (noun !== undefined && (!/^(?:rencontre|rendez-vous|journee|soiree)$/u.test(pieces[noun]?.form ?? '') || HAS_ARTICLE.test(pieces[noun - 1]?.form ?? ''))) return 3.5
  const of = beforeOf(pieces, from)
  const before = of === undefined ? '' : (pieces[of]?.form ?? '')
  if (/^editions?$/u.test(before)) return 4
  if (takesPlace(pieces, to)) return 3
  const said = appositionAt(pieces, to)
  if (said && !said.isOwned && EVENT_CUES.has(pieces[said.noun]?.form ?? '')) return 3
  return before === 'lors' ? 2.5 : isShownAt(pieces, from) ? 2.3 : 0
}

const HAS_ARTICLE = /^(?:le|la|l'|les|un|une|du|au|ce|cette|cet|aux|des|premiere?|prochaine?|grande?|notre|son|sa)$/u

/** « présenté au X », « primé à la X » */
function isShownAt(pieces: readonly Piece[], from: number): boolean {
  const article = pieces[from - 1]?.form ?? ''
  const verb = article === 'au' || article === 'aux' ? from - 2 : article === 'la' && pieces[from - 2]?.form === 'a' ? from - 3 : -1
  return /^(?:presentee?s?|exposee?s?|devoilee?s?|primee?s?|recompensee?s?|stand|exposants?)$/u.test(pieces[verb]?.form ?? '')
}

/** « X se tiendra à », « X aura lieu », « X ferme ses portes », « X fait son retour » */
function takesPlace(pieces: readonly Piece[], to: number): boolean {
  const [first, second, third, fourth] = pieces.slice(to, to + 4).map(({ form }) => form)
  if (first === 'se' && /^(?:tient|tiendra|tenait|deroule|deroulera)$/u.test(second ?? '')) return true
  if (first === "s'" && second === 'est' && /^tenue?s?$/u.test(third ?? '')) return true
  if (first === 'est' && /^(?:reportee?|annulee?|programmee?)$/u.test(second ?? '')) return true
  if (/^(?:aura|a|avait)$/u.test(first ?? '') && ((second === 'lieu') || (second === 'eu' && third === 'lieu'))) return true
  return /^(?:ferme|fermera|ouvre|ouvrira|rouvre)$/u.test(first ?? '') && second === 'ses' && third === 'portes' && !/^(?:a|en)$/u.test(fourth ?? '')
}
