import { MONTHS } from './months.ts'

const month = [...MONTHS.keys()].map((name) => name.replace('.', String.raw`\.`)).join('|')

/** A date as bylines write it, folded: « 14/03/2017 », « 22.01.2018 », « 19 mai 2017 », « 1er octobre ». */
const DATE: string = String.raw`(?:\d{1,2}[./-]\d{1,2}[./-]\d{2,4}|(?:lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche)?\s?\d{1,2}(?:er)?\s(?:${month})(?:\s\d{4})?)`

/** A folded line that holds a date. */
export const HOLDS_DATE: RegExp = new RegExp(String.raw`(?:^|[^\d])${DATE}`, 'u')

/** A folded line that is a date and at most an hour: « le 12 mai 2016 à 10h ». */
export const ONLY_DATE: RegExp = new RegExp(String.raw`^(?:(?:publie |mis en ligne |poste )?le |posted on )?${DATE}(?:[\s,|·-]+(?:a )?\d{1,2}\s?[h:]\s?\d{0,2})?$`, 'u')

/** Beginnings of folded lines that sign an article. */
export const BYLINE_STARTS: readonly string[] = [
  'propos recueillis par', 'recueilli par', 'publie le', 'publie par', 'mis a jour le', 'mis en ligne le', 'poste le', 'poste par', 'ecrit par', 'redige par', 'de notre correspondant',
  'de notre envoye', 'envoye special', 'article de ', 'un article de ', 'posted on', 'posted by', 'published on', 'written by', 'la redaction', 'redaction', 'auteur :', 'dossier realise par',
]

/** « Par Gaëlle Tanguy », « Par · 26/12/2013 », « By Jane Doe »; a folded line. */
export const SIGNED_BY: RegExp = /^(?:par|by)\s(?:[·|-]|[a-z@])/u

/** « @SoArutunian » */
export const HANDLE: RegExp = /^@[\p{L}\p{M}\p{N}_]{2,30}$/u

/** « Sophie Arutunian », « ANNE-SOPHIE SCHMITT », « Thi Mai Nguyen-Castagné », « G. Tanguy »: two to four capitalised words alone. */
export const LONE_NAME: RegExp = /^(?:\p{Lu}[\p{L}\p{M}'’.-]*)(?:\s(?:de|du|d'|d’|la|le|el|van|von|ben)){0,2}(?:\s\p{Lu}[\p{L}\p{M}'’.-]*){1,3}$/u
