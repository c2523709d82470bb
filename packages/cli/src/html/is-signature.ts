import { fold } from '@garrigue/core'
import type { PageLine } from './read-lines.ts'

const LONGEST_SIGNATURE = 200

/** « Par Maud Teissèdre », « Propos recueillis par… », « jeudi 21 mai 2015 », « 12/03/2019 à 18h40 »; folded. */
const SIGNED_OR_DATED =
  /^(?:par|de notre|propos recueillis|la redaction|publie|mis a jour|modifie|cree|le|@)\b|\b\d{1,2}(?:er)? (?:janv|fev|mars|avr|mai|juin|juil|aout|sept|oct|nov|dec)\p{L}*\.? \d{4}|\b\d{1,2}[/.]\d{1,2}[/.]\d{2,4}\b|\b\d{4}-\d{2}-\d{2}\b/u

/** A line that says who writes, or when. */
export function isSignature(line: PageLine): boolean {
  return line.text.length <= LONGEST_SIGNATURE && SIGNED_OR_DATED.test(fold(line.text))
}
