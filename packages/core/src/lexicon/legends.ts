import { fold } from '../engine/fold.ts'
import { unaccent } from '../engine/unaccent.ts'
import { firstNameStrength } from '../gazetteers/index.ts'
import { LONE_NAME } from './bylines.ts'
import { PERSON_CUES } from './person-words.ts'

/** « Crédits photos : Christine Caville », « Photo : G. Tanguy », « © AFP », « (Photo DR) »; folded. */
const CREDIT: RegExp = /^\(?(?:(?:credits?(?: (?:photos?|images?|visuels?))?|photos?|ph\.|photographies?|illustrations?|visuels?|images?|dessins?|infographies?|cliches?|source de l'image)\s?(?::|©|\/)|(?:photos?|image|visuel) (?:dr|d\.r\.|d'archives?|afp|belga|reuters|keystone)|credits? photos? |©\s?\p{L}|dr\)?$|d\.r\.\)?$)/u

/** « Photo Le Portage – Steeve Harrisson »: a credit without its colon, alone on its line. The shortest: « Photo X ». */
const PHOTO_BY: RegExp = /^\(?(?:Photos?|Ph\.|Cliches?|Illustration|Dessin|Infographie) (?:d[eu] )?\p{Lu}(?:[^.!?,;:]|(?<=\p{Lu})\.){0,70}\)?\.?$/u

/** What a legend ends with in brackets: « (DR) », « (photo d’archives) », « (Photo Le Portage – S. Harrisson) », « (© AFP) »; folded. */
const CREDIT_IN_BRACKETS: RegExp = /\((?:dr|d\.r\.|photos?\b[^()]{0,80}|ph\.[^()]{0,60}|credits?\b[^()]{0,80}|archives?\b[^()]{0,60}|image\b[^()]{0,80}|illustration\b[^()]{0,80}|capture\b[^()]{0,60}|cliche\b[^()]{0,60}|visuel\b[^()]{0,60}|©[^()]{0,80}|(?:afp|belga|reuters|keystone|getty|la presse)\b[^()]{0,60})\)\.?$/u

