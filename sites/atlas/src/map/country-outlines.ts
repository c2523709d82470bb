import { geoPath } from 'd3-geo'
import { feature } from 'topojson-client'
import type { GeometryCollection, Topology } from 'topojson-specification'
import countries from 'world-atlas/countries-50m.json'
import { mapProjection } from './map-projection.ts'

/** ISO 3166-1 numeric: what stands around France within the frame, Belgium apart. */
const NEIGHBOURS: ReadonlySet<string> = new Set(['724', '380', '756', '276', '442', '528', '826', '020', '040'])
const BELGIUM = '056'

const topology = countries as unknown as Topology<{ readonly countries: GeometryCollection }>
const draw = geoPath(mapProjection).digits(1)

function outlineOf(isWanted: (id: string) => boolean): string {
  const features = feature(topology, topology.objects.countries).features.filter(({ id }) => isWanted(String(id)))
  return features.map((one) => draw(one) ?? '').join('')
}

/** The outline of Belgium, as the path of an SVG. */
export const belgiumOutline: string = outlineOf((id) => id === BELGIUM)

/** The outlines of the other neighbours, cut at the frame. */
export const neighbourOutlines: string = outlineOf((id) => NEIGHBOURS.has(id))
