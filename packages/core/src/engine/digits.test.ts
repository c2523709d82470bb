import { describe, expect, test } from 'vitest'
import { readDigits } from './digits.ts'

function decimalOf(text: string): string | undefined {
  const start = text.search(/\d/u)
  return readDigits(text, start, text.length)?.decimal
}

describe('a number in digits is read as the press writes it', () => {
  test.each([
    ['12', '12'],
    ['4 500 entreprises', '4500'],
    ['4\u00A0500', '4500'],
    ['4\u202F500\u202F000', '4500000'],
    ['36.000 logements', '36000'],
    ['1.250.000 euros', '1250000'],
    ["2'000 bâtiments", '2000'],
    ['10’000 francs', '10000'],
    ['2,5 M€', '2.5'],
    ['7.3M', '7.3'],
    ['0,1 %', '0.1'],
    ['0.125', '0.125'],
    ['1 234 567,89', '1234567.89'],
    ['6.700,54', '6700.54'],
    ['$1,250,000', '1250000'],
    ['$1,250', '1250'],
    ['12,345 $', '12.345'],
    ['50, 100 embauches', '50'],
    ['2015 300 personnes', '2015'],
    ['12 5000', '12'],
    ['En 12. Puis', '12'],
  ])('%s', (text, decimal) => {
    expect(decimalOf(text)).toBe(decimal)
  })

  test.each(['04 67 00 12 13', '007', '1.2.3', '12,5,3', '1234567890123456789'])('%s is no quantity', (text) => {
    expect(decimalOf(text)).toBeUndefined()
  })

  test('nothing is read past the limit', () => {
    expect(readDigits('4 500', 0, 3)?.decimal).toBe('4')
    expect(readDigits('12,5', 0, 3)?.decimal).toBe('12')
  })

  test('what groups the digits is told, one mark for each kind of space', () => {
    expect(readDigits('4\u202F500', 0, 5)?.grouped).toBe(' ')
    expect(readDigits("2'000", 0, 5)?.grouped).toBe("'")
    expect(readDigits('2000', 0, 4)?.grouped).toBeUndefined()
  })

  test('a long run of groups is not read to its end', () => {
    expect(readDigits(`1${' 000'.repeat(10_000)}`, 0, 40_001)).toBeUndefined()
  })
})
