import { places } from '@garrigue/data'
import { describe, expect, it } from 'vitest'
import { belgiumOutline, neighbourOutlines } from './country-outlines.ts'
import { departmentOutlines, simplifyPath } from './department-outlines.ts'
import { layOutMap, type MappedPlace } from './lay-out-map.ts'
import { MAP_FRAME, projectPlace } from './map-projection.ts'

const town = (id: string, latitude: number, longitude: number, weight = 1): MappedPlace => ({ id, name: id, weight, coordinates: { latitude, longitude, precision: 'town' } })

/** The rings of a path of absolute moves and relative lines, as points. */
function ringsOf(path: string): [number, number][][] {
  return [...path.matchAll(/M(\S+) (\S+)l([^z]*)z/g)].map(([, x, y, rest = '']) => {
    let [px, py] = [Number(x), Number(y)]
    const numbers = rest.trim().split(/\s+/).map(Number)
    const points: [number, number][] = [[px, py]]
    for (let index = 0; index + 1 < numbers.length; index += 2) {
      ;[px, py] = [px + (numbers[index] ?? 0), py + (numbers[index + 1] ?? 0)]
      points.push([px, py])
    }
    return points
  })
}

function contains(ring: readonly [number, number][], { x, y }: { x: number; y: number }): boolean {
  return ring.reduce((inside, [ax, ay], index) => {
    const [bx, by] = ring[(index + 1) % ring.length] ?? [ax, ay]
    return ay > y !== by > y && x < ((bx - ax) * (y - ay)) / (by - ay) + ax ? !inside : inside
  }, false)
}

describe('the projection', () => {
  it.each([
    ['Montpellier', '34', 43.61092, 3.87723],
    ['Toulouse', '31', 43.60426, 1.44367],
    ['Brest', '29', 48.39029, -4.48628],
    ['Strasbourg', '67', 48.58392, 7.74553],
    ['Lille', '59', 50.63297, 3.05858],
    ['Corte', '2B', 42.30956, 9.14917],
    ['Perpignan', '66', 42.69764, 2.89541],
    ['Clermont-Ferrand', '63', 45.77969, 3.08682],
  ])('puts %s into its own department', (_, code, latitude, longitude) => {
    const point = projectPlace({ latitude, longitude })
    const holding = departmentOutlines.filter(({ path }) => point && ringsOf(path).some((ring) => contains(ring, point))).map(({ id }) => id)
    expect(holding).toEqual([code])
  })

  it('has Mons within the frame, in Belgium, and San Francisco outside', () => {
    const mons = projectPlace({ latitude: 50.45413, longitude: 3.95229 })
    expect(mons && mons.y < 60 && mons.y > MAP_FRAME.top).toBe(true)
    expect(projectPlace({ latitude: 37.77493, longitude: -122.41942 })).toBeUndefined()
  })
})

describe('outlines', () => {
  it('are there for every department of metropolitan France, and for the neighbours', () => {
    expect(departmentOutlines).toHaveLength(96)
    for (const { path } of departmentOutlines) expect(path).toMatch(/^(?:M[-\d.]+ [-\d.]+l[-\d. ]+z)+$/)
    expect(belgiumOutline.length).toBeGreaterThan(200)
    expect(neighbourOutlines.length).toBeGreaterThan(1000)
  })

  it('are simplified without moving: every ring starts where it did, to half a unit', () => {
    expect(simplifyPath('m 1.2,3.4 10,0 0.1,0.1 0,10 z')).toBe('M1 3.5l10 0 0.5 0 0 10z')
    expect(simplifyPath('m 0,0 10,0 0,10 z m 20,20 5,0 0,5 z')).toBe('M0 0l10 0 0 10zM20 20l5 0 0 5z')
    expect(simplifyPath('m 0,0 0.1,0 0,0.1 z')).toBe('')
  })
})

describe('the places of the map', () => {
  it('have an area that grows with their weight, the largest first', () => {
    const [large, small] = layOutMap([town('a', 44, 2, 4), town('b', 47, 2, 16)])
    expect([large?.place.id, small?.place.id]).toEqual(['b', 'a'])
    expect((large?.radius ?? 0) / (small?.radius ?? 1)).toBeCloseTo(2, 1)
  })

  it('are left out without a point in the view, and a region is told from a town', () => {
    const region: MappedPlace = { id: 'r', name: 'r', weight: 1, coordinates: { latitude: 44, longitude: 3, precision: 'region' } }
    const shown = layOutMap([town('loin', 37, -122), { id: 'mer', name: 'mer', weight: 3 }, region])
    expect(shown.map(({ place, vague }) => [place.id, vague])).toEqual([['r', true]])
  })

  it('have an area that is measured by the heaviest of another view, if that is heavier', () => {
    const [alone] = layOutMap([town('a', 44, 2, 4)])
    const [beside] = layOutMap([town('a', 44, 2, 4)], MAP_FRAME, 16)
    expect((alone?.radius ?? 0) / (beside?.radius ?? 1)).toBeCloseTo(2, 1)
  })

  it('stand apart when they share a point, and still say where they lie', () => {
    const [one, other] = layOutMap([town('a', 44, 2), town('b', 44, 2)])
    expect(one?.at).toEqual(other?.at)
    expect(Math.hypot((one?.x ?? 0) - (other?.x ?? 0), (one?.y ?? 0) - (other?.y ?? 0))).toBeGreaterThanOrEqual((one?.reach ?? 0) + (other?.reach ?? 0) - 0.5)
  })

  it('are, for the records, all that have a point in Europe', () => {
    const shown = layOutMap(places.map((place) => ({ id: place.id, name: place.name, weight: 1, ...(place.coordinates ? { coordinates: place.coordinates } : {}) })))
    expect(shown.length).toBe(places.filter(({ coordinates }) => coordinates && coordinates.longitude > -10).length)
  })
})
