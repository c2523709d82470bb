import { byId, type Entity, type Event, type Place } from '@garrigue/data'
import type { Language } from '../language/language-of.ts'
import type { Locale } from '../language/locale.ts'
import type { LabelLink, LabelRow } from './entity-label.ts'
import { entityAddress } from './kinds.ts'

/** Lines of the label that only some kinds have. A kind without an entry has none. */
const OWN_ROWS: { readonly [Kind in Entity['kind']]?: (entity: Extract<Entity, { readonly kind: Kind }>, language: Language) => readonly LabelRow[] } = {
  place: placeRows,
  event: eventRows,
}

export function ownRows(entity: Entity, language: Language): readonly LabelRow[] {
  const rows = OWN_ROWS[entity.kind] as ((own: Entity, spoken: Language) => readonly LabelRow[]) | undefined
  return rows?.(entity, language) ?? []
}

function placeRows({ coordinates, country, partOf }: Place, { locale, words }: Language): readonly LabelRow[] {
  const { label } = words.entity
  const { compass, decimal } = words.records
  const countries: Readonly<Record<string, string>> = words.records.countries
  const degrees = (value: number, initial: string): string => `${Math.abs(value).toFixed(3).replace('.', decimal)}° ${initial}`
  return [
    { term: label.partOf, values: linkTo(locale, partOf) },
    { term: label.country, values: country === undefined ? [] : [countries[country] ?? country] },
    { term: label.coordinates, values: coordinates ? [[degrees(coordinates.latitude, coordinates.latitude < 0 ? compass.south : compass.north), degrees(coordinates.longitude, coordinates.longitude < 0 ? compass.west : compass.east)].join(', ')] : [] },
  ]
}

function eventRows({ place, edtf }: Event, { locale, words, dated }: Language): readonly LabelRow[] {
  const { label } = words.entity
  return [
    { term: label.place, values: linkTo(locale, place) },
    { term: label.edtf, values: edtf === undefined ? [] : [dated(edtf)] },
  ]
}

function linkTo(locale: Locale, id: string | undefined): readonly LabelLink[] {
  const other = id === undefined ? undefined : byId(id)
  return other ? [{ text: other.name, href: entityAddress(locale, other) }] : []
}
