import type { Word } from '../engine/words.ts'

/** Plural-looking words that may follow a year or a day without being counted by it. */
const NOT_COUNTED = new Set([
  'dans', 'sous', 'sans', 'puis', 'mais', 'apres', 'alors', 'lors', 'depuis', 'nous', 'vous', 'ils', 'elles', 'ses', 'ces', 'leurs', 'plusieurs', 'certains', 'certaines', 'toujours', 'jamais', 'tous', 'toutes', 'deux', 'trois', 'six', 'dix',
  'plus', 'vers', 'hors', 'pres', 'tres', 'moins', 'suis', 'sommes', 'avons', 'avais', 'etais', 'etions', 'avions', 'dont', 'toutefois', 'parfois', 'desormais', 'environs', 'quelques', 'celles', 'ceux', 'divers', 'diverses', 'autres',
  'volontiers', 'ailleurs', 'cours', 'temps', 'fois', 'prepares', 'remis', 'mis', 'pris', 'permis', 'promis', 'voyons', 'puisse', 'lorsque', 'jusqu', 'expres', 'dessus', 'dessous', 'dehors', 'longtemps', 'mieux', 'pas', 'des', 'les', 'nos', 'vos', 'mes', 'tes', 'aux', 'eux',
  'paris', 'juillet', 'mars', 'progressivement', 'bruxelles', 'nantes', 'rennes', 'nimes', 'cannes', 'reims', 'tours', 'mons', 'gers', 'landes', 'vosges', 'ardennes', 'alpes', 'pyrenees',
])

/** Singular units and words of number. */
const UNITS = new Set(['m', 'm2', 'm²', 'm3', 'm³', 'km', 'km2', 'km²', 'cm', 'mm', 'kg', 'ha', 'kw', 'kwh', 'mw', 'gw', 'mwh', 'gwh', 'go', 'mo', 'to', 'hz', 'mhz', 'ghz', 'k', 'md', 'eur', 'euro', 'chf', 'fcfa', 'm€', 'k€', 'mille', 'million', 'milliard', 'pour', 'h', 'heure', 'min'])

/** Whether what follows a number makes it a quantity: « 2015 pièces », « 2000 m² », « 2015 % ». */
export function isCounted(words: readonly Word[], next: number): boolean {
  const { form = '', text = '' } = words[next] ?? {}
  if (/^[%€$£°‰]$/u.test(form)) return true
  if (form === 'pour') return words[next + 1]?.form === 'cent'
  if (UNITS.has(form)) return true
  // The shortest: « clous ».
  return /^\p{Ll}\p{L}{2,}[sx]$/u.test(text) && !NOT_COUNTED.has(form)
}
