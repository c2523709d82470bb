import { boundsOf } from '@garrigue/core'
import { edtf, when } from '@garrigue/schema'
import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'

describe('a date that a side file may give', () => {
  it.each(['2015', '2015-05', '2015-05-06', '2015~', '201X', '20XX', '2014/2015', '2018-22', '2016-04-14~', '2015-05-05/2015-05-07', '2016-02-29'])('%s has bounds for the reader', (date) => {
    expect(edtf.safeParse(date).success).toBe(true)
    expect(when.safeParse({ edtf: date, ...boundsOf(date), basis: 'side-file' }).success).toBe(true)
  })

  it('has bounds whatever it is, the first not after the last', () => {
    const part = fc.stringMatching(/^(?:19|20)(?:\d{2}|\dX|XX)(?:-(?:0[1-9]|1[0-2])(?:-(?:0[1-9]|[12]\d|3[01]))?|-2[1-4])?[?~%]?$/)
    fc.assert(
      fc.property(fc.oneof(part, fc.tuple(part, part).map((parts) => parts.join('/'))).filter((date) => edtf.safeParse(date).success), (date) => {
        const bounds = boundsOf(date)
        expect(when.safeParse({ edtf: date, ...bounds, basis: 'side-file' }).success).toBe(true)
        expect((bounds?.earliest ?? '') <= (bounds?.latest ?? '')).toBe(true)
      }),
      { numRuns: 500 },
    )
  })
})
