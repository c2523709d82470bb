import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { HTML_CAPS } from '../../src/html/html-caps.ts'
import { extractHtml } from '../../src/html/extract-html.ts'
import { htmlMessageKinds } from '../../src/html/messages.ts'
import { articlePage, extractPage, PROSE, rulesOf } from './page.ts'

const MEBIBYTE = 1024 * 1024
const fill = (piece: string): string => piece.repeat(Math.ceil(MEBIBYTE / piece.length))

describe('over a cap: one message, and no text', () => {
  test.each([
    ['10,000 nested <div>', '<div>'.repeat(10_000), '160 balises emboîtées'],
    ['one more nested than may be', '<div>'.repeat(HTML_CAPS.depth), '160 balises emboîtées'],
    ['a mebibyte of nested <div>', fill('<div>'), 'emboîtées'],
    ['nested tables', fill('<table><tr><td>'), 'emboîtées'],
    ['nested lists', fill('<ul><li>x'), 'emboîtées'],
    ['unclosed <b>, each of its own', Array.from({ length: 20_000 }, (_, i) => `<b id=${i}>x<p>`).join(''), 'balises'],
    ['unclosed links', Array.from({ length: 20_000 }, (_, i) => `<a href=${i}>x<div>`).join(''), 'balises'],
    ['100,000 unclosed <p>', '<p>a '.repeat(100_000), '30000 balises'],
    ['words out of a table', `<table>${fill('x<b>y</b>')}`, '30000 balises'],
    ['a mebibyte of <br>', fill('x<br>'), '30000 balises'],
    ['a mebibyte of scripts and drawings', fill('<script>a</script><style>b</style><template><p>c</template><svg><text>d</text></svg>'), '30000 balises'],
    ['a tag of 100,000 attributes', `<p ${Array.from({ length: 100_000 }, (_, i) => `a${i}`).join(' ')}>x`, '1000 attributs'],
  ])('%s', (_, html, words) => {
    const { text, meta, dropped, messages } = extractPage(articlePage().replace('</article>', html))
    expect({ text, meta, dropped }).toEqual({ text: '', meta: {}, dropped: [] })
    expect(messages).toMatchObject([{ rule: 'html/too-heavy', severity: 'error' }])
    expect(messages[0]?.text).toContain(words)
  })

  test('a file over 4 MiB is not even decoded', () => {
    const bytes = new Uint8Array(HTML_CAPS.bytes + 1).fill(0x61)
    expect(extractHtml(bytes).messages).toMatchObject([{ rule: 'html/too-large', text: 'La page pèse 4 Mio\u00A0; 4 Mio au plus sont lus.' }])
  })
})

describe('under the caps: the article, whole', () => {
  test.each([
    ['as deep as may be', `${'<div>'.repeat(HTML_CAPS.depth - 10)}<p>Au fond.</p>`],
    ['a huge attribute', `<p title="${'x'.repeat(MEBIBYTE)}" class="${'a '.repeat(MEBIBYTE / 2)}">Une ligne.</p>`],
    ['a huge class over many lines', `<div class="${'a '.repeat(MEBIBYTE / 2)}">${'<p>Un mot.</p>'.repeat(5000)}</div>`],
    ['null bytes', `<p>Nul\0 part.</p>${'\0'.repeat(10_000)}`],
    ['comments that do not end well', fill('<!-- x --><!-')],
    ['entities and stray signs', `<p>${fill('&amp;&notit;&#x41;&')}</p>${'<<<<p <'.repeat(100)}`],
    ['a line of a mebibyte', `<p>${fill('un mot, ')}</p>`],
    ['a mebibyte of blanks', `<pre>a${' '.repeat(MEBIBYTE)}b</pre><p>${' '.repeat(MEBIBYTE)}c</p>`],
    ['closing tags without their like', '</i></x></table></p>'.repeat(5000)],
    ['wordless elements named as parts', `<p>${'<span class="tag"><b>x</b></span>'.repeat(5000)}</p>`],
    ['private characters, by which the choice of Readability is followed', '<p>\uE000\uE001\uEFFF\uF8FF privé</p>'],
  ])('%s', (_, html) => {
    const result = extractPage(articlePage(html))
    for (const prose of PROSE) expect(result.text).toContain(prose)
    expect(result.messages.filter(({ severity }) => severity === 'error')).toEqual([])
  })
})

