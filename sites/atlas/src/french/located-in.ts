/** Countries that end in e and are masculine all the same. */
const MASCULINE_IN_E: ReadonlySet<string> = new Set(['Belize', 'Cambodge', 'Mexique', 'Mozambique', 'Suriname', 'Zimbabwe'])
/** Regions whose names keep their article: « dans les Hauts-de-France ». */
const WITH_ARTICLE: Readonly<Record<string, string>> = { 'Grand Est': 'dans le', 'Hauts-de-France': 'dans les', 'Pays de la Loire': 'dans les' }
/** Places that one is in rather than at. */
const WIDE: ReadonlySet<string> = new Set(['department', 'region', 'former-region', 'continent', 'sea'])
/** Shortest match: `É`. */
const VOWEL = /^[aeiouyàâäéèêëîïôöùûü]/iu

/** « à » Toulouse, « en » Midi-Pyrénées, « au » Luxembourg, « aux » Pays-Bas: what leads to a place, by its name and its classification. */
export function locatedIn(name: string, classification: string): string {
  if (classification === 'country') return intoCountry(name)
  return WITH_ARTICLE[name] ?? (WIDE.has(classification) ? 'en' : 'à')
}

function intoCountry(name: string): string {
  if (VOWEL.test(name) && !name.endsWith('s')) return 'en'
  if (name.endsWith('s')) return 'aux'
  return name.endsWith('e') && !MASCULINE_IN_E.has(name) ? 'en' : 'au'
}
