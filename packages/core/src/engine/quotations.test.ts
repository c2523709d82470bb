import { describe, expect, test } from 'vitest'
import { quotationsOf } from './quotations.ts'

/** The words of each quotation; « … » is added to those that are never closed. */
function wordsOf(source: string): string[] {
  return quotationsOf(source, 0, source.length).map(({ inner, closed }) => source.slice(inner.start, inner.end) + (closed ? '' : ' …'))
}

describe('each system of marks', () => {
  test.each([
    ['Il dit « oui » et « non ».', ['oui', 'non']],
    ['Il dit «\u00A0oui\u00A0».', ['oui']],
    ['Il dit “oui” ou “non”.', ['oui', 'non']],
    ['Er sagt „ja”.', ['ja']],
    ['Il dit "oui" et "non".', ['oui', 'non']],
    ['"Oui", dit-il, "non".', ['Oui', 'non']],
    ['("oui")', ['oui']],
    ['["oui"]', ['oui']],
    ['l\'"oui" et l’"non"', ['oui', 'non']],
    ['«oui»«non»', ['oui', 'non']],
    ['"oui"!', ['oui']],
    ['un /"oui"/ ou un-"non"', ['oui', 'non']],
  ])('%s', (source, words) => {
    expect(wordsOf(source)).toEqual(words)
  })
})

describe('only the outermost marks count', () => {
  test.each([
    ['« Le “pôle” de Mons »', ['Le “pôle” de Mons']],
    ['“Le « pôle » de Mons”', ['Le « pôle » de Mons']],
    ['"Le « pôle » de Mons"', ['Le « pôle » de Mons']],
    ['« Le « pôle » de Mons »', ['Le « pôle » de Mons']],
    ['« Le "pôle" de Mons »', ['Le "pôle" de Mons']],
    ['"Faire une "French California" ici", dit-il', ['Faire une "French California" ici']],
    ['"Faire une "French California"", dit-il', ['Faire une "French California"']],
    ['« « « a » » » « b »', ['« « a » »', 'b']],
  ])('%s', (source, words) => {
    expect(wordsOf(source)).toEqual(words)
  })
})

describe('a mark that is missing', () => {
  test.each([
    ['« Il parle jusqu’au bout.', ['Il parle jusqu’au bout. …']],
    ['"Il parle jusqu’au bout.', ['Il parle jusqu’au bout. …']],
    ['« Il dit “oui” et s’arrête.', ['Il dit “oui” et s’arrête. …']],
    ['« Il ferme avec une autre”', ['Il ferme avec une autre …']],
    ['Rien n’ouvre ceci ».', []],
    ['Rien n’ouvre ceci”. « Mais cela »', ['Mais cela']],
    ['« a “ b » c ” d', ['a “ b']],
    ['« a » » b « c »', ['a', 'c']],
    ['« Deux fois « ouvert, une fois fermé »', ['Deux fois « ouvert, une fois fermé …']],
  ])('%s', (source, words) => {
    expect(wordsOf(source)).toEqual(words)
  })
})

describe('what is no quotation', () => {
  test.each(['', '« »', '«»', '""', '" "', '“ ”', 'l’été d\'avant', "aujourd'hui l'on dit 'oui'", 'un écran de 15" et de 17"', 'mot"', '»', '”', '« ? »', '« … »', 'Il ouvre “.'])('%j', (source) => {
    expect(wordsOf(source)).toEqual([])
  })
})

test('offsets stand in the whole text, and nothing outside the stretch is looked at', () => {
  const source = '« avant\n« oui »\n après »'
  expect(quotationsOf(source, 8, 15)).toEqual([{ start: 8, end: 15, inner: { start: 10, end: 13 }, closed: true }])
})

test('a mark at the edge of the stretch stands beside a blank', () => {
  expect(quotationsOf('x"oui"y', 1, 6).map(({ inner }) => inner)).toEqual([{ start: 2, end: 5 }])
})

test('blanks at the ends are left out, and kept within', () => {
  const source = '«\u00A0 \tun\u00A0 deux \u202F»'
  expect(wordsOf(source)).toEqual(['un\u00A0 deux'])
})
