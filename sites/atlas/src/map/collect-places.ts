import { byId, claimsAbout, entitiesByKind, places, type Claim, type Entity, type Place } from '@garrigue/data'
import { mentionsOf } from '@garrigue/data/mentions'

/** A place, and what the records tie to it. */
export interface PlaceUse {
  readonly place: Place
  /** The entities that a relation or an occurrence puts there, or that say in the registry that they took place there or are part of it; in the order of their names. */
  readonly tied: readonly Entity[]
  /** How often a source writes its name. */
  readonly mentions: number
}

/** Every place, with what is tied to it, most first; a place to which nothing is tied and which nobody names is left out. */
export function collectPlaces(): readonly PlaceUse[] {
  return places
    .map((place): PlaceUse => ({ place, tied: tiedTo(place), mentions: mentionsOf(place.id).length }))
    .filter(({ tied, mentions }) => tied.length + mentions > 0)
    .toSorted((a, b) => b.tied.length - a.tied.length || b.mentions - a.mentions || (a.place.id < b.place.id ? -1 : 1))
}

function tiedTo(place: Place): readonly Entity[] {
  const ids = new Set(claimsAbout(place.id).flatMap(entitiesOf))
  for (const { id, place: where } of entitiesByKind.event) if (where === place.id) ids.add(id)
  for (const { id, partOf } of places) if (partOf === place.id) ids.add(id)
  ids.delete(place.id)
  return [...ids].flatMap((id) => byId(id) ?? []).toSorted((a, b) => (a.name < b.name ? -1 : 1))
}

/** Words that only speak of a place tie nobody to it. */
function entitiesOf(claim: Claim): readonly string[] {
  if (claim.type === 'relation') return [claim.subject, claim.object]
  if (claim.type === 'occurrence') return [...claim.participants, ...(claim.event === null ? [] : [claim.event])]
  return []
}
