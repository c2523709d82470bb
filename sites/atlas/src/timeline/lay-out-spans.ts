import type { DateBounds } from './bounds-of-date.ts'

/** A date as a bar: parts of the whole length, from 0 to 1, and the lane it lies in, from 0. */
export interface Bar {
  readonly from: number
  readonly to: number
  readonly lane: number
}

/** A stretch of days, both included. */
export interface Stretch {
  readonly first: string
  readonly last: string
}

const DAY = 86_400_000

/**
 * Where dates lie on a stretch of time, cut at its ends; a bar is as long as the date is vague, and never shorter than `shortest`. Bars that would touch lie in
 * different lanes, the first in the first; the order given is kept.
 */
export function layOutSpans(dates: readonly Pick<DateBounds, 'earliest' | 'latest'>[], { first, last }: Stretch, shortest: number): { readonly bars: readonly Bar[]; readonly lanes: number } {
  const start = dayOf(first)
  const length = dayOf(last) + 1 - start
  const part = (day: number): number => Math.min(1, Math.max(0, (day - start) / length))
  const ends: number[] = []
  const bars = dates.map(({ earliest, latest }): Bar => {
    const from = Math.min(part(dayOf(earliest)), 1 - shortest)
    const to = Math.max(part(dayOf(latest) + 1), from + shortest)
    const free = ends.findIndex((end) => end <= from)
    const lane = free === -1 ? ends.length : free
    ends[lane] = to
    return { from, to, lane }
  })
  return { bars, lanes: ends.length }
}

function dayOf(date: string): number {
  return Date.parse(date) / DAY
}
