import { placeLabels, type Box, type PlacedLabel } from '../labels/place-labels.ts'
import { MAP_FRAME, projectPlace } from './map-projection.ts'
import { spreadPoints } from './spread-points.ts'

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
  /** Where its circle is drawn. */
  readonly x: number
  readonly y: number
  /** Where it lies: apart from its circle, when others lie too near. */
  readonly at: { readonly x: number; readonly y: number }
  readonly radius: number
  /** Radius of what can be touched. */
  readonly reach: number
  /** Whether the point only stands for a region or a country, somewhere in whose middle it is. */
  readonly vague: boolean
  /** Where its name goes on a wide screen and on a narrow one; undefined where it has no room. */
  readonly labels: Readonly<Record<ScreenWidth, PlacedLabel | undefined>>
}

/** Letters are of one size on the screen, so of two in the units of the drawing. */
export type ScreenWidth = 'wide' | 'narrow'
export const SCREEN_WIDTHS = ['wide', 'narrow'] as const satisfies readonly ScreenWidth[]
const LETTERS: Readonly<Record<ScreenWidth, number>> = { wide: 0.024, narrow: 0.037 }

const SMALLEST = 0.012
const LARGEST = 0.035
/** A drawing 284 pixels wide, on the narrowest of screens, gives 24 pixels to touch. */
const REACH = 12 / 284

/** What the sizes of circles are measured by. */
export function heaviestOf(places: readonly MappedPlace[]): number {
  return Math.max(1, ...places.map(({ weight }) => weight))
}

/**
 * The places of a view as circles, the largest first so that the smaller lie over them; places without a point on it are left out. Sizes are parts of the view's
 * width: a closer view shows the same circles further apart. None lies in the reach of another. `heaviest` is the weight of the largest circle, of another view too.
 */
export function layOutMap(places: readonly MappedPlace[], view: MapView = MAP_FRAME, heaviest: number = heaviestOf(places)): readonly MapPoint[] {
  const width = view.right - view.left
  const points = places
    .flatMap((place) => {
      const at = place.coordinates && projectPlace(place.coordinates)
      if (!place.coordinates || !at || !isWithin(at, view)) return []
      // The area, not the radius, grows with the weight.
      const radius = round(width * Math.max(SMALLEST, LARGEST * Math.sqrt(place.weight / heaviest)))
      return [{ place, at, radius, reach: Math.max(radius, round(width * REACH)), vague: ['region', 'country'].includes(place.coordinates.precision) }]
    })
    .toSorted((a, b) => b.place.weight - a.place.weight || (a.place.id < b.place.id ? -1 : 1))
  const spread = spreadPoints(points.map(({ at, reach }) => ({ ...at, room: reach })))
  const circles = points.map((point, index) => ({ ...point, ...(spread[index] ?? point.at) }))
  const leads = circles.flatMap((circle) => leadOf(circle))
  const named = (screen: ScreenWidth): readonly (PlacedLabel | undefined)[] => placeLabels(circles.map(({ x, y, radius, place }) => ({ x, y, radius, name: place.name, size: labelSize(view, screen) })), view, leads)
  const [wide, narrow] = [named('wide'), named('narrow')]
  return circles.map((circle, index) => ({ ...circle, labels: { wide: wide[index], narrow: narrow[index] } }))
}

/** Whether a line leads from a circle to where its place lies; a region lies all around. */
export function isLed({ vague, x, y, at }: Pick<MapPoint, 'vague' | 'x' | 'y' | 'at'>): boolean {
  return !vague && (x !== at.x || y !== at.y)
}

/** Into how many pieces a line is cut, for names to find room beside it. */
const PIECES = 6

/** The stretches that the line of a circle covers. */
function leadOf(point: Pick<MapPoint, 'vague' | 'x' | 'y' | 'at'>): readonly Box[] {
  if (!isLed(point)) return []
  const { x, y, at } = point
  const along = (part: number): { readonly x: number; readonly y: number } => ({ x: at.x + ((x - at.x) * part) / PIECES, y: at.y + ((y - at.y) * part) / PIECES })
  return Array.from({ length: PIECES }, (_, part) => {
    const [from, to] = [along(part), along(part + 1)]
    return { left: Math.min(from.x, to.x), right: Math.max(from.x, to.x), top: Math.min(from.y, to.y), bottom: Math.max(from.y, to.y) }
  })
}

/** Height of the letters on a view. */
export function labelSize({ left, right }: MapView, screen: ScreenWidth): number {
  return round((right - left) * LETTERS[screen])
}

/** Whether a point lies on a view. */
export function isWithin({ x, y }: { readonly x: number; readonly y: number }, { left, right, top, bottom }: MapView): boolean {
  return x >= left && x <= right && y >= top && y <= bottom
}

function round(value: number): number {
  return Math.round(value * 10) / 10
}
