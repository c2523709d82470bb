import { describe, expect, it } from 'vitest'
import { layOutSpans } from './lay-out-spans.ts'

const YEAR = { first: '2015-01-01', last: '2015-12-31' }
const day = (date: string): { earliest: string; latest: string } => ({ earliest: date, latest: date })

describe('dates on a stretch of time', () => {
  it('are as long as they are vague', () => {
    const { bars } = layOutSpans([{ earliest: '2015-01-01', latest: '2015-12-31' }, { earliest: '2015-02-01', latest: '2015-02-28' }, day('2015-07-02')], YEAR, 0)
    expect(bars.map(({ from, to }) => Math.round((to - from) * 365))).toEqual([365, 28, 1])
    expect(bars[2]?.from).toBeCloseTo(182 / 365)
  })

  it('are never too short to be seen, even at the end', () => {
    const { bars } = layOutSpans([day('2015-12-31'), day('2015-03-01')], YEAR, 0.02)
    for (const { from, to } of bars) expect(to - from).toBeCloseTo(0.02)
    expect(bars[0]?.to).toBe(1)
  })

  it('are cut at the ends of the stretch', () => {
    expect(layOutSpans([{ earliest: '2014-06-01', latest: '2016-06-01' }], YEAR, 0.01).bars).toEqual([{ from: 0, to: 1, lane: 0 }])
  })

  it('lie in lanes of their own where they would touch, and come back to the first when it is free', () => {
    const { bars, lanes } = layOutSpans([{ earliest: '2015-01-01', latest: '2015-03-31' }, { earliest: '2015-02-01', latest: '2015-02-28' }, day('2015-06-01')], YEAR, 0.01)
    expect(bars.map(({ lane }) => lane)).toEqual([0, 1, 0])
    expect(lanes).toBe(2)
  })

  it('are nothing when there is none', () => {
    expect(layOutSpans([], YEAR, 0.01)).toEqual({ bars: [], lanes: 0 })
  })
})
