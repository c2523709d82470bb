import { forceCollide, forceLink, forceManyBody, forceSimulation, forceX, forceY, type SimulationLinkDatum, type SimulationNodeDatum } from 'd3-force'
import { seededRandom } from '../botany/seeded-random.ts'
import { placeLabels, type PlacedLabel } from '../labels/place-labels.ts'

/** Two things that some claims tie together. */
export interface Tie {
  readonly from: string
  readonly to: string
}

export interface NetworkPoint<Node> {
  readonly node: Node
  readonly x: number
  readonly y: number
  readonly radius: number
  /** How many others it is tied to. */
  readonly degree: number
  /** Where the short name stands; `undefined` when there is no room for it. */
  readonly label: PlacedLabel | undefined
  /** The name as drawn, cut at a word when it is long. */
  readonly shortName: string
}

export interface NetworkDrawing<Node> {
  readonly width: number
  readonly height: number
  readonly points: readonly NetworkPoint<Node>[]
}

type Body = SimulationNodeDatum & { readonly id: string; readonly degree: number }

const WIDTH = 1100
/** Height of the stretch in which the nodes begin; the drawing is as high as they then need. */
const FIRST_HEIGHT = 800
const MARGIN = 30
/** Letters of the longest name that is drawn whole. */
const LONGEST_NAME = 30
const LARGEST_SCALE = 1.4
const TICKS = 300
/** Height of the letters. */
const NETWORK_LETTERS = 13

/**
 * Places nodes so that those tied together lie close, once, when the site is built: the same records give the same drawing. Each starts at a place drawn from its
 * own id, so that a record more moves the others little. A node of which no tie tells is left out.
 */
export function layOutNetwork<Node extends { readonly id: string; readonly name: string }>(nodes: readonly Node[], ties: readonly Tie[]): NetworkDrawing<Node> {
  const degrees = degreesOf(ties)
  const tied = nodes.filter(({ id }) => degrees.has(id)).toSorted((a, b) => (a.id < b.id ? -1 : 1))
  const bodies = tied.map(({ id }): Body => {
    const random = seededRandom(id)
    return { id, degree: degrees.get(id) ?? 0, x: random() * WIDTH, y: random() * FIRST_HEIGHT }
  })
  const links: SimulationLinkDatum<Body>[] = ties.map(({ from, to }) => ({ source: from, target: to }))
  forceSimulation(bodies)
    .force('ties', forceLink<Body, SimulationLinkDatum<Body>>(links).id(({ id }) => id).distance(74).strength(0.5))
    .force('apart', forceManyBody().strength(-260).distanceMax(420))
    .force('room', forceCollide<Body>(({ degree }) => radiusOf(degree) + 12))
    .force('x', forceX(WIDTH / 2).strength(0.05))
    .force('y', forceY(FIRST_HEIGHT / 2).strength(0.065))
    .stop()
    .tick(TICKS)
  const { height, spots } = fit(bodies)
  return { width: WIDTH, height, points: named(tied.flatMap((node, index) => (spots[index] ? [{ node, ...spots[index] }] : [])), height) }
}

/** The names go to the nodes with most ties first. */
function named<Node extends { readonly name: string }>(points: readonly { readonly node: Node; readonly x: number; readonly y: number; readonly degree: number }[], height: number): readonly NetworkPoint<Node>[] {
  const byDegree = points.toSorted((a, b) => b.degree - a.degree)
  const labels = placeLabels(
    byDegree.map(({ node, x, y, degree }) => ({ x, y, radius: radiusOf(degree), name: shorten(node.name), size: NETWORK_LETTERS })),
    { left: 0, right: WIDTH, top: 0, bottom: height },
  )
  const labelOf = new Map(byDegree.map((point, index) => [point, labels[index]]))
  return points.map((point) => ({ ...point, radius: radiusOf(point.degree), label: labelOf.get(point), shortName: shorten(point.node.name) }))
}

/** « Semaine belge de Marseille-Provence 2013 » as « Semaine belge… »: what has many ties must find room for its name. */
function shorten(name: string): string {
  if (name.length <= LONGEST_NAME) return name
  const cut = name.lastIndexOf(' ', LONGEST_NAME)
  const words = name.slice(0, cut > 0 ? cut : LONGEST_NAME).replace(/ (?:d[eu]|des|la|le|les|et|en|à|\/)$/u, '')
  return `${words}…`
}

function degreesOf(ties: readonly Tie[]): ReadonlyMap<string, number> {
  const others = new Map<string, Set<string>>()
  const tie = (id: string, other: string): void => void (others.get(id) ?? others.set(id, new Set()).get(id))?.add(other)
  for (const { from, to } of ties) {
    tie(from, to)
    tie(to, from)
  }
  return new Map([...others].map(([id, set]) => [id, set.size]))
}

function radiusOf(degree: number): number {
  return Math.round(40 * Math.sqrt(degree)) / 10 + 3
}

/** Brings the cloud into the middle of the drawing, as large as its width lets it be, and says how high it is. */
function fit(bodies: readonly Body[]): { readonly height: number; readonly spots: readonly { readonly x: number; readonly y: number; readonly degree: number }[] } {
  const [left, right] = rangeOf(bodies.map(({ x = 0 }) => x))
  const [top, bottom] = rangeOf(bodies.map(({ y = 0 }) => y))
  const scale = Math.min(LARGEST_SCALE, (WIDTH - 2 * MARGIN) / Math.max(1, right - left))
  const height = Math.round((bottom - top) * scale + 2 * MARGIN)
  const spots = bodies.map(({ x = 0, y = 0, degree }) => ({ x: Math.round(WIDTH / 2 + (x - (left + right) / 2) * scale), y: Math.round(MARGIN + (y - top) * scale), degree }))
  return { height, spots }
}

function rangeOf(values: readonly number[]): readonly [least: number, most: number] {
  return values.length === 0 ? [0, 0] : [Math.min(...values), Math.max(...values)]
}
