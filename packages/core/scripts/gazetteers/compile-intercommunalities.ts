import { type IntercommunalityKind, intercommunalityClasses } from '../../src/gazetteers/intercommunality-classes.ts'
import { placeKey } from '../../src/gazetteers/place-key.ts'
import type { KnownWords } from './known-words.ts'
import { readEpci, readEpt } from './read-packages.ts'

const kinds: Readonly<Record<string, IntercommunalityKind['kind']>> = {
  CC: 'community',
  CA: 'agglomeration',
  CU: 'urban-community',
  METRO: 'metropolis',
  MET69: 'metropolis',
  EPT: 'territory',
}

/** What the press says and the register does not. */
const variants: readonly (readonly [name: string, type: string])[] = [
  ['Grand Lyon', 'MET69'],
  ['Grand Paris', 'METRO'],
  ['Métropole du Grand Lyon', 'MET69'],
  ['Aix-Marseille-Provence Métropole', 'METRO'],
  ['Aix-Marseille-Provence', 'METRO'],
  ['Marseille Provence Métropole', 'METRO'],
  ['Lille Métropole', 'METRO'],
  ['MEL', 'METRO'],
  ['Grenoble Alpes Métropole', 'METRO'],
  ['Nice Métropole', 'METRO'],
  ['Rouen Métropole', 'METRO'],
  ['Strasbourg Eurométropole', 'METRO'],
  ['Grand Poitiers', 'CU'],
  ['Grand Paris Sud', 'CA'],
  ['Vannes Agglo', 'CA'],
  ['Lannion-Trégor Agglomération', 'CA'],
  ['Saint-Brieuc Agglomération', 'CA'],
  ['Brest Métropole Océane', 'METRO'],
  ['Grand Reims', 'CU'],
  ['Montpellier Agglomération', 'CA'],
  ['Agglopolys', 'CA'],
  ['COBAS', 'CA'],
  ['COBAN', 'CA'],
  ['CASA', 'CA'],
  ['Cap Atlantique', 'CA'],
  ['Angers Loire Métropole', 'CU'],
  ['Clermont Communauté', 'CA'],
]

/** Names that would need a title by the rules below, but mean the intercommunality wherever they stand. */
const sure: ReadonlySet<string> = new Set(['sicoval', 'plaine commune', 'est ensemble', 'grand lyon', 'grand paris', 'coban', 'cobas', 'caux seine agglo'])

/** The class of each intercommunality by its bare name, without « CA du » or « communauté de communes de la ». */
export function compileIntercommunalities(words: KnownWords, places: ReadonlyMap<string, number>): ReadonlyMap<string, number> {
  const names = new Map<string, number>()
  const add = (name: string, type: string, isDoubtful = false): void => {
    const key = placeKey(name)
    const kind = kinds[type]
    if (kind === undefined) throw new Error(`Unknown type of intercommunality: ${type}`)
    if (key.length < 3 || names.has(key)) return
    const commonWord = !sure.has(key) && (isDoubtful || places.has(key) || isPlain(key, words))
    names.set(
      key,
      intercommunalityClasses.findIndex((one) => one.kind === kind && one.commonWord === commonWord),
    )
  }
  for (const { nom, type } of readEpci()) for (const name of bareNames(nom)) add(name, type, isLandscape(nom, name))
  for (const { nom } of readEpt()) add(nom, 'EPT')
  for (const [name, type] of variants) add(name, type)
  return names
}

/** « CC du Bazadais »: the country around Bazas bears the name as well. « CA Arlysère » is nothing else. */
function isLandscape(registered: string, bare: string): boolean {
  return !/[ -]/u.test(bare) && /^C[ACU] d/u.test(registered)
}

/** One or two ordinary words, or an acronym that may be one: « Grand Lac », « CASA ». */
function isPlain(key: string, words: KnownWords): boolean {
  const parts = key.split(' ')
  if (parts.length === 1) return words.all.has(key) || key.length < 5
  return parts.length === 2 && parts.every((word) => words.frequent.has(word) && !/^(?:agglo|agglomeration|communaute|metropole)$/u.test(word))
}

/** « CA du Niortais » is « Niortais »; « CA de l'Albigeois (C2A) » « Albigeois » and « C2A »; « CA Vitré Communauté » as it is. */
function bareNames(registered: string): readonly string[] {
  const bracket = /\(([^()]{3,40})\)/u.exec(registered)?.[1]
  const name = registered
    .replace(/\([^()]*\)/u, '')
    .replace(/^(?:CC|CA|CU) /u, '')
    .replaceAll(/["']{2}|"/gu, '')
    .trim()
  const bare = name.replace(/^(?:de la |de l'|du |des |de |d'|la |le |les )/u, '')
  // « le Grand Périgueux », but « La Rochelle ».
  const withoutArticle = bare.replace(/^(?:Le|La|Les) (?=\S+ )/u, '')
  return [...new Set([bare, withoutArticle, ...(bracket === undefined ? [] : [bracket])])]
}
