import type { Entity } from '@garrigue/data'
import { outsideAddress } from '../addresses/outside-address.ts'
import type { Locale } from '../language/locale.ts'
import { profileOf } from '../records/entity-profile.ts'
import { idOf, referToEntity, referToSource, typeOf } from './refer-to.ts'
import { thing, type Thing } from './thing.ts'

/**
 * An entity: what it is and is called, and which articles name it. What the articles say of it stays on the page, with its date and its
 * passage: schema.org's properties say in the present what a source attested once.
 */
export function describeEntity(entity: Entity, locale: Locale, site: URL): Thing {
  const { name, otherNames, description, identifiers } = entity
  const sameAs = [identifiers.wikidata === undefined ? undefined : `https://www.wikidata.org/entity/${identifiers.wikidata}`, outsideAddress(entity.homepage)]
  return thing({
    '@type': typeOf(entity),
    '@id': idOf(entity, locale, site),
    name,
    alternateName: otherNames,
    description,
    sameAs: sameAs.filter((address) => address !== undefined),
    identifier: identifiers.siren === undefined ? undefined : { '@type': 'PropertyValue', propertyID: 'SIREN', value: identifiers.siren },
    subjectOf: profileOf(entity).sources.map((source) => referToSource(source, locale, site)),
    ...ownProperties(entity, locale, site),
  })
}

function ownProperties(entity: Entity, locale: Locale, site: URL): Readonly<Record<string, unknown>> {
  if (entity.kind === 'place') {
    const { coordinates, partOf, country } = entity
    return {
      geo: coordinates && { '@type': 'GeoCoordinates', latitude: coordinates.latitude, longitude: coordinates.longitude },
      containedInPlace: referToEntity(partOf, locale, site),
      address: country === undefined ? undefined : { '@type': 'PostalAddress', addressCountry: country },
    }
  }
  if (entity.kind !== 'event') return {}
  // schema.org wants ISO 8601: a date in doubt is left to the page.
  return { startDate: entity.edtf !== undefined && /^\d{4}(?:-\d{2}){0,2}$/.test(entity.edtf) ? entity.edtf : undefined, location: referToEntity(entity.place, locale, site) }
}
