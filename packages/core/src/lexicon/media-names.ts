/** First words of newspapers’ names, after « Le », « La » or « L’ », folded. */
export const MEDIA_HEADS: ReadonlySet<string> = new Set(
  'courrier journal gazette echo eco eclair depeche tribune voix progres quotidien matin bulletin bilan messager petit nouvelliste independant republique reveil telegramme phare observateur impartial semaine lettre republicain dauphine provencal patriote populaire moniteur revue monde figaro temps'.split(' '),
)

/** « © L'Éco du Ponant 2017 », « (c) Le Courrier du Rhin. Tous droits réservés. »: the foot of the page names its publisher. */
export const COPYRIGHT: RegExp = /^(?:©|\(c\)|copyright)\s{0,3}(?:\d{4}\s{0,3})?([^\d.|,–-]{2,60}?)\s{0,3}(?:[.|,–-]|\d{4}|$)/iu
