import { QUOTATION_CAPS } from '@garrigue/schema'
import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { budgetOf, type QuotationBudget } from '../src/records/quotation-budget.ts'

const CAP = QUOTATION_CAPS.excerpt.passage
const SHARE = QUOTATION_CAPS.excerpt.share

/** Four hundred words of five letters, each its own, so that no stretch of the text stands in it twice. */
const WORDS = Array.from({ length: 400 }, (_, index) => `m${String(index).padStart(4, '0')}`).join(' ')
const shownTexts = (budget: QuotationBudget, source: string): string[] => budget.shown.map(({ start, end }) => source.slice(start, end))

describe('the quotation budget of an excerpt', () => {
  it('shows a passage up to the cap whole, and the opening of a longer one', () => {
    const budget = budgetOf('excerpt', WORDS.length, WORDS)
    expect(budget.spend(0, CAP)).toEqual({ whole: true })
    expect(budget.spend(600, 600 + CAP + 1)).toMatchObject({ whole: false, opening: { end: expect.any(Number) } })
  })

  it('shows at most a share of the article', () => {
    const budget = budgetOf('excerpt', 400, WORDS)
    expect(budget.spend(0, 59)).toEqual({ whole: true })
    expect(budget.spend(600, 641)).toEqual({ whole: true })
    expect(budget.shownLength).toBe(100)
    expect(budget.spend(1200, 1201)).toEqual({ whole: false })
    expect(budget.shownLength).toBe(100)
  })

  it('is spent in the order of the calls: who comes first is shown', () => {
    const starts = [0, 600, 1200]
    const spend = (order: readonly number[]): unknown[] => {
      const budget = budgetOf('excerpt', 800, WORDS)
      return order.map((index) => budget.spend(starts[index] ?? 0, (starts[index] ?? 0) + 89).whole)
    }
    expect(spend([0, 1, 2])).toEqual([true, true, false])
    expect(spend([2, 1, 0])).toEqual([true, true, false])
  })

  it('goes on with what still fits after something too long', () => {
    const budget = budgetOf('excerpt', 400, WORDS)
    expect(budget.spend(0, 200)).toMatchObject({ whole: false, opening: { end: 95 } })
    expect(budget.spend(600, 605)).toEqual({ whole: true })
  })

  it('spends once on the same passage', () => {
    const budget = budgetOf('excerpt', 400, WORDS)
    budget.spend(0, 89)
    expect(budget.spend(0, 89)).toEqual({ whole: true })
    expect(budget.spend(6, 30)).toEqual({ whole: true })
    expect(budget.shownLength).toBe(89)
  })

  it('spends once on the same words at another place, and shows as much of them', () => {
    const words = WORDS.slice(0, 95)
    const source = `${words}. Puis on répète : ${words}. Fin`
    const again = source.indexOf(words, 1)
    const whole = budgetOf('excerpt', 400, source)
    expect([whole.spend(0, 95), whole.spend(again, again + 95)]).toEqual([{ whole: true }, { whole: true }])
    expect(whole.shownLength).toBe(95)
    const opened = budgetOf('excerpt', 320, source)
    expect(opened.spend(0, 95)).toEqual({ whole: false, opening: { end: 77, text: source.slice(0, 77) } })
    expect(opened.spend(again, again + 95)).toEqual({ whole: false, opening: { end: again + 77, text: source.slice(0, 77) } })
    expect(opened.shownLength).toBe(77)
  })

  it('counts what passages share once, and lets no stretch of them grow over the cap', () => {
    const budget = budgetOf('excerpt', WORDS.length, WORDS)
    budget.spend(0, 200)
    expect(budget.spend(100, 270)).toEqual({ whole: true })
    expect(budget.shown).toEqual([{ start: 0, end: 270 }])
    expect(budget.shownLength).toBe(270)
    expect(budget.spend(250, 300)).toEqual({ whole: false })
    expect(budget.spend(270, 300)).toEqual({ whole: false })
  })
})

