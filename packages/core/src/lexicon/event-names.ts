import { isCommonWord } from '../gazetteers/index.ts'
import { FUNCTION_WORDS } from './function-words.ts'
import { givenStrength } from './person-shapes.ts'
import type { Piece } from './pieces.ts'

/**
 * Index after the last piece of an event's name whose kind stands at `at`: « Festival Pixels », « Nuit des start-up », « Marché de
 * Noël », « Rencontres numériques », with its year if one follows; `at + 1` when nothing of a name follows.
 */
export function endOfEvent(pieces: readonly Piece[], at: number): number {
  const head = pieces[at]
  let to = endOfCapitals(pieces, at + 1)
  const link = pieces[to]
  if (link && /^(?:de|du|des|d'|pour)$/u.test(link.form)) {
    let next = to + 1
    while (/^(?:la|le|les|l')$/u.test(pieces[next]?.form ?? '')) next++
    const noun = pieces[next]
    // A capital, or, within a sentence, a plain noun: « Nuit des start-up », not « Salon de 300 m² ».
    // « Conférence de Jean Dupont » is only whose.
    if (to === at + 1 && /^(?:de|d')$/u.test(link.form) && givenStrength(noun) === 'sure' && pieces[next + 1]?.isNameLike) return to
    if (noun?.isNameLike && !noun.opens) {
      to = endOfCapitals(pieces, next + 1)
      // « Festival des Mondes numériques »
      if (link.form === 'des' && PLURAL.test(pieces[to]?.text ?? '')) to++
    }
    else if (to === at + 1 && head && noun?.isWord && /^\p{L}/u.test(noun.text)) to = head.opens ? endOfListed(pieces, at, next) : PARTICIPLE.test(pieces[next + 1]?.text ?? '') && pieces[next + 2]?.form !== 'par' ? next + 2 : next + 1
  } else if (to === at + 1 && head && !head.opens && link?.isWord && ADJECTIVE.test(link.form)) to++
  return to > at + 1 && /^(?:19|20)\d{2}$/u.test(pieces[to]?.text ?? '') ? to + 1 : to
}

/** « Festival de la bande dessinée », « Salon du livre ancien » */
const PARTICIPLE = /(?:(?:é|e\u0301)(?:e|s|es)?|iques?|iens?|iennes?|ains?|aines?|ales|aux|aires?|ifs?|ives?|iers?|i[eè](?:\u0300)?res?)$/u

const PLURAL = /(?:iques|ales|aux|ants|antes|elles|ives)$/u

const ADJECTIVE = /(?:iques?|ales?|aux|enne?s?|aines?|elles?|oises?|ois|aises?|ais)$/u

function endOfCapitals(pieces: readonly Piece[], from: number): number {
  let to = from
  const isOfName = (at: number): boolean => {
    const piece = pieces[at]
    return piece !== undefined && piece.isNameLike && piece.spaced && !piece.opens
  }
  // « Data & Littoral »
  while (isOfName(to) || (to > from && /^[&+]$/u.test(pieces[to]?.text ?? '') && isOfName(to + 1))) to++
  return to
}

/** Heads that make an event at the start of a line too, as calendars have them. */
const CALENDAR_HEADS: ReadonlySet<string> = new Set('nuit nuits fete fetes salon festival forum rencontres trophees journees journee semaine assises foire biennale printemps marche hackathon carrefour quinzaine'.split(' '))

/** « Fête du libre, place Bouvier », « Salon du jeu vidéo indépendant, parc Expo »: at the start of a line, up to its first mark, four words on at most. */
function endOfListed(pieces: readonly Piece[], at: number, noun: number): number {
  const isCalendar = CALENDAR_HEADS.has(pieces[at]?.form ?? '') && /^(?:du|des|de)$/u.test(pieces[at + 1]?.form ?? '') && (pieces[at + 1]?.form !== 'de' || noun > at + 2)
  if (!isCalendar || !isItemStart(pieces, at)) return at + 1
  for (let to = noun; to <= noun + 3; to++) {
    const piece = pieces[to]
    if (to > noun && (piece === undefined || /^[,(:–—]$/u.test(piece.text))) return to
    if (!piece?.isWord || piece.isNameLike || FUNCTION_WORDS.has(piece.form) || !isCommonWord(piece.text)) return at + 1
  }
  return at + 1
}

/** At the start of a block, or after the date that starts it: « 9/11/2019 : Nuit du tournevis ». */
function isItemStart(pieces: readonly Piece[], at: number): boolean {
  return at === 0 || (at <= 8 && /^[:–—•-]$/u.test(pieces[at - 1]?.text ?? ''))
}

/** Kinds of events that are part of a name in lower case too, before « du » or « de la » and a capital: « marathon du Médoc ». */
export const LOWER_CASE_EVENTS: ReadonlySet<string> = new Set(['marathon', 'festival', 'salon', 'prix', 'foire', 'hackathon', 'trophees', 'rencontres', 'assises', 'nuit'])
