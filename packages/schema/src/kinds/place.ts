import * as z from 'zod'
import { defineEntityKind, type EntityBase, type EntityKind } from '../define-entity-kind.ts'
import { exactly } from '../exact.ts'
import { id } from '../id.ts'

/** WGS 84, decimal degrees. */
export interface Coordinates {
  readonly latitude: number
  readonly longitude: number
  /** The licensed data set they come from; licences stand in registry/README.md. */
  readonly source: 'geonames' | 'geonames-computed' | 'natural-earth'
  /** What the point stands for: the town itself, the town a venue is in, the middle of a region. */
  readonly precision: 'town' | 'commune' | 'region' | 'country'
}

/** Town, region, country, continent, sea or venue, by its own name. */
export interface Place extends EntityBase {
  readonly kind: 'place'
  /** ISO 3166-1 alpha-2; absent for seas and continents. */
  readonly country?: string
  readonly coordinates?: Coordinates
  /** Id of the place that contains it. */
  readonly partOf?: string
}

export const place: EntityKind<Place> = defineEntityKind<Place>({
  name: 'place',
  plural: 'places',
  route: 'lieux',
  labels: { fr: { one: 'lieu', many: 'lieux', article: 'un' }, en: { one: 'place', many: 'places' } },
  classifications: {
    town: { fr: 'ville', en: 'town' },
    district: { fr: 'quartier', en: 'district' },
    department: { fr: 'département', en: 'department' },
    region: { fr: 'région', en: 'region' },
    'former-region': { fr: 'ancienne région', en: 'former region' },
    country: { fr: 'pays', en: 'country' },
    continent: { fr: 'continent', en: 'continent' },
    sea: { fr: 'mer', en: 'sea' },
    venue: { fr: 'lieu de réception', en: 'venue' },
  },
  fields: {
    country: z.string().regex(/^[A-Z]{2}$/, 'un code de pays est attendu, comme FR'),
    coordinates: exactly<Coordinates>()(
      z.strictObject({
        latitude: z.number().min(-90).max(90),
        longitude: z.number().min(-180).max(180),
        source: z.enum(['geonames', 'geonames-computed', 'natural-earth']),
        precision: z.enum(['town', 'commune', 'region', 'country']),
      }),
    ),
    partOf: id,
  },
})
