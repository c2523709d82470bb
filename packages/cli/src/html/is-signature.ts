import { fold } from '@garrigue/core'
import type { PageLine } from './read-lines.ts'

const LONGEST_SIGNATURE = 200
/** « AFP 30 avril 2015 à 07:19 (Mis à jour : 30 avril 2015 à 07:38) » */
const MOST_WORDS = 16

/** « Par Maud Teissèdre », « Propos recueillis par… », « jeudi 21 mai 2015 », « 12/03/2019 à 18h40 »; folded. */
const SIGNED_OR_DATED =
  /^(?:par|de notre|propos recueillis|la redaction|publie|mis a jour|modifie|cree|le|@)\b|\b\d{1,2}(?:er)? (?:janv|fev|mars|avr|mai|juin|juil|aout|sept|oct|nov|dec)\p{L}*\.? \d{4}|\b\d{1,2}[/.]\d{1,2}[/.]\d{2,4}\b|\b\d{4}-\d{2}-\d{2}\b/u

/** A line that says who writes, or when. */
export function isSignature(line: PageLine): boolean {
  return line.text.length <= LONGEST_SIGNATURE && SIGNED_OR_DATED.test(fold(line.text))
}

/** « Par Luc Estève », « Publié le 4 novembre 2021 », « Montpellier, le 5 juin 2018 »: nothing but the signature, no sentence that holds a date. */
export function isOnlySignature(line: PageLine): boolean {
  const folded = fold(line.text.slice(0, LONGEST_SIGNATURE))
  return isSignature(line) && !/[.!?»"]$/.test(folded.replace(/(?:^| )[a-z]\.$/, '')) && (/^(?:par|propos recueillis|publie|mis a jour|la redaction)\b/.test(folded) || folded.split(' ').length <= MOST_WORDS)
}
