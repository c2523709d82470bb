import { type IntercommunalityKind, intercommunalityClasses } from '../../src/gazetteers/intercommunality-classes.ts'
import { placeKey } from '../../src/gazetteers/place-key.ts'
import type { KnownWords } from './known-words.ts'
import { type Epci, readDecoupage } from './read-packages.ts'

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

/** The class of each intercommunality by its bare name, without « CA du » or « communauté de communes de la ». */
export function compileIntercommunalities(words: KnownWords, places: ReadonlyMap<string, number>): ReadonlyMap<string, number> {
  const names = new Map<string, number>()
  const add = (name: string, type: string): void => {
    const key = placeKey(name)
    const kind = kinds[type]
    if (kind === undefined) throw new Error(`Unknown type of intercommunality: ${type}`)
    if (key.length < 3 || names.has(key)) return
    const commonWord = places.has(key) || (key.split(' ').length <= 2 && key.split(' ').every((word) => words.frequent.has(word)))
    names.set(
      key,
      intercommunalityClasses.findIndex((one) => one.kind === kind && one.commonWord === commonWord),
    )
  }
  for (const { nom, type } of readDecoupage<Epci>('epci')) for (const name of bareNames(nom)) add(name, type)
  for (const { nom } of readDecoupage<Epci>('ept')) add(nom, 'EPT')
  for (const [name, type] of variants) add(name, type)
  return names
}

/** « CA du Niortais » is « Niortais »; « CA de l'Albigeois (C2A) » « Albigeois » and « C2A »; « CA Vitré Communauté » as it is. */
function bareNames(registered: string): readonly string[] {
  const bracket = /\(([^()]{3,40})\)/u.exec(registered)?.[1]
  const name = registered
    .replace(/\([^()]*\)/u, '')
    .replace(/^(?:CC|CA|CU) /u, '')
    .replaceAll(/["']{2}|"/gu, '')
    .trim()
  const bare = name.replace(/^(?:de la |de l'|du |des |de |d'|la |le |les )/iu, '')
  return [bare, ...(bracket === undefined ? [] : [bracket]), ...(bare === name || !/^(?:la|le|les) /iu.test(name) ? [] : [name])]
}
