import { describe, expect, it } from 'vitest'
import { capitalized, counted, guillemets, largeInFrench, listed, numberInFrench, percentInFrench, spaced } from './typography.ts'

/** No-break spaces shown: `~` for U+00A0, `_` for U+202F. */
const shown = (text: string): string => text.replaceAll('\u00A0', '~').replaceAll('\u202F', '_')

describe('typography', () => {
  it('spaces sentences', () => {
    expect(shown(spaced('Où : « là » ; oui ! non ? 5 %'))).toBe('Où~: «~là~»_; oui_! non_? 5_%')
  })

  it.each([
    [4500, '4_500'],
    [12, '12'],
    [1234567.5, '1_234_567,5'],
    [-3, '−3'],
  ])('writes %d as %s', (value, words) => {
    expect(shown(numberInFrench(value))).toBe(words)
  })

  it('counts 0 and 1 in the singular', () => {
    expect([0, 1, 2].map((count) => shown(counted(count, 'source', 'sources')))).toEqual(['0~source', '1~source', '2~sources'])
  })

  it.each([
    [320_000_000, '320~millions de'],
    [1_500_000, '1,5~million de'],
    [3_000_000_000, '3~milliards de'],
    [12_000, undefined],
    [1_234_567, undefined],
  ])('says %d as %s', (value, words) => {
    const said = largeInFrench(value)
    expect(said === undefined ? said : shown(said)).toBe(words)
  })

  it('joins, quotes, capitalizes', () => {
    expect(listed(['A', 'B', 'C'])).toBe('A, B et C')
    expect(listed(['A'])).toBe('A')
    expect(shown(guillemets('mot'))).toBe('«~mot~»')
    expect(capitalized('événement')).toBe('Événement')
    expect(shown(percentInFrench(0.234))).toBe('23_%')
  })
})
