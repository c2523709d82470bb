import { forceCollide, forceSimulation, forceX, forceY, type SimulationNodeDatum } from 'd3-force'

/** Where something is, and how much room it wants around itself. */
export interface WantedSpot {
  readonly x: number
  readonly y: number
  readonly room: number
}

interface Body extends SimulationNodeDatum {
  readonly home: WantedSpot
}

const TICKS = 200

/**
 * Spots near those wanted, such that none lies in the room of another: places that share a point stand around it. Whoever has room stays. The same spots in the same
 * order give the same answer.
 */
export function spreadPoints(spots: readonly WantedSpot[]): readonly { readonly x: number; readonly y: number }[] {
  const crowded = new Set(spots.filter((spot) => spots.some((other) => other !== spot && Math.hypot(other.x - spot.x, other.y - spot.y) < other.room + spot.room)))
  const bodies = spots.map((home): Body => (crowded.has(home) ? { home, x: home.x, y: home.y } : { home, x: home.x, y: home.y, fx: home.x, fy: home.y }))
  const homeward = 0.05
  const apart = forceCollide<Body>(({ home }) => home.room + 0.1).strength(1).iterations(8)
  const simulation = forceSimulation(bodies).force('apart', apart).force('x', forceX<Body>(({ home }) => home.x).strength(homeward)).force('y', forceY<Body>(({ home }) => home.y).strength(homeward)).stop()
  simulation.tick(TICKS)
  // What draws them home presses them together: the last word is that of the room.
  simulation.force('x', null).force('y', null).tick(TICKS)
  return bodies.map(({ x = 0, y = 0 }) => ({ x: Math.round(x * 10) / 10, y: Math.round(y * 10) / 10 }))
}
