/** Folded words of whole numbers below a hundred, as France, Belgium, Switzerland and Québec say them; « un » is in ONES. */
export const CARDINALS: ReadonlyMap<string, number> = new Map([
  ['deux', 2], ['trois', 3], ['quatre', 4], ['cinq', 5], ['six', 6], ['sept', 7], ['huit', 8], ['neuf', 9],
  ['dix', 10], ['onze', 11], ['douze', 12], ['treize', 13], ['quatorze', 14], ['quinze', 15], ['seize', 16],
  ['vingt', 20], ['vingts', 20], ['trente', 30], ['quarante', 40], ['cinquante', 50], ['soixante', 60],
  ['septante', 70], ['huitante', 80], ['octante', 80], ['nonante', 90],
])

/** « vingt et un », « vingt et une »: no number of their own, since they are articles. */
export const ONES: ReadonlySet<string> = new Set(['un', 'une'])

export const HUNDRED: ReadonlySet<string> = new Set(['cent', 'cents'])

/** Folded words of large numbers, with their power of ten: a noun follows with « de » (« 3 millions d'euros »). */
export const LARGE_NUMBERS: ReadonlyMap<string, number> = new Map([
  ['million', 6], ['millions', 6],
  ['milliard', 9], ['milliards', 9],
  ['billion', 12], ['billions', 12],
])

/**
 * Abbreviations of thousands, millions and milliards, as written, with their power of ten: « 2,5 M€ », « 3 Mds € », « 300 k€ »,
 * Swiss « 1,5 mio ». Only before a currency or « de », since « M » alone is « Monsieur »; those of AMBIGUOUS_ABBREVIATIONS only before a
 * currency.
 */
export const ABBREVIATED_NUMBERS: ReadonlyMap<string, number> = new Map([
  ['k', 3], ['K', 3],
  ['M', 6], ['m', 6], ['mn', 6], ['Mn', 6], ['mio', 6], ['Mio', 6], ['mios', 6],
  ['Md', 9], ['Mds', 9], ['md', 9], ['mds', 9], ['Mrd', 9], ['Mrds', 9], ['mrd', 9], ['mrds', 9], ['MM', 9], ['Mia', 9], ['mia', 9], ['G', 9],
])

/** Metres, minutes, gigabytes: other things too. */
export const AMBIGUOUS_ABBREVIATIONS: ReadonlySet<string> = new Set(['m', 'mn', 'Mn', 'G', 'MM'])

/** Folded nouns that say « about so many », in the singular: « une vingtaine d'équipes », « un millier d'emplois ». */
export const COLLECTIVES: ReadonlyMap<string, number> = new Map([
  ['huitaine', 8], ['dizaine', 10], ['douzaine', 12], ['quinzaine', 15], ['vingtaine', 20], ['trentaine', 30], ['quarantaine', 40],
  ['cinquantaine', 50], ['soixantaine', 60], ['septantaine', 70], ['nonantaine', 90], ['centaine', 100], ['millier', 1000],
])

/** Folded words that belong to a collective or to a large number without a number: « des dizaines de », « plusieurs millions de ». */
export const INDEFINITE_PLURALS: ReadonlySet<string> = new Set(['des', 'plusieurs', 'quelques'])

/** Folded adjectives between the article and a collective: « une bonne vingtaine », « une petite centaine ». */
export const COLLECTIVE_ADJECTIVES: ReadonlySet<string> = new Set(['bonne', 'petite', 'grosse', 'bon', 'petit', 'gros', 'grande', 'belle', 'premiere', 'nouvelle', 'autre', 'simple', 'demi'])
