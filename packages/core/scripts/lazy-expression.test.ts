import { describe, expect, test } from 'vitest'
import { LazyExpression } from './lazy-expression.ts'

const TEXT = 'Inès et Malo, de Valmorin'

describe.each(['u', 'gu', 'iu', 'yu'])('with the flags %s', (flags) => {
  // Every use as of the literal that it stands for; each on an expression of its own, since some keep a place.
  test.each<[what: string, use: (expression: RegExp) => unknown]>([
    ['test', (expression) => [expression.test(TEXT), expression.lastIndex, expression.test(TEXT), expression.lastIndex]],
    ['exec', (expression) => expression.exec(TEXT)],
    ['match', (expression) => TEXT.match(expression)],
    ['replace by words', (expression) => TEXT.replace(expression, '[$&|$1]')],
    ['replace by a function', (expression) => TEXT.replace(expression, (word: string) => word.toUpperCase())],
    ['search', (expression) => TEXT.search(expression)],
    ['split', (expression) => TEXT.split(expression)],
    ['split, at most twice', (expression) => TEXT.split(expression, 2)],
    ['an index that is set', (expression) => [(expression.lastIndex = 8), expression.exec(TEXT)?.index]],
    ['an expression made of it', (expression) => new RegExp(expression, 'g').exec(TEXT)?.[0]],
    ['its source in another', (expression) => new RegExp(`et ${expression.source}`, expression.flags).source],
  ])('%s', (_, use) => {
    const literal = new RegExp('(\\p{Lu})\\p{Ll}+', flags)
    expect(use(new LazyExpression(literal.source, flags) as unknown as RegExp)).toEqual(use(literal))
  })
})

test('all matches, where all are asked for', () => {
  const found = (expression: RegExp): unknown => [[...TEXT.matchAll(expression)].map(({ 0: word, index }) => [word, index]), TEXT.replaceAll(expression, '')]
  expect(found(new LazyExpression('\\p{Lu}', 'gu') as unknown as RegExp)).toEqual(found(/\p{Lu}/gu))
  expect(() => found(new LazyExpression('\\p{Lu}', 'u') as unknown as RegExp)).toThrow(TypeError)
})
