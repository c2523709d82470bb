import { expect, it } from 'vitest'
import { spreadPoints, type WantedSpot } from './spread-points.ts'

const near = (a: { x: number; y: number } | undefined, b: { x: number; y: number } | undefined): number => Math.hypot((a?.x ?? 0) - (b?.x ?? 0), (a?.y ?? 0) - (b?.y ?? 0))

it('leaves alone whoever has room', () => {
  const spots = [{ x: 10, y: 20, room: 5 }, { x: 21, y: 20, room: 5 }]
  expect(spreadPoints(spots)).toEqual([{ x: 10, y: 20 }, { x: 21, y: 20 }])
})

it('gives room to all who share a point, not far from it, and the same each time', () => {
  const spots: readonly WantedSpot[] = [...Array.from({ length: 5 }, () => ({ x: 100, y: 100, room: 10 })), { x: 109, y: 100, room: 10 }, { x: 400, y: 100, room: 10 }]
  const spread = spreadPoints(spots)
  for (const [index, spot] of spread.entries()) for (const other of spread.slice(index + 1)) expect(near(spot, other)).toBeGreaterThanOrEqual(19.8)
  for (const [index, spot] of spread.entries()) expect(near(spot, spots[index])).toBeLessThan(40)
  expect(spread.at(-1)).toEqual({ x: 400, y: 100 })
  expect(spreadPoints(spots)).toEqual(spread)
})
