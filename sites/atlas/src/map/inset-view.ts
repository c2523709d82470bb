import type { MapView } from './lay-out-map.ts'
import { projectPlace } from './map-projection.ts'

/** The departments of Occitanie, where most of the places are: those that the closer view shows. */
export const INSET_DEPARTMENTS: ReadonlySet<string> = new Set(['09', '11', '12', '30', '31', '32', '34', '46', '48', '65', '66', '81', '82'])

const NORTH_WEST = { latitude: 45.1, longitude: -0.5 }
const SOUTH_EAST = { latitude: 42.25, longitude: 6.3 }

/** The stretch of the map that the closer view shows: Occitanie, as far as Marseille. */
export const insetView: MapView = viewBetween()

function viewBetween(): MapView {
  const [from, to] = [projectPlace(NORTH_WEST), projectPlace(SOUTH_EAST)]
  if (!from || !to) throw new RangeError('The closer view lies outside of the map')
  return { left: Math.floor(from.x), top: Math.floor(from.y), right: Math.ceil(to.x), bottom: Math.ceil(to.y) }
}
