import { MONTHS, WEEKDAYS } from './months.ts'

/** What a line that may be an item of a list looks like. */
export type ItemShape = 'bullet' | 'number' | 'dated' | 'keyed' | 'figure' | 'contact' | 'clause'

/** « - Mobidoc … », « • Paul-Antoine … », « → un atelier », « ✔ une école ». */
const BULLET: RegExp = /^(?:[-–—•▪◦‣*·●○■□◆◇➜➤►▶→⇒✓✔★☞❖+]|o(?=\s\p{Lu}))\s*\S/u
/** A dash or a star is a bullet only before a blank. */
const TIGHT: RegExp = /^[-–—*+·→o](?!\s)/u
/** « 1. Kehl … », « 2) un quai », « 3/ », « 1° », « a) » */
const NUMBER: RegExp = /^(?:\d{1,2}(?:[.)°/]|\s[-–—]\s|\.-)|[a-hA-H]\))\s*\S/u

const month = [...MONTHS.keys()].sort((a, b) => b.length - a.length).map((name) => name.replace('.', String.raw`\.`)).join('|')
const year = String.raw`(?:1[4-9]|20)\d{2}`
const day = String.raw`(?:(?:${[...WEEKDAYS.keys()].join('|')}) )?\d{1,2}(?:er)?(?: (?:et|au|&|-|,) \d{1,2}(?:er)?)*`
/** « 1978 », « 28 mars 2024 », « 20 sept. », « du 14 au 18 octobre », « 9/11/2019 », « printemps 2020 », « depuis 2015 », « mars-avril 2020 »; folded. */
const WHEN: string = String.raw`(?:(?:en|des|depuis|vers|fin|debut|mi-|le|les|du|de|a partir du|jusqu'au|ete|hiver|automne|printemps) ?){0,2}(?:${year}(?: ?[-/] ?(?:${year}|\d{2}))?|(?:(?:${month})[ -])?(?:${month}) ${year}|${day} (?:${month})(?![\p{L}])(?:(?: au| et) ${day} (?:${month})(?![\p{L}]))?(?: ${year})?|\d{1,2}/\d{1,2}(?:/\d{2,4})?|(?:${year}))`

/** « 2015. Création… », « 1984 : naissance… », « 20 sept. : réunion… », « 2012 – fusion »; folded. */
const DATED: RegExp = new RegExp(String.raw`^${WHEN}(?:, \d{1,2} ?h ?\d{0,2})? ?(?:[.:,>|=]|-|\)) ?\S`, 'u')
/** « 1978 Naissance au Pays basque »: a year, and a capital or a noun right behind it; folded. */
const DATED_BARE: RegExp = new RegExp(String.raw`^${year} (?!(?:a|ont|est|fut|sera|etait|aura|verra|marque|restera|et|ou|euros?|personnes|habitants|salaries|emplois|entreprises|m2|km)\b)\p{L}`, 'u')

/** « 18 h 30 – Toulouse, La Cantine », « 9 h à 17 h : salon »; folded. */
const TIMED: RegExp = /^(?:(?:de|a|des|a partir de) )?\d{1,2} ?h(?: ?\d{2})?(?: ?(?:-|a|\/) ?\d{1,2} ?h(?: ?\d{2})?)? ?[-:.,|] ?\S/u

