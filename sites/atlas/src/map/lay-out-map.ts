import { placeLabels, type PlacedLabel } from '../labels/place-labels.ts'
import { MAP_FRAME, projectPlace } from './map-projection.ts'

/** What the map needs to know of a place. */
export interface MappedPlace {
  readonly id: string
  readonly name: string
  /** How many records are tied to it: the area of its circle. */
  readonly weight: number
  readonly coordinates?: { readonly latitude: number; readonly longitude: number; readonly precision: 'town' | 'commune' | 'region' | 'country' }
}

/** A stretch of the map, in its units. */
export interface MapView {
  readonly left: number
  readonly right: number
  readonly top: number
  readonly bottom: number
}

export interface MapPoint {
  readonly place: MappedPlace
  readonly x: number
  readonly y: number
  readonly radius: number
  /** Whether the point only stands for a region or a country, somewhere in whose middle it is. */
  readonly vague: boolean
  readonly label: PlacedLabel | undefined
}

const SMALLEST = 0.012
const LARGEST = 0.035
const LETTERS = 0.021

/**
 * The places of a view as circles, the largest first so that the smaller lie over them; places without a point on it are left out. Sizes are parts of the view's
 * width: a closer view shows the same circles further apart.
 */
export function layOutMap(places: readonly MappedPlace[], view: MapView = MAP_FRAME): readonly MapPoint[] {
  const width = view.right - view.left
  const heaviest = Math.max(1, ...places.map(({ weight }) => weight))
  const points = places
    .flatMap((place) => {
      const point = place.coordinates && projectPlace(place.coordinates)
      if (!place.coordinates || !point || !isWithin(point, view)) return []
      // The area, not the radius, grows with the weight.
      const radius = round(width * Math.max(SMALLEST, LARGEST * Math.sqrt(place.weight / heaviest)))
      return [{ place, ...point, radius, vague: ['region', 'country'].includes(place.coordinates.precision) }]
    })
    .toSorted((a, b) => b.place.weight - a.place.weight || (a.place.id < b.place.id ? -1 : 1))
  const size = labelSize(view)
  const labels = placeLabels(points.map(({ x, y, radius, place }) => ({ x, y, radius, name: place.name, size })), view)
  return points.map((point, index) => ({ ...point, label: labels[index] }))
}

/** Height of the letters on a view. */
export function labelSize({ left, right }: MapView): number {
  return round((right - left) * LETTERS)
}

function isWithin({ x, y }: { readonly x: number; readonly y: number }, { left, right, top, bottom }: MapView): boolean {
  return x >= left && x <= right && y >= top && y <= bottom
}

function round(value: number): number {
  return Math.round(value * 10) / 10
}