test('a page that would keep Readability busy for minutes is not given to it: all of it is kept, and this is said', () => {
  const result = extractPage(articlePage('<p>Un mot.</p>'.repeat(12_000)))
  expect(rulesOf(result)).toEqual(['html/no-article'])
  expect(result.text.match(/Un mot\./g)).toHaveLength(12_000)
  expect(result.text.startsWith(`La halle ouvre en mai\n\n${PROSE[0]}`)).toBe(true)
})

test('private characters of the page stay in its text', () => {
  expect(extractPage(articlePage(`<p>${PROSE[0]} \uE000\uE001</p>`)).text).toContain('\uE000\uE001')
})

describe('any page gives a text or a message', () => {
  const tag = fc.constantFrom('p', 'div', 'b', 'i', 'a', 'table', 'tr', 'td', 'ul', 'li', 'h1', 'h2', 'article', 'aside', 'nav', 'form', 'br', 'q', 'pre', 'select', 'option', 'svg', 'math', 'template', 'title', 'body', 'head', 'frameset', 'plaintext', 'x-y', 'a:b"c')
  const name = fc.constantFrom('', ' class="comment"', ' class=share', ' id="nav"', ' hidden', ' style="display:none"', ' href="#"', ' role=dialog', ' lang', ' "=" <=')
  const words = fc.oneof(fc.constantFrom(...PROSE, 'Lire aussi', 'Publicité', ' ', '\n', '&nbsp;', '&lt;script&gt;', '\0', '<![CDATA[x]]>', '<!--', '-->'), fc.string())
  const piece = fc.oneof(
    words,
    fc.tuple(tag, name).map(([element, attribute]) => `<${element}${attribute}>`),
    tag.map((element) => `</${element}>`),
  )

  test('soups of tags', () => {
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 60 }), (pieces) => {
        const { text, messages } = extractPage(pieces.join(''))
        expect(text !== '' || messages.length > 0).toBe(true)
        expect(text).not.toMatch(/[ \t]$|\n{3}/m)
        expect(text === '' || /^[^\n].*[^\n]\n$|^[^\n]\n$/s.test(text)).toBe(true)
      }),
      { numRuns: 500 },
    )
  })

  test('bytes', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 400 }), (bytes) => {
        const { text, messages } = extractHtml(bytes)
        expect(text !== '' || messages.length > 0).toBe(true)
      }),
      { numRuns: 500 },
    )
  })
})

test('every message about a page has its id, once, in order, and is given by some page', () => {
  const ids = htmlMessageKinds.map(({ id }) => id)
  expect(ids).toEqual([...new Set(ids)].sort())
  const latin = Uint8Array.from(articlePage('<p>été</p>', '<meta charset=latin1>').replaceAll('’', "'"), (character) => character.charCodeAt(0))
  const given = [
    new Uint8Array(),
    new TextEncoder().encode('%PDF-'),
    new TextEncoder().encode('<p>Deux mots.</p>'),
    new TextEncoder().encode('<div></div>'),
    new TextEncoder().encode('<i>'.repeat(1000)),
    new TextEncoder().encode(`${'<article><h2>Un titre</h2>'.concat(...PROSE.map((text) => `<p>${text}</p>`))}</article>`.repeat(2)),
    Uint8Array.of(0xe9),
    latin,
    new Uint8Array(HTML_CAPS.bytes + 1),
  ].flatMap((bytes) => rulesOf(extractHtml(bytes)))
  expect([...new Set(given)].sort()).toEqual(ids)
})