/** « Création : février 2014 », « 3e lauréat : … » */
const KEYED: RegExp = /^[\p{L}\d][\p{L}\p{M}\d\s'’()&/.,°-]{1,45}\s?:\s\S/u
/** How long the words behind a key are at most, when they end like a sentence and when they do not. */
const LONGEST_VALUE = 140

/** « 26 M€. Le chiffre d’affaires… », « Près de 620. Les emplois… », « 12 % : la part… », « 58 adhérents »; folded. */
const FIGURE: RegExp = /^(?:(?:pres de|plus de|environ|quelque|moins de|jusqu'a|[+-]|\+ de|x) ?)?\d[\d ., ]{0,12}(?: ?(?:%|€|\$|eur|euros?|millions?|milliards?|mds?|m€|k€|md€|m2|m²|km|ha|mw|kwh|gwh|ans|fois|mio|chf)(?![\p{L}])){0,3}(?: d'euros)? ?[.:-] ?\p{L}/u
/** « 58 adhérents », « 120 start-up accompagnées »: a number and what is counted, no sentence; folded. */
const COUNT: RegExp = /^(?:(?:pres de|plus de|environ|quelque|[+-]|\+ de) ?)?\d[\d ., ]{0,12}(?: ?(?:%|€|m€|k€|md€|m2|m²|km|ha|millions?|milliards?)(?![\p{L}]))? [\p{L}'(-]{2,30}(?: [\p{L}\d'(),%-]{1,30}){0,8}$/u

/** Beginnings of contact lines, folded. */
const CONTACT_START: RegExp = /^(?:(?:par|en) (?:tel(?:ephone)?|courriel|e-?mail|mail|courrier|ligne|internet) ?:|tel(?:ephone)?s?\.?(?: ?[:/]| \+?\d)|courriels? ?:|e-?mails? ?:|mel ?:|mail ?:|fax ?:|site(?: (?:web|internet))? ?:|web ?:|www\.|https?:|adresse ?:|horaires?(?: d'ouverture)? ?:|acces ?:|tarifs? ?:|entree ?:|lieu ?:|(?:ou|quand|comment|combien) ?(?::|\? ?[\p{L}\d])|dates? ?:|inscriptions? ?:|reservations? ?:|renseignements? ?:|contacts? ?:|plein tarif|gratuit\b|entree (?:libre|gratuite)|acces (?:libre|gratuit)|sur (?:inscription|reservation)|inscription (?:obligatoire|conseillee|gratuite)|tout public|a partir de \d{1,2} ans|\d{1,4} ?(?:€|euros|chf|\$)(?: |,|$)|prix ?:|billetterie ?:|ouvert (?:du|le|les|tous|de)|fermeture ?:|facebook ?:|instagram ?:|linkedin ?:)/u
/** « 17000 La Rochelle », « G5L 5J2 », « 5000 Namur », « CH-1003 Lausanne »; folded. */
const POSTAL: RegExp = /(?:^|[\s,(-])(?:(?:f|b|be|ch)-)?(?:\d{5} [\p{L}]|\d{4} \p{L}{3,}|[a-z]\d[a-z] ?\d[a-z]\d(?:$|\W))/u
/** « 27 bis, rue Marie-Marvingt », « 217, avenue de la Cathédrale », « rue de Fer 118 »; folded. */
const STREET: RegExp = /\b(?:\d{1,4}(?: ?(?:bis|ter|[a-d]))?,? ?(?:rue|avenue|av\.|boulevard|bd|place|quai|chemin|allee|allees|cours|route|impasse|square|esplanade|passage|faubourg|promenade|chaussee)\b|(?:rue|avenue|boulevard|place|chaussee|quai) [\p{L} '-]{2,40},? \d{1,4}\b|\bbp \d|\bcs \d{4,5})/u
/** « 05 46 00 17 27 », « +33 (0)6 39 98 00 00 », « 081/55.12.07 », « 418 555-0142 »; folded. */
const PHONE: RegExp = /(?:\+\d{2,3}|\b0\d)[\d ./()-]{7,18}\d|\b\d{3}[ -.]\d{3}-\d{4}\b/u
/** « letabli@larochelle.example » */
const EMAIL: RegExp = /[\p{L}\d_.-]@[\p{L}\d-]+\.\p{L}/u

/** Words of which several make a line a contact line. */
function contactMarks(folded: string): number {
  return [POSTAL, STREET, PHONE, EMAIL].filter((mark) => mark.test(folded)).length
}

/** Whether a line says where something is or how to reach it: « L’Établi, 27 bis, rue Marie-Marvingt, 17000 La Rochelle ». */
function isContact(folded: string): boolean {
  return CONTACT_START.test(folded) || contactMarks(folded) >= 2 || (contactMarks(folded) === 1 && folded.length < 90 && !/[.!?]$/u.test(folded))
}

/** Whether a line holds a postal address: a street or a box, and a code or a telephone. */
export function isAddress(folded: string): boolean {
  return contactMarks(folded) >= 2 && (POSTAL.test(folded) || STREET.test(folded))
}

/** No item is longer. */
const LONGEST_ITEM = 320
const LONGEST_SHORT_ITEM = 200

/** The shape of a line, as written and folded, as an item, or `undefined`; whether it is one, its neighbours tell. */
export function itemShape(text: string, folded: string): ItemShape | undefined {
  if (BULLET.test(text) && !TIGHT.test(text)) return 'bullet'
  if (NUMBER.test(text)) return 'number'
  if (text.length > LONGEST_ITEM) return undefined
  if (DATED.test(folded) || (DATED_BARE.test(folded) && text.length <= LONGEST_SHORT_ITEM)) return 'dated'
  if (TIMED.test(folded)) return 'dated'
  if (text.length > LONGEST_SHORT_ITEM) return undefined
  if (isContact(folded)) return 'contact'
  if (FIGURE.test(folded) || COUNT.test(folded)) return 'figure'
  if (KEYED.test(text) && text.length - text.indexOf(':') <= LONGEST_VALUE && !/[.!?…»"”]$/u.test(text)) return 'keyed'
  return /[;,]$/u.test(text) ? 'clause' : undefined
}

/** « Bpifrance · CIC Nord Ouest · Ville de Roubaix »: names in a row, with marks between. */
export function isRow(text: string): boolean {
  const parts = text.split(/\s[·•|⋅/–-]\s/u)
  return parts.length >= 3 && parts.every((part) => part.length <= 70 && !/[.!?]\s/u.test(part))
}
