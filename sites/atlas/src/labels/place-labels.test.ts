import { describe, expect, it } from 'vitest'
import { placeLabels } from './place-labels.ts'

const FRAME = { left: 0, right: 200, top: 0, bottom: 100 }
const point = (x: number, y: number, name = 'Nom'): { x: number; y: number; radius: number; name: string; size: number } => ({ x, y, radius: 4, name, size: 10 })

describe('names of points', () => {
  it('stand to the right of a point with room', () => {
    expect(placeLabels([point(50, 50)], FRAME)).toEqual([{ x: 57, y: 53, anchor: 'start' }])
  })

  it('stand to the left of a point at the right edge', () => {
    expect(placeLabels([point(190, 50)], FRAME)).toMatchObject([{ anchor: 'end', x: 183 }])
  })

  it('never cover another name: the second of two close points goes elsewhere', () => {
    const [first, second] = placeLabels([point(50, 50), point(50, 60)], FRAME)
    expect(first?.anchor).toBe('start')
    expect(second?.anchor).toBe('end')
  })

  it('never cover another point', () => {
    expect(placeLabels([point(50, 50), point(65, 50)], FRAME)[0]?.anchor).not.toBe('start')
  })

  it('are left out where there is no room', () => {
    expect(placeLabels([point(100, 50, 'Un nom bien trop long pour tenir dans ce petit cadre')], FRAME)).toEqual([undefined])
  })
})
