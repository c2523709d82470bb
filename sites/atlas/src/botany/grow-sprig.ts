import { lookOf, type Species } from './leaf-shapes.ts'
import { seededRandom } from './seeded-random.ts'

/** A shape put somewhere: the path is drawn once per species and moved by `transform`. */
export interface Placed {
  readonly transform: string
}

/** A plant of its own for one record: always the same for the same record. */
export interface Sprig {
  /** Left, top, width and height of what is drawn. */
  readonly box: readonly [number, number, number, number]
  readonly stems: readonly string[]
  readonly leaves: readonly Placed[]
  readonly blooms: readonly Placed[]
  /** Strips of paper that hold the stem on the sheet: x, y, degrees. */
  readonly straps: readonly Placed[]
  readonly species: Species
}

interface Stem {
  readonly from: Point
  readonly bend: Point
  readonly to: Point
  /** Knots that bear leaves or blooms. */
  readonly knots: number
  /** Share of the stem that is bare at its foot. */
  readonly foot: number
  readonly scale: number
}

type Point = readonly [x: number, y: number]

const MOST_BRANCHES = 4
const round = (value: number): number => Math.round(value * 10) / 10

/**
 * Grows from the record's id and the number of its sources: each further source is a branch (up to four), so a name that many articles
 * attest is a bushier plant.
 */
export function growSprig(kind: string, id: string, sourceCount: number): Sprig {
  const random = seededRandom(`${kind}/${id}`)
  const { species } = lookOf(kind)
  const between = (low: number, high: number): number => low + (high - low) * random()
  const side = random() < 0.5 ? -1 : 1
  const foot: Point = [120 + between(-6, 6), 316]
  const tip: Point = [120 + side * between(10, 34), between(26, 44)]
  const bend: Point = [120 - side * between(12, 40), between(140, 190)]
  const main: Stem = { from: foot, bend, to: tip, knots: 7 + Math.min(4, sourceCount), foot: 0.26, scale: 1 }
  const branches = Array.from({ length: Math.min(MOST_BRANCHES, Math.max(0, sourceCount - 1)) }, (_, index): Stem => {
    const turn = index % 2 === 0 ? side : -side
    const from = pointOn(main, 0.24 + index * 0.13 + between(0, 0.05))
    const reach = between(58, 80) - index * 6
    const to: Point = [clamp(from[0] + turn * reach, 26, 214), from[1] - between(84, 120) + index * 8]
    return { from, bend: [from[0] + turn * reach * 0.72, from[1] - 26], to, knots: 5, foot: 0.3, scale: 0.78 - index * 0.04 }
  })
  const stems = [main, ...branches]
  const grown = stems.map((stem) => dress(stem, species, between))
  return {
    box: boxAround(stems, species),
    stems: stems.map(({ from, bend: [x, y], to }) => `M${from.map(round).join(' ')}Q${round(x)} ${round(y)} ${to.map(round).join(' ')}`),
    leaves: grown.flatMap(({ leaves }) => leaves),
    blooms: grown.flatMap(({ blooms }) => blooms),
    straps: [0.1, 0.62].map((share) => strapAcross(main, share + between(0, 0.05), between)),
    species,
  }
}

function dress(stem: Stem, species: Species, between: (low: number, high: number) => number): { leaves: Placed[]; blooms: Placed[] } {
  const leaves: Placed[] = []
  const blooms: Placed[] = []
  for (let knot = 0; knot < stem.knots; knot++) {
    const share = stem.foot + (1 - stem.foot) * (knot / stem.knots)
    const along = (share - stem.foot) / (1 - stem.foot)
    const [x, y] = pointOn(stem, share)
    const heading = headingOn(stem, share)
    const size = species.size * stem.scale * (1.12 - 0.5 * along) * between(0.9, 1.1)
    const sides = species.opposite ? [-1, 1] : [knot % 2 === 0 ? -1 : 1]
    for (const side of sides) {
      const turn = heading + side * (species.angle - 18 * along + between(-6, 6))
      if (along < species.leafy) leaves.push(placed(x, y, turn, size * between(0.92, 1.08)))
      else if (species.bloomAt === 'spike') blooms.push(placed(x, y, heading + side * 48, size))
    }
    if (species.bloomAt === 'axil' && knot % 3 === 1) blooms.push(placed(x, y, between(-14, 14), stem.scale * between(0.8, 1)))
  }
  const end = headingOn(stem, 1)
  if (species.leafy === 1) leaves.push(placed(...stem.to, end, species.size * stem.scale * 0.7))
  else blooms.push(placed(...stem.to, end, stem.scale * (species.bloomAt === 'tip' ? 1.1 : 0.9)))
  return { leaves, blooms }
}

function placed(x: number, y: number, degrees: number, size: number): Placed {
  return { transform: `translate(${round(x)} ${round(y)})rotate(${round(degrees)})scale(${Math.round(size * 100) / 100})` }
}

function strapAcross(stem: Stem, share: number, between: (low: number, high: number) => number): Placed {
  const [x, y] = pointOn(stem, share)
  return placed(x, y, headingOn(stem, share) + between(-12, 12), 1)
}

function pointOn({ from, bend, to }: Stem, share: number): Point {
  const rest = 1 - share
  const at = (axis: 0 | 1): number => rest * rest * from[axis] + 2 * rest * share * bend[axis] + share * share * to[axis]
  return [at(0), at(1)]
}

/** Degrees from straight up. */
function headingOn({ from, bend, to }: Stem, share: number): number {
  const at = (axis: 0 | 1): number => (1 - share) * (bend[axis] - from[axis]) + share * (to[axis] - bend[axis])
  return (Math.atan2(at(0), -at(1)) * 180) / Math.PI
}

/** Room for the stems and for the leaves that stand out from them. */
function boxAround(stems: readonly Stem[], { leaf, size }: Species): Sprig['box'] {
  const reach = (longest(leaf) * 0.9 + 4) * size
  const points = stems.flatMap((stem) => [0, 0.25, 0.5, 0.75, 1].map((share) => pointOn(stem, share)))
  const left = Math.min(...points.map(([x]) => x)) - reach
  const right = Math.max(...points.map(([x]) => x)) + reach
  const top = Math.min(...points.map(([, y]) => y)) - reach * 0.8
  return [round(left), round(top), round(right - left), round(320 - top)]
}

/** How far a leaf reaches: the greatest number in its path. */
function longest(path: string): number {
  return Math.max(...(path.match(/\d+/g) ?? []).map(Number))
}

function clamp(value: number, low: number, high: number): number {
  return Math.min(high, Math.max(low, value))
}
