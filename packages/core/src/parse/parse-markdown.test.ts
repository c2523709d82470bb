import { describe, expect, test } from 'vitest'
import type { PressBlock } from './nodes.ts'
import { parseMarkdown } from './parse-markdown.ts'

const blocksOf = (source: string): PressBlock[] => parseMarkdown(source).children

/** Form and text of each block. */
const outline = (source: string): (readonly [form: string, text: string])[] => blocksOf(source).map(({ data, value }) => [data.form, value] as const)

/** The words of each block, one string a stretch. */
const wordsOf = (source: string): string[][] => blocksOf(source).map(({ data }) => data.words.map(({ start, end }) => source.slice(start, end)))

/** What holds of every block, whatever the text. */
function checkBlocks(source: string): void {
  let end = 0
  for (const { value, data, position } of blocksOf(source)) {
    expect(data.start).toBeGreaterThanOrEqual(end)
    expect(data.end).toBeGreaterThan(data.start)
    expect(value).toBe(source.slice(data.start, data.end))
    expect(position).toMatchObject({ start: { offset: data.start, line: data.line }, end: { offset: data.end } })
    let word = data.start
    for (const stretch of data.words) {
      expect(stretch.start).toBeGreaterThanOrEqual(word)
      expect(stretch.end).toBeGreaterThan(stretch.start)
      word = stretch.end
    }
    expect(word).toBeLessThanOrEqual(data.end)
    ;({ end } = data)
  }
}

describe('each block has its form and its slice', () => {
  test.each<[source: string, blocks: (readonly [form: string, text: string])[]]>([
    ['# Un titre\n\nUn texte.\n', [['heading', '# Un titre'], ['paragraph', 'Un texte.']]],
    ['Un titre\n========\nUn texte.', [['heading', 'Un titre\n========'], ['paragraph', 'Un texte.']]],
    ['Une ligne\net sa suite.\n\n\nAutre.', [['paragraph', 'Une ligne\net sa suite.'], ['paragraph', 'Autre.']]],
    ['- un\n- deux\n  suite\n', [['list', 'un'], ['list', 'deux\n  suite']]],
    ['1. un\n2. deux\n', [['list', 'un'], ['list', 'deux']]],
    ['* un\n  * sous un\n    1. encore\n', [['list', 'un'], ['list', 'sous un'], ['list', 'encore']]],
    ['> cité\n> suite\n', [['quote', 'cité\n> suite']]],
    ['> un\n> > deux\n> >\n> > trois\n', [['quote', 'un'], ['quote', 'deux'], ['quote', 'trois']]],
    ['> - un\n> - deux', [['quote', 'un'], ['quote', 'deux']]],
    ['- > cité', [['list', 'cité']]],
    ['> # Titre cité', [['quote', '# Titre cité']]],
    ['<div class="x">\n<p>texte</p>\n</div>\n\nUn.', [['markup', '<div class="x">\n<p>texte</p>\n</div>'], ['paragraph', 'Un.']]],
    ['```js\ncode\n```\nUn.', [['markup', '```js\ncode\n```'], ['paragraph', 'Un.']]],
    ['    code\n', [['markup', '    code']]],
    ['Un.\n\n---\n\nDeux.', [['paragraph', 'Un.'], ['mark', '---'], ['paragraph', 'Deux.']]],
    ['[a]: https://exemple.fr "b"\n', [['markup', '[a]: https://exemple.fr "b"']]],
    ['---\nurl: x\n---\nUn.', [['front-matter', '---\nurl: x\n---'], ['paragraph', 'Un.']]],
    ['\uFEFF---\r\nurl: x\r\n---\r\n\r\nUn.', [['front-matter', '---\r\nurl: x\r\n---'], ['paragraph', 'Un.']]],
    ['\uFEFF# Titre\n', [['heading', '# Titre']]],
    ['\uFEFFUn.', [['paragraph', 'Un.']]],
    ['Un.\n\n---\nurl: x\n---\n', [['paragraph', 'Un.'], ['mark', '---'], ['heading', 'url: x\n---']]],
    ['Un.\r\n\r\nDeux.\rtrois', [['paragraph', 'Un.'], ['paragraph', 'Deux.\rtrois']]],
    ['', []],
    ['\n \n\t\n', []],
  ])('%j', (source, blocks) => {
    expect(outline(source)).toEqual(blocks)
    checkBlocks(source)
  })
})

