import type { Entity, Event, Place } from '@garrigue/schema'
import { dated, type Addresses, type Node } from './node.ts'

const KINDS: Readonly<Record<Entity['kind'], string>> = { person: 'Person', organization: 'Organization', place: 'Place', event: 'Event', work: 'CreativeWork' }

/** Classifications for which schema.org has a finer word. */
const FINER: Readonly<Record<string, string>> = {
  'organization school': 'EducationalOrganization',
  'organization research': 'ResearchOrganization',
  'organization public-body': 'GovernmentOrganization',
  'organization media': 'NewsMediaOrganization',
  'organization union': 'WorkersUnion',
  'place town': 'City',
  'place department': 'AdministrativeArea',
  'place region': 'AdministrativeArea',
  'place former-region': 'AdministrativeArea',
  'place country': 'Country',
  'place continent': 'Continent',
  'place sea': 'SeaBodyOfWater',
  'event festival': 'Festival',
  'work software': 'SoftwareApplication',
  'work book': 'Book',
  'work film': 'Movie',
}

export function describeEntity(entity: Entity, addresses: Addresses): Node {
  const { kind, id, name, otherNames, classification, description, homepage, identifiers } = entity
  const { wikidata, ...codes } = identifiers
  return {
    ...addresses.entity(id),
    '@type': FINER[`${kind} ${classification ?? ''}`] ?? KINDS[kind],
    identifier: [{ '@type': 'PropertyValue', propertyID: 'garrigue', value: id }, ...Object.entries(codes).map(([propertyID, value]) => ({ '@type': 'PropertyValue', propertyID, value }))],
    name,
    ...(otherNames.length === 0 ? {} : { alternateName: otherNames }),
    ...(description === undefined ? {} : { description }),
    ...(homepage === undefined ? {} : { url: homepage }),
    ...(wikidata === undefined ? {} : { sameAs: { '@id': `http://www.wikidata.org/entity/${wikidata}` } }),
    ...(classification === undefined ? {} : { 'garrigue:classification': classification }),
    ...(kind === 'place' ? describePlace(entity, addresses) : {}),
    ...(kind === 'event' ? describeEvent(entity, addresses) : {}),
  }
}

function describePlace({ country, coordinates, partOf }: Place, addresses: Addresses): Node {
  return {
    ...(country === undefined ? {} : { 'garrigue:country': country }),
    ...(coordinates === undefined ? {} : { geo: { '@type': 'GeoCoordinates', latitude: coordinates.latitude, longitude: coordinates.longitude, 'garrigue:precision': coordinates.precision } }),
    ...(partOf === undefined ? {} : { containedInPlace: addresses.entity(partOf) }),
  }
}

function describeEvent({ place, edtf }: Event, addresses: Addresses): Node {
  return { ...(place === undefined ? {} : { location: addresses.entity(place) }), ...dated('startDate', edtf) }
}
