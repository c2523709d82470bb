import { MONTHS, SHORT_WEEKDAYS, WEEKDAYS } from './months.ts'

/** The longest first, so that « déc » does not stop before « décembre ». */
const month = [...MONTHS.keys()].sort((a, b) => b.length - a.length).map((name) => name.replace('.', String.raw`\.`)).join('|')
const weekday = `(?:${[...WEEKDAYS.keys()].join('|')}|(?:${[...SHORT_WEEKDAYS.keys()].join('|')})\\.)`
const numeric = String.raw`(?:\d{1,2} ?[./-] ?\d{1,2} ?[./-] ?(?:\d{4}|\d{2})(?!\d)|\d{4}-\d{2}-\d{2})`
const written = String.raw`(?:${weekday},? )?(?:le )?\d{1,2}(?:er)? (?:${month})(?![\p{L}])(?:,? \d{4}(?!\d))?`

/** A day as papers write it, folded: « 14/03/2017 », « 22.01.2018 », « 2018-01-22 », « vendredi 19 mai 2017 », « 1er oct. ». */
export const DAY: string = `(?:${numeric}|${written})`

/** An hour as papers write it, folded: « 18h06 », « 7 h 12 », « 07:45 », « 10h ». */
export const HOUR: string = String.raw`\d{1,2} ?(?:h|:)(?: ?\d{2}(?::\d{2})?)?(?: ?(?:min|mn))?(?![\p{L}\d])`

/** What a byline is made of. */
export type BylinePiece = 'reading' | 'updated' | 'published' | 'day' | 'month' | 'hour' | 'signed' | 'labelled' | 'pictures' | 'newsroom' | 'agency' | 'post' | 'counter' | 'address' | 'joint'

/** What a byline is made of, each to be tried at one place of the folded line, in this order. */
export const BYLINE_PIECES: Readonly<Record<BylinePiece, RegExp>> = {
  /** « temps de lecture : 4 min », « lecture: 6 minutes », « 2 min. de lecture », « 3 min » */
  reading: /(?:(?:temps de |duree de )?lecture ?:? ?|duree ?: ?|lu en )?\d{1,3} ?(?:minutes?|min\.?|mn)(?: de lecture)?(?![\p{L}\d])/uy,
  /** « mis a jour le », « modifie », « derniere mise a jour : » */
  updated: /(?:(?:derniere |derniere date de )?mise? a jour|maj|modifiee?|actualisee?|corrigee?|editee?|derniere modification|updated|modified)(?: (?:le|du|on|ce))?(?: ?:)?(?![\p{L}\d])/uy,
  /** « publie le », « mis en ligne », « paru dans », « diffuse le », « article du » */
  published:
    /(?:date(?: de (?:publication|parution|diffusion|mise en ligne))? ?:|premiere (?:publication|diffusion)|publication|publiee?s?|mise? en ligne|postee?|parue?|diffusee?|diffusion|en ligne|posted|published|article|edition|emission|chronique|billet|communique|enregistree?)(?: (?:le|du|dans|on|depuis le|ce))?(?: ?:)?(?![\p{L}\d])/uy,
  day: new RegExp(DAY, 'uy'),
  /** « decembre 2018 » */
  month: new RegExp(`(?:${month})(?![\\p{L}]) \\d{4}(?!\\d)`, 'uy'),
  /** « a 18h22 », « a 5 h 30 », « vers 7 h » */
  hour: new RegExp(`(?:(?:a|vers|at) )?${HOUR}(?: (?:gmt|utc|cet|he|hae|hne)(?![\\p{L}]))?`, 'uy'),
  /** « par », « propos recueillis par », « entretien realise par », « un article de » */
  signed:
    /(?:(?:(?:propos|paroles|temoignages?)(?: et photos?)? )?recueillie?s? par|(?:(?:une? )?(?:entretien|interview|reportage|enquete|dossier|article|textes?|photos?|recit|portrait|chronique|emission) )?(?:realise|conduit|mene|ecrit|redige|publie|poste|signe|propose|prepare|presente|anime|mis en ligne|traduit|imagine)e?s? par|(?:texte|article|reportage|enquete|recit|photo|photographie|image|illustration|dessin|billet|chronique|dossier)s? (?:et (?:texte|photo|photographie|image|illustration|dessin|video)s? )?(?:de|par)|(?:written |posted )?by|un (?:article|texte|billet|reportage) (?:de|d')|par|auteure?s?|autrices?|signe)(?: ?:)?(?![\p{L}\d])/uy,
  /** « texte: », « photos : », « redaction : », « texte et photos : » */
  labelled:
    /(?:textes?|photos?|photographies?|images?|illustrations?|dessins?|videos?|infographies?|reportages?|enquete|recit|portrait|interview|entretien|dossier|redaction|journalistes?|auteure?s?|autrices?|montage|son|traduction|realisation)(?: et (?:textes?|photos?|images?|dessins?|illustrations?|videos?))? ?:/uy,
  /** « photos lorenza gatti », « texte marc lesbats »: who did what, without a colon. */
  pictures: /(?:photos?|photographies?|images?|illustrations?|dessins?|videos?|textes?|recit|reportage|enquete) /uy,
  /** « la redaction » */
  newsroom: /(?:(?:la |notre )?redaction|(?:toute )?l'equipe)(?![\p{L}\d])/uy,
  /** « avec afp », « et belga » */
  agency: /(?:(?:et|avec|source ?:?) )?(?:l')?(?:afp|belga|ats|keystone-ats|reuters|la presse canadienne|presse canadienne|agences?|cnw|agence qmi)(?![\p{L}\d])/uy,
  /** « envoyee speciale a », « correspondant a », « journaliste » */
  post: /(?:(?:de )?(?:notre|nos) )?(?:correspondant(?:e|s|es)?|correspondance|envoyee?s? speciale?s?|journalistes?|reporters?|redact(?:eur|rice)s?(?: en chef(?:fe)?)?|stagiaires?|chroniqueu(?:r|se)s?|pigistes?|photographes?)(?![\p{L}\d])/uy,
  /** « 3 commentaires », « 214 lectures » */
  counter: /(?:\d[\d ]{0,9}|aucune?) (?:commentaires?|reactions?|vues?|lectures?|partages?)(?![\p{L}\d])/uy,
  /** « gaelle@eco.example », « @sosoarutunian » */
  address: /[\p{L}\p{N}_.+-]{0,40}@[\p{L}\p{N}_.-]{1,60}/uy,
  /** « a », « et », « pour »: what joins the others. */
  joint: /(?:a|au|aux|et|en|dans|pour|le|du|de|des|la|les|l'|d'|ce|avec|sur|chez|&)(?:(?<=')| )/uy,
}

/** A word of a name, with its capitals: « Gaëlle », « FAIVRE-PIERRET », « F.-P. », « L’Estuaire », « J. ». */
export const NAME_WORD: RegExp = /(?:\p{Lu}\.(?:-?\p{Lu}\.){0,3}|[\p{L}]?'?\p{Lu}[\p{L}\p{N}'&-]*)/uy

/** A small word within a name: « de », « van ». */
export const NAME_PARTICLE: RegExp = /(?:de la|de|du|des|la|le|van|von|der|den|ben|el|al|dos|da|di)(?= )/uy

/** What stands between the pieces of a byline. */
export const BYLINE_SEPARATOR: RegExp = /[ ,;:|·•/()[\]>.\u2013\u2014-]+/uy

/** What sets a new part of a byline apart, more than a space does. */
export const BYLINE_BREAK: RegExp = /[,;|·•/()>]| -|- /u
