import { describe, expect, it } from 'vitest'
import { annotate, textOf, type MarkedSpan, type Piece } from './annotate.ts'

interface Named extends MarkedSpan {
  readonly name: string
}

const show = (pieces: readonly Piece<Named>[]): string =>
  pieces.map((piece) => (typeof piece === 'string' ? piece : `[${piece.first ? '' : '…'}${piece.span.name}:${show(piece.pieces)}]`)).join('')

const marks = (...spans: readonly (readonly [string, number, number])[]): Named[] => spans.map(([name, start, end]) => ({ name, start, end }))

describe('annotate', () => {
  it.each([
    ['nothing to mark', [], 'abcdefghij'],
    ['side by side', [['x', 101, 103], ['y', 103, 105]], 'a[x:bc][y:de]fghij'],
    ['nested, in any order', [['in', 102, 104], ['out', 100, 106]], '[out:ab[in:cd]ef]ghij'],
    ['the same stretch twice', [['x', 101, 103], ['y', 101, 103]], 'a[x:[y:bc]]defghij'],
    ['crossing: the later one is cut', [['x', 101, 105], ['y', 103, 108]], 'a[x:bc[y:de]][…y:fgh]ij'],
    ['beyond the ends', [['x', 90, 102], ['y', 108, 120]], '[…x:ab]cdefgh[y:ij]'],
    ['elsewhere or empty', [['x', 10, 20], ['y', 105, 105], ['z', 110, 111]], 'abcdefghij'],
  ] as const)('%s', (_, spans, expected) => {
    expect(show(annotate('abcdefghij', 100, marks(...(spans as readonly (readonly [string, number, number])[]))))).toBe(expected)
  })

  it('never loses or adds a character, whatever the spans', () => {
    let state = 1
    const random = (limit: number): number => {
      state = (state * 48271) % 2147483647
      return state % limit
    }
    const text = 'Où l’écosystème « numérique » mène-t-il ? 4 500 😀 entreprises.'
    for (let run = 0; run < 500; run++) {
      const spans = Array.from({ length: random(8) }, (_, index) => ({ name: String(index), start: random(80), end: random(90) }))
      expect(textOf(annotate(text, 7, spans))).toBe(text)
    }
  })
})
