import type { PlaceKind } from '../../src/gazetteers/place-classes.ts'
import {
  belgianCommunes,
  belgianRegions,
  belgianTowns,
  largeBelgianTowns,
} from '../../src/gazetteers/sources/belgian-places.ts'
import { cityExonyms } from '../../src/gazetteers/sources/city-exonyms.ts'
import { countries, countryVariants } from '../../src/gazetteers/sources/countries.ts'
import { departmentVariants, naturalRegions, regionsBefore2016, regionVariants } from '../../src/gazetteers/sources/french-regions.ts'
import { frenchShortNames } from '../../src/gazetteers/sources/french-short-names.ts'
import { canadianRegions, largeQuebecTowns, quebecTowns } from '../../src/gazetteers/sources/quebec-places.ts'
import { largeSwissTowns, swissCantons, swissTowns } from '../../src/gazetteers/sources/swiss-places.ts'
import { worldAreas } from '../../src/gazetteers/sources/world-areas.ts'
import { listOf } from './list-of.ts'
import { type City, type Commune, readCities, readCommunes, readDepartments, readRegions } from './read-packages.ts'

/** A name as its source writes it, and the place that it is there. */
export interface PlaceName {
  readonly name: string
  readonly kind: PlaceKind['kind']
  readonly size: PlaceKind['size']
}

/** Kinds whose names of several words are no accident: « Massif central », « Mer Noire ». */
export const namedOnPurpose: ReadonlySet<PlaceKind['kind']> = new Set(['area', 'department', 'region', 'country'])

/** Every name of every place; one that several places bear comes several times, the one that the press most likely means first. */
export function placeNames(): readonly PlaceName[] {
  const communes = readCommunes().filter(({ type }) => type !== 'arrondissement-municipal')
  const areas = [worldAreas, belgianRegions, swissCantons, canadianRegions, naturalRegions]
  const large = [cityExonyms, largeBelgianTowns, largeSwissTowns, largeQuebecTowns]
  const small = [...Object.values(belgianCommunes), belgianTowns, swissTowns, quebecTowns]
  const regions = [...readRegions().map(({ nom }) => nom), ...[regionsBefore2016, regionVariants].flatMap(listOf)]
  const departments = [...readDepartments().map(({ nom }) => nom), ...listOf(departmentVariants)]
  const cities = readCities().flatMap(toCity)
  return [
    ...[countries, countryVariants].flatMap(listOf).map((name) => ({ name, kind: 'country', size: 'large' }) as const),
    ...regions.map((name) => ({ name, kind: 'region', size: 'large' }) as const),
    // Paris is a department too.
    ...communesFrom(communes, 200_000, Infinity),
    ...departments.map((name) => ({ name, kind: 'department', size: 'large' }) as const),
    ...communesFrom(communes, 10_000, 200_000),
    ...large.flatMap(listOf).map((name) => ({ name, kind: 'city', size: 'large' }) as const),
    ...areas.flatMap(listOf).map((name) => ({ name, kind: 'area', size: 'large' }) as const),
    ...cities.filter(({ size }) => size === 'large'),
    ...communesFrom(communes, 0, 10_000),
    ...listOf(frenchShortNames).map((name) => ({ name, kind: 'commune', size: 'small' }) as const),
    ...small.flatMap(listOf).map((name) => ({ name, kind: 'city', size: 'small' }) as const),
    ...cities.filter(({ size }) => size === 'small'),
  ]
}

function communesFrom(communes: readonly Commune[], least: number, below: number): readonly PlaceName[] {
  return communes
    .filter(({ population = 0 }) => population >= least && population < below)
    .map(({ nom }) => ({ name: nom, kind: 'commune', size: least >= 10_000 ? 'large' : 'small' }))
}

/** Towns abroad from 30,000 inhabitants; from 5,000 where French is spoken next door. Not quarters, which the press seldom names. */
function toCity({ name, country, featureCode, adminCode, population }: City): readonly PlaceName[] {
  if (country === 'FR' || (featureCode === 'PPLX' && population < 200_000)) return []
  const isNear = ['BE', 'CH', 'LU', 'MC'].includes(country) || (country === 'CA' && adminCode === '10')
  if (population < (isNear ? 5000 : 30_000)) return []
  return name
    .split(/[/()]/u)
    .filter((part) => /^\p{L}/u.test(part.trim()) && part.trim().length > 2)
    .map((part) => ({ name: part, kind: 'city', size: population >= 100_000 ? 'large' : 'small' }))
}
