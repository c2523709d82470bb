import { isCommonWord } from '../gazetteers/index.ts'
import type { NameRun } from './name-runs.ts'
import { appositionAt } from './person-cues.ts'
import type { Piece } from './pieces.ts'
import { DATIVES, FEASTS, PLACE_CUES, PLACE_NOUNS } from './place-words.ts'

/** How much what stands around a name that no list knows, and how it is made, says that it is a place’s; 0 for nothing. */
export function unlistedPlaceWeight(run: NameRun): number {
  const { pieces, from, to } = run
  const single = to === from + 1
  const text = pieces[from]?.text ?? ''
  if (FEASTS.has(pieces[from]?.form ?? '')) return 0
  const described = isDescribed(run) ? 3.5 : 0
  // « Lieu : Le Quartz »
  const labelled = pieces[from - 1]?.text === ':' && /^(?:lieu|adresse|ou|rendez-vous)$/u.test(pieces[from - 2]?.form ?? '') ? 4 : 0
  if (single && isCommonWord(text)) return described + labelled
  // « la Saint-Jean » is a day.
  const shaped = single && TOWN.test(text) && pieces[from - 1]?.form !== 'la' ? 3 : 0
  return described + labelled + shaped + (isFromTo(pieces, from, to) ? 2.5 : 0) + whereOf(run)
}

/** « à X », « au X », « basée à X », « la ville de X », « arrêt X »: how much what stands before says that somebody is there. */
function whereOf({ pieces, from, to }: NameRun): number {
  const at = /^(?:la|le|l'|les)$/u.test(pieces[from - 1]?.form ?? '') ? from - 2 : from - 1
  const before = pieces[at]
  const form = before?.form ?? ''
  const noun = pieces[at - 1]?.form ?? ''
  if (at === from - 1 && PLACE_NOUNS.has(form)) return 3.5
  const isAt = (form === 'a' && before?.text !== 'a') || form === 'au' || form === 'aux'
  const isOf = /^(?:de|d'|du|des|en)$/u.test(form) && !/^(?:venue?s?|arrivee?s?|partie?s?|parti)$/u.test(noun)
  if (PLACE_CUES.has(noun) && (isAt || isOf)) return 3.5
  // « à l’Ester Technopole »
  if (isAt && VENUE_TAILS.test(pieces[to - 1]?.form ?? '') && to > from + 1) return 3.5
  if (!isAt || at !== from - 1 || isDative(pieces, at)) return 0
  const plain = pieces.slice(from, to).every((piece) => /^\p{Lu}[\p{Ll}\p{M}]+(?:[-‐‑’'][\p{L}\p{M}]+)*$/u.test(piece.text))
  if (!plain || (form === 'aux' && !(pieces[to - 1]?.text ?? '').endsWith('s'))) return 1
  return before?.opens && to === from + 1 ? 3.5 : to === from + 1 || /^(?:la|le|les)$/u.test(pieces[from]?.form ?? '') ? 2.3 : 1
}

/** What closes the name of where people go. The shortest: « park ». */
export const VENUE_TAILS: RegExp = /^(?:technopole|technopolis|innopolis|campus|arena|park)$/u

/** « confié à X », « grâce à X », « vend ses parts à X »: what is given, not where. */
function isDative(pieces: readonly Piece[], at: number): boolean {
  for (let before = at - 1; before >= Math.max(0, at - 4) && pieces[before]?.isWord; before--) if (DATIVES.has(pieces[before]?.form ?? '')) return true
  // « Le prix du public est allé à X »
  return /^(?:allee?s?|revenue?s?)$/u.test(pieces[at - 1]?.form ?? '') && pieces.slice(Math.max(0, at - 9), at - 1).some(({ form }) => PRIZES.has(form))
}

const PRIZES: ReadonlySet<string> = new Set(['prix', 'trophee', 'trophees', 'distinction', 'medaille', 'bourse', 'palme', 'mention', 'label', 'marche', 'contrat'])

/** « X, le lieu totem de la filière », « X, une commune de l’Oise » */
function isDescribed({ pieces, to }: NameRun): boolean {
  const found = appositionAt(pieces, to)
  return found !== undefined && PLACE_NOUNS.has(pieces[found.noun]?.form ?? '') && /^(?:le|la|l'|une?)$/u.test(pieces[to + 1]?.form ?? '')
}

/** « de Tadoussac à Blanc-Sablon » */
function isFromTo(pieces: readonly Piece[], from: number, to: number): boolean {
  // « le petit-déjeuner d’ADN Ouest à La Cantine »: letters are somebody.
  if (/^\p{Lu}{2,}$/u.test(pieces[from]?.text ?? '')) return false
  return /^(?:de|d')$/u.test(pieces[from - 1]?.form ?? '') && pieces[to]?.form === 'a' && pieces[to]?.text !== 'a' && pieces[to + 1]?.isNameLike === true
}

/** « Saint-Roch », « Port-Louis », « X-sur-Y »: made as names of towns are. */
const TOWN = /^(?:Sainte?-\p{Lu}|Port-\p{Lu}|Pont-\p{L}|Château-|Villeneuve-|\p{Lu}[\p{L}-]*-(?:sur|sous|lès|lez|les|en|aux|près|du|des|le|la)-\p{L})/u