describe('the opening of a passage that is too long', () => {
  const opening = (source: string, length: number): string => {
    const shown = budgetOf('excerpt', length, source).spend(0, source.length)
    return shown.whole ? source : (shown.opening?.text ?? '')
  }

  it('ends with a sentence', () => {
    const source = `${'Une phrase de trente-cinq lettres ici. '.repeat(4)}Et une autre qui ne finit pas de sitôt${' encore'.repeat(60)}.`
    expect(opening(source, 4000)).toBe('Une phrase de trente-cinq lettres ici. '.repeat(4).trimEnd())
  })

  it.each(['.', '!', '?', '…', ' !', '...'])('ends with a sentence that ends with %j', (mark) => {
    const source = `Voici une phrase qui fait quarante lettres au moins${mark} Et la suite${' encore'.repeat(60)}.`
    expect(opening(source, 400)).toBe(`Voici une phrase qui fait quarante lettres au moins${mark}`)
  })

  it('does not end at a mark within a word', () => {
    const source = `Voici FrenchSouth.digital et puis une phrase avec 3.141 et d’autres nombres${' encore'.repeat(60)}.`
    expect(opening(source, 320)).toBe('Voici FrenchSouth.digital et puis une phrase avec 3.141 et d’autres nombres')
  })

  it('ends with a word when no sentence ends, an apostrophe is within a word', () => {
    expect(opening('la mise en place d’un vaste et beau réseau de l’écosystème numérique régional', 4 * 50)).toBe('la mise en place d’un vaste et beau réseau de')
    expect(opening(`${'a'.repeat(34)} bcd’efgh ${'i'.repeat(60)}`, 4 * 45)).toBe(`${'a'.repeat(34)} bcd’efgh`)
  })

  it('is nothing when it would be too short to say something', () => {
    expect(opening('Trop court. Et puis une suite qui n’entre pas dans le reste du budget', 4 * 39)).toBe('')
    expect(opening('a'.repeat(500), 4000)).toBe('')
    expect(opening(`${'a'.repeat(39)} ${'b'.repeat(500)}`, 4000)).toBe('')
  })

  it('never cuts a character in two', () => {
    const source = `${'mot '.repeat(11)}${'😀'.repeat(300)}`
    expect(opening(source, 4000)).toBe('mot '.repeat(11).trimEnd())
    expect(opening('😀'.repeat(300), 4000)).toBe('')
  })
})

describe('the other rights', () => {
  it('facts show no word', () => {
    const budget = budgetOf('facts', WORDS.length, WORDS)
    expect(budget.spend(0, 5)).toEqual({ whole: false })
    expect(budget.spend(0, 500)).toEqual({ whole: false })
    expect([budget.shown, budget.shownLength]).toEqual([[], 0])
  })

  it('full shows all', () => {
    const budget = budgetOf('full', WORDS.length, WORDS)
    expect(budget.spend(0, WORDS.length)).toEqual({ whole: true })
    expect(budget.shownLength).toBe(WORDS.length)
  })
})

describe('whatever is asked for, in whatever order', () => {
  // Few words, so that the same stretch often stands at several places.
  const text = fc.array(fc.constantFrom('un', 'deux', 'trois', 'l’œuvre', '😀', 'fin.', 'oui !', '\n', 'numérique', 'écosystème'), { minLength: 1, maxLength: 400 }).map((words) => words.join(' '))
  const asked = fc.array(fc.tuple(fc.nat(), fc.integer({ min: 1, max: 700 })), { maxLength: 30 })

  it('no cap is passed, and what is shown is what was said to be', () => {
    fc.assert(
      fc.property(text, asked, fc.integer({ min: 0, max: 4000 }), (source, spans, ownLength) => {
        const budget = budgetOf('excerpt', ownLength, source)
        const told = spans.flatMap(([at, length]) => {
          const start = at % source.length
          const end = Math.min(source.length, start + length)
          const shown = budget.spend(start, end)
          if (shown.whole) return [{ start, end }]
          if (!shown.opening) return []
          expect(shown.opening.text).toBe(source.slice(start, shown.opening.end))
          expect(shown.opening.end).toBeLessThan(end)
          expect(source.slice(shown.opening.end)).toMatch(/^\s/)
          return [{ start, end: shown.opening.end }]
        })
        const lengths = budget.shown.map(({ start, end }) => end - start)
        expect(Math.max(0, ...lengths)).toBeLessThanOrEqual(CAP)
        expect(budget.shownLength).toBe([...new Set(shownTexts(budget, source))].join('').length)
        expect(budget.shownLength).toBeLessThanOrEqual(ownLength * SHARE)
        // Disjoint and in order, with something between them.
        budget.shown.slice(1).forEach(({ start }, index) => expect(start).toBeGreaterThan(budget.shown[index]?.end ?? 0))
        // Each character is shown if and only if somebody was told so.
        const mask = (list: readonly { readonly start: number; readonly end: number }[]): string => Array.from({ length: source.length }, (_, at) => (list.some(({ start, end }) => start <= at && at < end) ? '1' : '0')).join('')
        expect(mask(budget.shown)).toBe(mask(told))
      }),
      { numRuns: 300 },
    )
  })

  it('asking again changes nothing', () => {
    fc.assert(
      fc.property(text, asked, (source, spans) => {
        const budget = budgetOf('excerpt', source.length, source)
        const spend = (): unknown[] => spans.map(([at, length]) => budget.spend(at % source.length, Math.min(source.length, (at % source.length) + length)).whole)
        const first = spend()
        const shown = structuredClone(budget.shown)
        const second = spend()
        expect(first.filter((whole, index) => whole === true && second[index] !== true)).toEqual([])
        expect(shown.every(({ start, end }) => budget.shown.some((span) => span.start <= start && end <= span.end))).toBe(true)
      }),
    )
  })
})
