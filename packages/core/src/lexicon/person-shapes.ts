import { firstNameStrength, isDictionaryWord } from '../gazetteers/index.ts'
import { ORGANIZATION_TAILS } from './organization-words.ts'
import { PARTICLES } from './person-words.ts'
import type { Piece } from './pieces.ts'

/** « Jean-Marc », « Élodie »: a word that can be a first name by its letters. */
const GIVEN = /^\p{Lu}[\p{L}\p{M}]+(?:[-‐‑]\p{Lu}[\p{L}\p{M}]*)*$/u

/** « Lacoste », « O’Brien », « D'Astous-Beaulieu », « LEROUX »: a word that can be a surname by its letters. */
const SURNAME = /^\p{Lu}[\p{L}\p{M}’'‐‑-]*$/u

/** « Hürlimann », « Lindqvist », « Petrović », « Etcheverry »: surnames as they are made elsewhere, rarely a company’s name. */
const SURNAME_ENDS = /(?:mann|ski|ska|sky|wicz|czyk|sson|ssen|nsen|tsen|enko|chuk|vic|vich|idis|poulos|yan|adze|shvili|quist|qvist|berger|haeghe|huysen|becque|eghem|oglu|dottir|etcheverry|inho|eira|andez|endez|inez|opez|etti|elli|acci|zzi|ucci|oulou|mbele|diallo|traore|vandenberghe)$/u

/** How sure it is that a word is a first name; of « Jean-Marc » and « M-Claude », one half decides. */
export function givenStrength(piece: Piece | undefined): 'sure' | 'common-word' | undefined {
  if (!piece || !GIVEN.test(piece.text)) return undefined
  const whole = firstNameStrength(piece.text)
  if (whole !== undefined) return whole
  const halves = piece.text.split(/[-‐‑]/u)
  return halves.length < 2 ? undefined : (firstNameStrength(halves[0] ?? '') ?? (/^\p{Lu}$/u.test(halves[0] ?? '') ? firstNameStrength(halves[1] ?? '') : undefined))
}

/** Whether a word can be a surname: letters only, a capital first, no word that companies’ names end with. */
export function canBeSurname({ text, form }: Piece): boolean {
  return SURNAME.test(text) && !ORGANIZATION_TAILS.has(form)
}

/** Whether a word is a surname by its ending and nothing else of the language. */
export function looksLikeSurname(piece: Piece): boolean {
  return canBeSurname(piece) && SURNAME_ENDS.test(piece.form) && !isDictionaryWord(piece.text)
}

/**
 * Index after the surname that follows a first name at `at`, no further than `end`; a particle in lower case may stand between, and then
 * the name is to go on after `end`. `undefined` when no surname follows.
 */
export function endOfSurname(pieces: readonly Piece[], at: number, end: number): number | undefined {
  const most = Math.min(end, at + 5)
  const endsOpen = PARTICLES.has(pieces[most - 1]?.form ?? '') && PARTICLES.has(pieces[most]?.form ?? '')
  if (!endsOpen && most > at + 1 && pieces.slice(at + 1, most).every((piece) => /^\p{Lu}[\p{L}\p{M}’'‐‑.-]*$/u.test(piece.text))) return most
  // « Karen Van der Meulen »: the particle that has a capital is the last word of the run.
  let next = endsOpen ? most : at + 1
  while (next < at + 4 && PARTICLES.has(pieces[next]?.form ?? '') && !pieces[next]?.isNameLike) next++
  const surname = pieces[next]
  if (next === at + 1 || !surname?.isNameLike || surname.opens) return undefined
  const after = pieces[next + 1]
  return after?.isNameLike && after.spaced && !after.opens && PARTICLES.has(surname.form) ? next + 2 : next + 1
}
