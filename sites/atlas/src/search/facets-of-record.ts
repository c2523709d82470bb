import { byId, claimsAbout, entitiesByKind, sources, type Claim, type Entity, type Mention, type Place, type Source } from '@garrigue/data'
import { mentions } from '@garrigue/data/mentions'
import { profileOf } from '../records/entity-profile.ts'
import { kindOf, sourceKind } from '../records/kinds.ts'
import type { FacetValues } from './search-facets.ts'

/** The values of a publisher's facet: the id of its sheet, or its name as the article gives it when it has none. */
function publisherValue({ publisher }: Source): string | undefined {
  return publisher ? (publisher.entity ?? publisher.text) : undefined
}

/** By what each sheet and each article may be narrowed down in the search, under its path within the site (`personnes/…/`). */
export function facetsByPath(): ReadonlyMap<string, FacetValues> {
  const entities: readonly Entity[] = Object.values({ ...entitiesByKind }).flat()
  return new Map([
    ...entities.map((entity) => [`${kindOf(entity).route}/${entity.id}/`, facetsOfEntity(entity)] as const),
    ...sources.map((source) => [`${sourceKind.route}/${source.id}/`, facetsOfSource(source)] as const),
  ])
}

/** Its places are those that it is or has, and that words about it name; its years and publishers those of the articles that name it. */
function facetsOfEntity(entity: Entity): FacetValues {
  const own = [entity.id, ...('place' in entity && typeof entity.place === 'string' ? [entity.place] : [])]
  const claims = claimsAbout(entity.id)
  const told = claims.flatMap((claim) => Object.values<unknown>({ ...claim }).flat()).filter((value) => typeof value === 'string')
  const articles = profileOf(entity).sources
  return { nature: [kindOf(entity).route], lieu: placesAmong([...own, ...told, ...claims.flatMap(namedBeside)]), annee: yearsOf(articles), editeur: publishersOf(articles) }
}

const placesNamed: ReadonlyMap<string, readonly Mention[]> = Map.groupBy(
  mentions.filter(({ kind }) => kind === 'place'),
  ({ source }) => source,
)

/** The places that the words of a claim name. */
function namedBeside({ evidence }: Claim): readonly string[] {
  return evidence.flatMap(({ source, start, end }) => (placesNamed.get(source) ?? []).filter((mention) => mention.start >= start && mention.end <= end).map(({ entity }) => entity))
}

function facetsOfSource(source: Source): FacetValues {
  const named = placesNamed.get(source.id) ?? []
  return { nature: [sourceKind.route], lieu: placesAmong(named.map(({ entity }) => entity)), annee: yearsOf([source]), editeur: publishersOf([source]) }
}

/** The ids that are places, with the places that these are parts of. */
function placesAmong(ids: readonly string[]): readonly string[] {
  const found = new Set<string>()
  for (const id of ids) {
    for (let place = placeWithId(id); place && !found.has(place.id); place = placeWithId(place.partOf)) found.add(place.id)
  }
  return [...found].sort()
}

function placeWithId(id: string | undefined): Place | undefined {
  const entity = id === undefined ? undefined : byId(id)
  return entity?.kind === 'place' ? entity : undefined
}

function yearsOf(articles: readonly Source[]): readonly string[] {
  const years = articles.flatMap(({ published }) => (published ? [published.earliest.slice(0, 4), published.latest.slice(0, 4)] : []))
  return [...new Set(years)].sort()
}

function publishersOf(articles: readonly Source[]): readonly string[] {
  return [...new Set(articles.flatMap((source) => publisherValue(source) ?? []))].sort()
}
