import { describe, expect, test } from 'vitest'
import { extractHtml } from '../../src/html/extract-html.ts'
import { articlePage, rulesOf } from './page.ts'

/** Each character as one byte, for what Latin-1 has; the rest by the table. */
function encode(text: string, table: Readonly<Record<string, number>>): Uint8Array {
  return Uint8Array.from(text, (character) => table[character] ?? character.charCodeAt(0))
}

const WINDOWS_1252 = { '€': 0x80, '…': 0x85, 'Š': 0x8a, 'Œ': 0x8c, '‘': 0x91, '’': 0x92, '“': 0x93, '”': 0x94, '–': 0x96, '—': 0x97, '™': 0x99, 'œ': 0x9c, 'Ÿ': 0x9f }
const ISO_8859_15 = { '€': 0xa4, 'Œ': 0xbc, 'œ': 0xbd, 'Ÿ': 0xbe }
const SENTENCE = '<p>« 12 000 € », dit l’œuvre – à l’été…</p>'

describe('charsets', () => {
  test.each(['windows-1252', 'iso-8859-1', 'ISO-8859-1', 'latin1', 'cp1252'])('%s is read as Windows-1252 when it is declared, and this is said', (label) => {
    const result = extractHtml(encode(articlePage(SENTENCE, `<meta charset="${label}"><title>La halle ouvre en mai</title>`), WINDOWS_1252))
    expect(result.text).toContain('« 12 000 € », dit l’œuvre – à l’été…')
    expect(result.messages).toMatchObject([{ rule: 'html/decoded-as', severity: 'info', text: 'La page n’est pas en UTF-8\u00A0; elle a été lue en windows-1252, comme elle le déclare.' }])
  })

  test('the older way to declare, and ISO-8859-15', () => {
    const head = '<META HTTP-EQUIV="Content-Type" CONTENT="text/html; charset=iso-8859-15"><title>La halle ouvre en mai</title>'
    const page = articlePage('<p>12 000 € de main-d’œuvre</p>', head).replaceAll('’', "'")
    const result = extractHtml(encode(page, ISO_8859_15))
    expect(result.text).toContain("12 000 € de main-d'œuvre")
    expect(rulesOf(result)).toEqual(['html/decoded-as'])
  })

  test('UTF-8 wins over what the page declares, and a byte order mark is left out', () => {
    const page = `\uFEFF${articlePage(SENTENCE, '<meta charset=iso-8859-1><title>La halle ouvre en mai</title>')}`
    const { text, messages } = extractHtml(new TextEncoder().encode(page))
    expect(text).toContain('« 12 000 € », dit l’œuvre')
    expect(text).not.toContain('\uFEFF')
    expect(messages).toEqual([])
  })

  test.each([
    ['nothing is declared', encode(articlePage(SENTENCE), WINDOWS_1252), 'ne déclare pas d’autre jeu'],
    ['UTF-8 is declared and is not there', encode(articlePage(SENTENCE, '<meta charset=utf-8>'), WINDOWS_1252), 'se déclare en « utf-8 » sans l’être'],
    ['another charset is declared', encode(articlePage(SENTENCE, '<meta charset=shift_jis>'), WINDOWS_1252), '« shift_jis »'],
    ['a byte stands for nothing in what is declared', encode(articlePage(SENTENCE, '<meta charset=windows-1252>'), { ...WINDOWS_1252, '€': 0x81 }), 'n’y ont pas de sens'],
    ['the page is in UTF-16', Uint8Array.from([0xff, 0xfe, 0x3c, 0, 0x70, 0, 0x3e, 0]), 'UTF-16'],
    ['UTF-8 is cut in the midst of a letter', new TextEncoder().encode('<p>été').subarray(0, 4), 'ne déclare pas d’autre jeu'],
  ])('no character is guessed: %s', (_, bytes, reason) => {
    const result = extractHtml(bytes)
    expect(result).toMatchObject({ text: '', meta: {}, dropped: [], messages: [{ rule: 'html/not-decodable', severity: 'error' }] })
    expect(result.messages[0]?.text.replaceAll('\u00A0', ' ')).toContain(reason)
  })
})

test.each([
  ['a PDF', '%PDF-1.7\n%âãÏÓ', 'html/not-html', 'un PDF'],
  ['a zip, a docx', 'PK\u0003\u0004\u0014', 'html/not-html', 'une archive'],
  ['a picture', '\u0089PNG\r\n\u001A\n', 'html/not-html', 'une image'],
  ['a photograph', '\u00FF\u00D8\u00FF\u00E0', 'html/not-html', 'une image'],
  ['nothing', '', 'html/empty', 'vide'],
  ['blanks', ' \n\t ', 'html/empty', 'vide'],
  ['a page that scripts write', '<html><head><title>Journal</title></head><body><div id=app></div><script>render()</script></body></html>', 'html/no-text', 'aucun texte'],
  ['a frameset', '<html><frameset cols="20%,*"><frame src=a.html></frameset></html>', 'html/no-text', 'aucun texte'],
  ['a menu and no more', '<nav><a href=/>Accueil</a></nav>', 'html/no-text', 'aucun texte'],
])('%s gives one clear error', (_, content, rule, words) => {
  const { text, messages } = extractHtml(encode(content, {}))
  expect(text).toBe('')
  expect(messages).toMatchObject([{ rule, severity: 'error', line: 1, column: 1 }])
  expect(messages[0]?.text).toContain(words)
})
