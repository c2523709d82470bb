import { byId, type Entity, type Event, type Place } from '@garrigue/data'
import { dateInFrench } from '../french/date-in-french.ts'
import { words } from '../words.ts'
import type { LabelLink, LabelRow } from './entity-label.ts'
import { entityAddress } from './kinds.ts'

/** Lines of the label that only some kinds have. A kind without an entry has none. */
const OWN_ROWS: { readonly [Kind in Entity['kind']]?: (entity: Extract<Entity, { readonly kind: Kind }>) => readonly LabelRow[] } = {
  place: placeRows,
  event: eventRows,
}

export function ownRows(entity: Entity): readonly LabelRow[] {
  const rows = OWN_ROWS[entity.kind] as ((own: Entity) => readonly LabelRow[]) | undefined
  return rows?.(entity) ?? []
}

function placeRows({ coordinates, country, partOf }: Place): readonly LabelRow[] {
  const { label } = words.entity
  return [
    { term: label.partOf, values: linkTo(partOf) },
    { term: label.country, values: country === undefined ? [] : [words.countries[country] ?? country] },
    { term: label.coordinates, values: coordinates ? [`${degrees(coordinates.latitude, 'N', 'S')}, ${degrees(coordinates.longitude, 'E', 'O')}`] : [] },
  ]
}

function eventRows({ place, edtf }: Event): readonly LabelRow[] {
  const { label } = words.entity
  return [
    { term: label.place, values: linkTo(place) },
    { term: label.edtf, values: edtf === undefined ? [] : [dateInFrench(edtf)] },
  ]
}

function linkTo(id: string | undefined): readonly LabelLink[] {
  const other = id === undefined ? undefined : byId(id)
  return other ? [{ text: other.name, href: entityAddress(other) }] : []
}

function degrees(value: number, positive: string, negative: string): string {
  return `${Math.abs(value).toFixed(3).replace('.', ',')}° ${value < 0 ? negative : positive}`
}
