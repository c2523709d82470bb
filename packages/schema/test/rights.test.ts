import { describe, expect, it } from 'vitest'
import { QUOTATION_CAPS, RIGHTS } from '../src/index.ts'

describe('the quotation caps', () => {
  it('are the ones of the decision: change it there, then here', () => {
    expect(QUOTATION_CAPS.excerpt).toEqual({ passage: 280, share: 0.25 })
    expect(QUOTATION_CAPS.facts).toEqual({ passage: 0, share: 0 })
    expect(QUOTATION_CAPS.full.share).toBe(1)
  })

  it('are there for each of the rights, and no share is more than the whole', () => {
    expect(Object.keys(QUOTATION_CAPS).sort()).toEqual([...RIGHTS].sort())
    for (const { passage, share } of Object.values(QUOTATION_CAPS)) {
      expect(passage).toBeGreaterThanOrEqual(0)
      expect(share).toBeLessThanOrEqual(1)
    }
  })
})
