import { DAY, HOUR } from './byline-pieces.ts'

/** The line that opens the readers' part of a page: « Commentaires (3) », « 2 commentaires », « Vos réactions (3) », « Réagir (1) »; folded. */
export const COMMENTS_HEADER: RegExp =
  /^(?:(?:\d{1,5}|un|aucun|aucune) |(?:lire|voir|afficher|tous) les (?:\d{1,5} )?)?(?:vos |les |nos )?(?:commentaires?|comments?|reactions?|avis|reagir|commenter|discussions?|contributions?)(?: (?:des?|de nos|a cet) (?:lecteurs|internautes|abonnes|lectrices|article))?(?: ?[(:|·-]? ?\d{1,5} ?\)?)?(?: ?:)?$/u

/** A number of comments that is not nought: « 4 réactions », « Commentaires (12) »; folded. */
export const HAS_COUNT: RegExp = /(?:^|\D)[1-9]\d{0,4}(?:\D|$)/u

const relative = String.raw`il y a (?:\d{1,3}|une?|quelques) (?:minutes?|heures?|jours?|semaines?|mois|ans?)|hier(?: a ${HOUR})?`
const behind = String.raw`\)?(?: ?[|·-] ?(?:repondre|signaler|#\d{1,5}))?`

/** The stamp of a reader's comment: « à écrit le 06/05/2015 à 13:33 », « 22.01.2018 | 18h42 », « Un Liégeois — 15/10/2020, 12:11 »; folded. */
export const COMMENT_STAMP: RegExp = new RegExp(String.raw`^(?:.{0,60}[ ,|·•(-])?(?:le )?${DAY}(?: ?[ ,|·-] ?(?:a )?${HOUR})${behind}$`, 'u')

/** A stamp without an hour, which tells nothing outside of the readers' part: « Paul, 12 mai 2018 », « Odile il y a 3 jours »; folded. */
export const LOOSE_STAMP: RegExp = new RegExp(String.raw`^(?:.{0,40}[ ,|·•(-])?(?:le |posted? )?(?:${DAY}|${relative})${behind}$`, 'u')

/** A reader's own words before the date: « Marin a écrit le 07/05/2015 »; folded. */
export const WROTE: RegExp = /^.{0,60}\b(?:a ecrit|ecrit|a dit|a commente|a reagi|dit|says?|wrote)(?: le| on|,| :|$)/u

/** « didi5100 », « Gaston_du_3e_Rang », « Ginette67 », « @jpl »: a name that only readers have; folded. */
export const PSEUDONYM: RegExp = /^@?(?:[\p{L}.-]{0,30}[\d_][\p{L}\d_.-]{0,30}|@[\p{L}\d_.-]{2,30})(?![\p{L}\d])/u

/** What makes a stamp an article's own: « Publié le 14/03/2017 à 10h12 »; folded. */
export const PUBLICATION_STAMP: RegExp = /\b(?:publiee?|postee?|modifiee?|actualisee?|mise? a jour|mise? en ligne|diffusee?|paru) (?:par .{2,40} )?(?:le|du) /u