describe('words are the text without the marks', () => {
  test.each<[source: string, words: string[][]]>([
    ['## Un **titre** fort ##', [['Un ', 'titre', ' fort']]],
    ['Un [lien](https://exemple.fr "bulle") et `du code`.', [['Un ', 'lien', ' et ', '`du code`', '.']]],
    ['Un ![dessin](a.png) et <b>gras</b>.', [['Un ', ' et ', 'gras', '.']]],
    ['*Un **deux** trois*', [['Un ', 'deux', ' trois']]],
    ['Un&nbsp;deux &eacute; \\* \0', [['Un&nbsp;deux &eacute; \\* \0']]],
    ['Voir <https://exemple.fr/a>.', [['Voir ', 'https://exemple.fr/a', '.']]],
    ['```\ncode\n```', [[]]],
    ['<p>x</p>', [[]]],
    ['---\nurl: x\n---\nUn.', [[], ['Un.']]],
    ['« Une note[^1]. »\n\n[^1]: La note.', [['« Une note[^1]. »'], ['[^1]: La note.']]],
  ])('%j', (source, words) => {
    expect(wordsOf(source)).toEqual(words)
    checkBlocks(source)
  })
})

test('a heading keeps its depth', () => {
  expect(blocksOf('# Un\n\n### Trois\n\nDeux\n---\n').map(({ data }) => data.depth)).toEqual([1, 3, 2])
})

test('the gap counts blank lines before a block', () => {
  expect(blocksOf('# Un\nDeux.\n\n\nTrois.\n').map(({ data }) => data.gap)).toEqual([0, 0, 2])
})

describe('hostile text is read as lines', () => {
  test.each<[what: string, source: string]>([
    ['quotes in quotes', `${'> '.repeat(200)}x\ny`],
    ['quotes in quotes, without blanks', `${'>'.repeat(5000)}x\ny`],
    ['lists in lists', `${'- '.repeat(5000)}x\ny`],
    ['numbered lists in lists', `${'1. '.repeat(5000)}x\ny`],
    ['the other numbered lists', `${'1) '.repeat(5000)}x\ny`],
    ['lists of both kinds', `${'1) + '.repeat(2000)}x\ny`],
    ['emphasis in emphasis', `${'*a **a '.repeat(1000)}\ny`],
    ['brackets', `${'['.repeat(1000)}\ny`],
    ['a line of 20,000 characters', `${'mot '.repeat(5000)}x\ny`],
  ])('%s', (_, source) => {
    const blocks = blocksOf(source)
    expect(blocks.map(({ data }) => data.form)).toEqual(source.startsWith('mot') ? ['line', 'paragraph'] : ['line', 'line'])
    checkBlocks(source)
  })

  test('only the piece that is hostile', () => {
    const source = `# Titre\n\n${'Une phrase.\n\n'.repeat(1500)}${'['.repeat(500)}\n\n${'Une phrase.\n\n'.repeat(1500)}## Fin`
    const forms = blocksOf(source).map(({ data }) => data.form)
    expect(forms[0]).toBe('heading')
    expect(forms.at(-1)).toBe('heading')
    expect(forms).toContain('line')
    checkBlocks(source)
  })

  test.each<[what: string, source: string]>([
    ['a long rule', `Un.\n\n${'-'.repeat(200)}\n\nDeux.`],
    ['many hyphens', `${'Peut-être va-t-il là-bas. '.repeat(40)}\n\n# Fin`],
    ['forty quotes', `${'> '.repeat(40)}x\n\n# Fin`],
    ['a menu of sixty entries', `${'- Une entrée\n'.repeat(60)}\n# Fin`],
  ])('but not %s', (_, source) => {
    expect(blocksOf(source).map(({ data }) => data.form)).not.toContain('line')
    checkBlocks(source)
  })

  test('lists that indent line by line stop at a depth', () => {
    const source = Array.from({ length: 120 }, (_, depth) => `${'  '.repeat(depth)}- a\n`).join('')
    expect(blocksOf(source).length).toBeGreaterThan(10)
    checkBlocks(source)
  })
})

describe('a text longer than a piece', () => {
  test('is cut at a blank line', () => {
    const source = 'Une ligne assez longue.\nEt sa suite.\n\n'.repeat(1000)
    expect(blocksOf(source)).toHaveLength(1000)
    checkBlocks(source)
  })

  test('loses nothing without blank lines', () => {
    const source = 'Une ligne sans fin de paragraphe\n'.repeat(1800)
    const text = blocksOf(source).map(({ value }) => value)
    expect(text.join('\n')).toBe(source.trimEnd())
    checkBlocks(source)
  })
})
