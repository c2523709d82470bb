import { describe, expect, test } from 'vitest'
import type { PressBlock } from '../parse/nodes.ts'
import { parseMarkdown } from '../parse/parse-markdown.ts'
import { parseText } from '../parse/parse-text.ts'
import type { Quotation } from './pair-marks.ts'
import { quotationsOf } from './quotations.ts'

/** The blocks of a text, a line each, as paragraphs of one article. */
function blocksOf(source: string): readonly PressBlock[] {
  const blocks = parseText(source, {}).children
  for (const block of blocks) Object.assign(block.data, { zone: 'paragraph', article: 0 })
  return blocks
}

function quotationsIn(source: string): Quotation[] {
  return [...new Set([...quotationsOf(source, blocksOf(source)).values()].flat())]
}

/** The words of each quotation; « … » stands before those that nothing opens, and behind those that nothing closes. */
function wordsOf(source: string): string[] {
  return quotationsIn(source).map(({ inner, opened, closed }) => `${opened ? '' : '… '}${source.slice(inner.start, inner.end)}${closed ? '' : ' …'}`)
}

describe('each system of marks', () => {
  test.each([
    ['Il dit « oui » et « non ».', ['oui', 'non']],
    ['Il dit «\u00A0oui\u00A0».', ['oui']],
    ['Il dit “oui” ou “non”.', ['oui', 'non']],
    ['Er sagt „ja”.', ['ja']],
    ['Er sagt „ja“.', ['ja']],
    ['Il dit "oui" et "non".', ['oui', 'non']],
    ['"Oui", dit-il, "non".', ['Oui', 'non']],
    ['("oui")', ['oui']],
    ['["oui"]', ['oui']],
    ['l\'"oui" et l’"non"', ['oui', 'non']],
    ['«oui»«non»', ['oui', 'non']],
    ['"oui"!', ['oui']],
    ['un /"oui"/ ou un-"non"', ['oui', 'non']],
    ["Il dit ''oui'' et ''non''.", ['oui', 'non']],
    // One mark of a pair for both.
    ['Il dit ”oui” et ”non”.', ['oui', 'non']],
    ['Il dit “oui“ et “non“.', ['oui', 'non']],
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
    ['« « « a » » » » « b »', ['« « a » »', 'b']],
  ])('%s', (source, words) => {
    expect(wordsOf(source)).toEqual(words)
  })
})

describe('a mark that is missing', () => {
  test.each([
    ['« Il parle jusqu’au bout.', ['Il parle jusqu’au bout. …']],
    ['"Il parle jusqu’au bout.', ['Il parle jusqu’au bout. …']],
    ['« Il dit “oui” et s’arrête.', ['Il dit “oui” et s’arrête. …']],
    ['« Il ferme avec une autre”', ['Il ferme avec une autre']],
    ['Rien n’ouvre ceci ».', ['… Rien n’ouvre ceci']],
    ['Rien n’ouvre ceci”. « Mais cela »', ['… Rien n’ouvre ceci', 'Mais cela']],
    ['« a “ b » c ” d', ['a “ b']],
    ['« a » » b « c »', ['a', 'c']],
    ['« Deux fois « ouvert, une fois fermé »', ['Deux fois « ouvert, une fois fermé']],
    ['« Rien ne ferme ceci. Il ajoute : « Cela oui », et s’en va.', ['Rien ne ferme ceci. …', 'Cela oui']],
  ])('%s', (source, words) => {
    expect(wordsOf(source)).toEqual(words)
  })
})

describe('a speech over several paragraphs', () => {
  test.each([
    ['opened again by each', '« Un.\n« Deux.\n« Trois. » Fin.', ['Un.\n« Deux.\n« Trois.']],
    ['opened again by straight marks', '"Un.\n"Deux."', ['Un.\n"Deux.']],
    ['closed by a later one', 'Il dit : « Un.\nDeux. » Fin.', ['Un.\nDeux.']],
    ['with the closing mark at the head of each', '« Un.\n» Deux. »', ['Un.\n» Deux.']],
    ['and another one behind', '« Un.\n« Deux. » Il dit « trois ».', ['Un.\n« Deux.', 'trois']],
    ['that nothing closes', '« Un.\nDeux.', ['Un. …']],
    ['that opened within a sentence', 'Les « acteurs du lieu.\n« Un autre. »', ['acteurs du lieu. …', 'Un autre.']],
  ])('%s', (_, source, words) => {
    expect(wordsOf(source)).toEqual(words)
  })

  test('goes over blocks of one zone only', () => {
    const source = '« Un.\n« Deux. »'
    const blocks = blocksOf(source)
    Object.assign(blocks[1]?.data ?? {}, { zone: 'caption' })
    expect([...quotationsOf(source, blocks).values()].map((found) => found.length)).toEqual([1, 1])
  })
})

describe('what is no quotation', () => {
  test.each(['', '« »', '«»', '""', '" "', '“ ”', 'l’été d\'avant', "aujourd'hui l'on dit 'oui'", 'un écran de 15" et de 17"', 'mot"', '»', '”', '« ? »', '« … »', 'Il ouvre “.', "''"])('%j', (source) => {
    expect(wordsOf(source)).toEqual([])
  })
})

test('offsets stand in the whole text', () => {
  expect(quotationsIn('avant\n« oui »\naprès')).toEqual([{ start: 6, end: 13, inner: { start: 8, end: 11 }, opened: true, closed: true }])
})

test('of Markdown only the visible words count', () => {
  const source = 'Il dit **"oui"** à [tous](https://exemple.fr "un titre").'
  const blocks = parseMarkdown(source, {}).children
  for (const block of blocks) Object.assign(block.data, { zone: 'paragraph', article: 0 })
  expect([...quotationsOf(source, blocks).values()].flat().map(({ inner }) => source.slice(inner.start, inner.end))).toEqual(['oui'])
})

test('blanks at the ends are left out, and kept within', () => {
  expect(wordsOf('«\u00A0 \tun\u00A0 deux \u202F»')).toEqual(['un\u00A0 deux'])
})