/** What a legend ends with behind a sign: « … . Photo Le Comtois libéré /L. N. », « … | Photo : X », « – DR », « © X », « / AFP »; folded. */
const CREDIT_BEHIND: RegExp = /(?:(?:[.!?|/"),;-] ?)(?:photos?|ph\.|credits?(?: photos?)?|cliche|illustration|infographie|image|visuel|archives?)(?: ?:)? (?:[^.!?;]|\b\p{L}\.){2,80}|[-.|/–,(] ?(?:dr|d\.r\.)\)?|©.{2,80}|[-.|/–] ?(?:afp|belga|reuters|keystone-ats|keystone|ats|la presse canadienne|getty(?: images)?)(?: ?[/-] ?[\p{L} .'-]{2,40})?)\.?$/u

/** « Photo Le Courrier/J.-P. Krebs » at the end, with no sign before it; the whole word with its capital tells it from a photograph that is spoken of. */
const PHOTO_AT_END: RegExp = /[^\s] (?:Photos?|PHOTOS?|Ph\.|Credits?)(?: photos?)?(?: ?:)? ?(?:\p{Lu}|d'archives)[^.!?;:]{0,60}(?:\. ?[^.!?;:]{1,40}){0,3}$/u

/** « … de l'association. | L'ESTUAIRE MATIN »: the medium that has the picture, in capitals behind a bar; without accents. */
const BEHIND_BAR: RegExp = /\| ?\p{Lu}[\p{Lu}\p{N} .'&/-]{2,50}$/u

/** « … à Samatan, le 10 décembre 2021. BRUNO TERRADE »: whoever took the picture, in capitals behind a full stop; without accents. */
const CAPITALS_BEHIND: RegExp = /[\p{Ll}\d)"]\. \p{Lu}[\p{Lu} '"/,.&-]{3,60}$/u

/** « … le 27 mai 2021. — M. Etcheto / 20 Lignes »: a photographer and a medium; without accents. */
const BEHIND_DASH: RegExp = / - \p{Lu}[\p{L} .'-]{1,40} ?\/ ?[\p{L}\d][\p{L}\d .'-]{1,40}$/u

/** « plan_manufacture_v2.jpg » */
const IMAGE_FILE: RegExp = /^[^\s]{1,100}\.(?:jpe?g|png|gif|webp|svg)$/u

/** Beginnings of legends, folded: they say where in the picture to look. */
const LEGEND_STARTS: RegExp = /^(?:\[?\(?(?:photo|legende|image) ?: |zoom |de gauche a droite|de g\. a d\.|de droite a gauche|\(de gauche|ci-(?:dessus|dessous|contre)\b|(?:a|tout a) (?:gauche|droite)(?: sur (?:la|cette) photo)?, |au (?:premier|second|deuxieme) (?:plan|rang)|sur (?:la|cette) (?:photo|image|photographie)|en (?:photo|image|medaillon)\b|debout|assise?s?,)/u

/** « Pierre Deniset, de gauche à droite, … »: said within a legend, or behind it; folded. */
const LEGEND_WITHIN: RegExp = /\b(?:de gauche a droite|de g\. a d\.|\((?:a|au) (?:gauche|droite|centre|premier plan)\)|\((?:de|d') ?(?:gauche|face|dos)\)|pos(?:e|ent) (?:devant|avec|pour)|ici (?:avec|lors|en|devant|aux cotes))/u

/** Names at the start, then a comma: « Daniel Benchimol, président de… », « Maëlle Kervadec et Erwan Petit, lundi, dans… ». */
const NAME_AND_COMMA: RegExp = /^\p{Lu}[\p{L}\p{M}'’.-]+(?:\s(?:et|de|du|la|le|\p{Lu}[\p{L}\p{M}'’.-]*)){1,6},\s/u

/** « À Lannion, le cluster… »: a place set before a sentence. */
const PLACED: RegExp = /^(?:à|a|au|aux|en|dans|pour|avec|chez|sur|sous|après|avant|depuis|selon|entre|vers|face|par|contre|malgré|sans)\s/iu

/** « Amandine Dupouy sur », « Paul Arnal et son robot dans »; without accents. */
const NAME_IN_PLACE: RegExp = /^(\p{Lu}\p{Ll}[\p{L}-]{0,20}) \p{Lu}[\p{L}'-]{1,25}(?: \p{Lu}[\p{L}'-]{1,25})?(?: et [\p{L}' -]{3,40})? (?:sur|devant|dans|au|aux|avec|lors|entouree?|chez|en|pres|derriere|parmi|pendant|face|place) /u

/** A group of people shown together: « Les participants », « L’équipe au complet »; folded. */
const GROUP: RegExp = /^(?:les (?:participant|laureat|membre|intervenant|organisateur|fondateur|equipe|gagnant|invite|signataire|beneficiaire|vainqueur|candidat|finaliste|eleve|stagiaire|benevole|associe)(?:e?s)|l'equipe|le public|l'assistance|le jury|la promotion)(?: (?:de|du|des|au|reunis?|lors|pendant|presents?|d')[^.!?]{0,60})?$/u

/** Legends are no longer, however many combining accents they have. */
const LONGEST_LEGEND = 500

/** Why a line is a legend by its own words, in French, or `undefined`; the line comes as written, folded, and without its accents. */
export function legendReason(text: string, folded: string, plain: string): string | undefined {
  if (text.length > LONGEST_LEGEND) return undefined
  if (IMAGE_FILE.test(folded)) return 'nom de fichier d’image'
  if (CREDIT_IN_BRACKETS.test(folded) || CREDIT_BEHIND.test(folded) || PHOTO_AT_END.test(plain) || BEHIND_BAR.test(plain) || CAPITALS_BEHIND.test(plain) || BEHIND_DASH.test(plain)) return 'légende avec son crédit'
  return LEGEND_STARTS.test(folded) || LEGEND_WITHIN.test(folded) ? 'dit où regarder dans l’image' : undefined
}

/** Whether a line does nothing but credit pictures; it comes folded, and without its accents. */
export function isCredit(folded: string, plain: string): boolean {
  return CREDIT.test(folded) || PHOTO_BY.test(plain)
}

/** « Pierre Deniset et Tony Marchand », « Ana Ruiz, Paul Noël et Luc Petit »; « Pierre Deniset » alone is something else. */
export function namesOnly(text: string): boolean {
  const names = text.split(/,\s|\set\s|\s&\s/u)
  return names.length >= 2 && names.length <= 8 && /\p{Ll}/u.test(text) && names.every((name) => LONE_NAME.test(name.trim()))
}

/** Whether a line begins by naming somebody, set off by a comma, or does nothing but name people: what legends do and titles hardly. */
export function opensWithName(text: string): boolean {
  return namesOnly(text) || (NAME_AND_COMMA.test(text) && !PLACED.test(text.normalize('NFC')))
}

/** « Giuseppe Santangelo, fondateur d’iBrique »: a name and what its bearer is, and nothing that is told of them. */
export function isNameAndFunction(text: string): boolean {
  if (!NAME_AND_COMMA.test(text)) return false
  const [, ...behind] = fold(text).split(/,\s/u)
  const told = /^\d{1,2} ans$/u.test(behind[0] ?? '') ? behind[1] : behind[0]
  const [first = '', second = '', third = ''] = told?.split(/[\s']/u) ?? []
  return [first, second, third].some((word) => PERSON_CUES.has(word) || /^(?:vice-|ex-|co-?)?(?:president|direct|fondat|patron|maire)/u.test(word))
}

/** « Amandine Dupouy sur la plage du Prévent »: a first name that is known, a surname, and right behind it a place, with no verb between. */
export function isNameInPlace(text: string): boolean {
  const plain = unaccent(text)
  const [, first = ''] = NAME_IN_PLACE.exec(plain) ?? []
  return first !== '' && firstNameStrength(text.split(/\s/u, 1)[0] ?? '') === 'sure' && !/[.!?] \p{Lu}/u.test(plain)
}

/** « Les participants », « L’équipe au complet »: who is shown. */
export function namesGroup(text: string): boolean {
  return GROUP.test(fold(text))
}
