import { announcingNoun, beforeOf } from './around-names.ts'
import { EVENT_CUES } from './event-words.ts'
import type { NameRun } from './name-runs.ts'
import { ORGANIZATION_CUES } from './organization-words.ts'
import { appositionAt, isPersonNoun } from './person-cues.ts'
import type { Piece } from './pieces.ts'
import { PLACE_NOUNS } from './place-words.ts'
import { INVENTING_VERBS, MAKING_VERBS, NAMING_WORDS, WORK_CUES } from './work-words.ts'

/** How much what stands around a name says that it is a work’s or a product’s; 0 for nothing. */
export function workWeight(run: NameRun): number {
  const { pieces, from, to } = run
  const cue = announcingNoun(run, WORK_CUES)
  // « l’éditeur de logiciels X » is a company.
  if (cue !== undefined) return /^(?:de|d')$/u.test(pieces[cue - 1]?.form ?? '') && pieces.slice(Math.max(0, cue - 4), cue - 1).some(({ form }) => ORGANIZATION_CUES.has(form)) ? 0 : 4.5
  const naming = announcingNoun(run, NAMING_WORDS) ?? (/^(?:nom|titre)$/u.test(pieces[beforeOf(pieces, from) ?? -1]?.form ?? '') ? from - 2 : undefined)
  if (naming !== undefined) return namedWeight(pieces.slice(Math.max(0, naming - 8), naming))
  // « Azur 4.0 »
  if (/^\d\.\d$/u.test(pieces[to - 1]?.text ?? '') && to > from + 1) return 5
  if (isOwnWork(pieces, from) || isDefined(pieces, to)) return 5
  const of = beforeOf(pieces, from)
  const noun = of === undefined ? '' : (pieces[of]?.form ?? '')
  if (/^(?:prototype|version|saison|promotion|episode|tome)$/u.test(noun)) return 2.5
  const before = pieces[from - 1]?.form ?? ''
  if (before === 'dans' && /^(?:publiee?s?|parue?s?|paraitre|paru)$/u.test(pieces[from - 2]?.form ?? '')) return 2.5
  // « a inventé Morpheus, un bandeau qui »: a thing, whatever it is.
  if (INVENTING_VERBS.has(before) && pieces[to]?.text === ',' && /^une?$/u.test(pieces[to + 1]?.form ?? '') && !isSomebody(pieces, to)) return 4.5
  return MAKING_VERBS.has(before) ? 2.5 : 0
}

/** « un robot désherbeur baptisé X », but « la société baptisée X ». */
function namedWeight(before: readonly Piece[]): number {
  const nouns = before.map(({ form }) => form)
  const work = nouns.findLastIndex((form) => WORK_CUES.has(form))
  const organization = nouns.findLastIndex((form) => ORGANIZATION_CUES.has(form))
  return work > organization ? 5 : organization >= 0 ? 0 : 2.5
}

/** « Son logiciel, Tanin, suit », « le dernier jeu du studio, X, » */
function isOwnWork(pieces: readonly Piece[], from: number): boolean {
  if (pieces[from - 1]?.text !== ',') return false
  let noun = from - 2
  while (noun > from - 5 && pieces[noun]?.isWord && !WORK_CUES.has(pieces[noun]?.form ?? '')) noun--
  const own = noun === from - 2 ? /^(?:son|sa|ses|leur|leurs|notre|nos|une?)$/u : /^(?:son|sa|leur|notre|dernier|derniere|premier|premiere|precedent|precedente|nouveau|nouvelle|prochain|prochaine)$/u
  return WORK_CUES.has(pieces[noun]?.form ?? '') && pieces.slice(Math.max(0, noun - 2), noun).some(({ form }) => own.test(form))
}

/** « X, une start-up », « X, un ancien » */
function isSomebody(pieces: readonly Piece[], to: number): boolean {
  const found = appositionAt(pieces, to)
  const form = found === undefined ? '' : (pieces[found.noun]?.form ?? '')
  return ORGANIZATION_CUES.has(form) || isPersonNoun(form) || PLACE_NOUNS.has(form) || EVENT_CUES.has(form)
}

/** « X, un bras robotisé », « « X », le robot démineur de »; « de la promotion de X, programme d’accélération ». */
function isDefined(pieces: readonly Piece[], to: number): boolean {
  // « PixLR (jeux vidéo) » is a company and its trade.
  const found = pieces[to]?.text === '(' ? undefined : appositionAt(pieces, to)
  return found !== undefined && !found.isOwned && WORK_CUES.has(pieces[found.noun]?.form ?? '')
}
