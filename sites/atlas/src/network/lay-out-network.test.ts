import { describe, expect, it } from 'vitest'
import { layOutNetwork, type Tie } from './lay-out-network.ts'

const nodes = ['a', 'b', 'c', 'd', 'e', 'f'].map((id) => ({ id, name: id.toUpperCase() }))
const ties: readonly Tie[] = [{ from: 'a', to: 'b' }, { from: 'a', to: 'c' }, { from: 'a', to: 'd' }, { from: 'd', to: 'e' }]

describe('the drawing of a network', () => {
  it('is the same each time, whatever the order of what it is given', () => {
    expect(layOutNetwork(nodes.toReversed(), ties)).toEqual(layOutNetwork(nodes, ties))
  })

  it('leaves out what no tie tells of, and counts the others of each', () => {
    const { points } = layOutNetwork(nodes, [...ties, { from: 'b', to: 'a' }])
    expect(points.map(({ node, degree }) => [node.id, degree])).toEqual([['a', 3], ['b', 1], ['c', 1], ['d', 2], ['e', 1]])
  })

  it('stays within its frame, no point upon another', () => {
    const { points, width, height } = layOutNetwork(nodes, ties)
    for (const { x, y } of points) expect(x >= 0 && x <= width && y >= 0 && y <= height).toBe(true)
    for (const a of points) for (const b of points) if (a !== b) expect(Math.hypot(a.x - b.x, a.y - b.y)).toBeGreaterThan(a.radius + b.radius)
  })

  it('has those tied together closer than the others, on the whole', () => {
    const far = layOutNetwork([...nodes, { id: 'x', name: 'X' }, { id: 'y', name: 'Y' }], [...ties, { from: 'x', to: 'y' }])
    const at = (id: string): { x: number; y: number } => far.points.find(({ node }) => node.id === id) ?? { x: 0, y: 0 }
    const distance = (a: string, b: string): number => Math.hypot(at(a).x - at(b).x, at(a).y - at(b).y)
    expect(distance('x', 'y')).toBeLessThan(distance('x', 'a'))
  })

  it('cuts long names at a word, and never ends them with a small one', () => {
    const { points } = layOutNetwork([{ id: 'a', name: 'Semaine belge de Marseille-Provence 2013' }, { id: 'b', name: 'Mons' }], [{ from: 'a', to: 'b' }])
    expect(points.map(({ shortName }) => shortName)).toEqual(['Semaine belge…', 'Mons'])
  })

  it('is empty without ties', () => {
    expect(layOutNetwork(nodes, []).points).toEqual([])
  })
})
