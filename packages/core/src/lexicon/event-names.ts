import type { Piece } from './pieces.ts'

/**
 * Index after the last piece of an event's name whose kind stands at `at`: « Festival Pixels », « Nuit des start-up », « Marché de
 * Noël », « Rencontres numériques », with its year if one follows; `at + 1` when nothing of a name follows.
 */
export function endOfEvent(pieces: readonly Piece[], at: number): number {
  let to = at + 1
  const head = pieces[at]
  while (pieces[to]?.isNameLike && pieces[to]?.spaced && !pieces[to]?.opens) to++
  const link = pieces[to]
  if (link && /^(?:de|du|des|d'|pour)$/u.test(link.form)) {
    let next = to + 1
    while (/^(?:la|le|les|l')$/u.test(pieces[next]?.form ?? '')) next++
    const noun = pieces[next]
    // A capital, or, within a sentence, a plain noun: « Nuit des start-up », not « Salon de 300 m² ».
    if (noun?.isNameLike && !noun.opens) to = endOfWords(pieces, next)
    else if (to === at + 1 && head && !head.opens && noun?.isWord && /^\p{L}/u.test(noun.text)) to = next + 1
  } else if (to === at + 1 && head && !head.opens && link?.isWord && /(?:iques?|ales?|aux|enne?s?|aines?|elles?|oises?|ois|aises?|ais)$/u.test(link.form)) to++
  return to > at + 1 && /^(?:19|20)\d{2}$/u.test(pieces[to]?.text ?? '') ? to + 1 : to
}

function endOfWords(pieces: readonly Piece[], from: number): number {
  let to = from + 1
  while (pieces[to]?.isNameLike && pieces[to]?.spaced && !pieces[to]?.opens) to++
  return to
}

/** Kinds of events that are part of a name in lower case too, before « du » or « de la » and a capital: « marathon du Médoc ». */
export const LOWER_CASE_EVENTS: ReadonlySet<string> = new Set(['marathon', 'festival', 'salon', 'prix', 'foire', 'hackathon', 'trophees', 'rencontres', 'assises', 'nuit'])
