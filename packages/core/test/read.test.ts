import { describe, expect, test } from 'vitest'
import { CAPS, read, type ReadOptions } from '../src/index.ts'

const PAGE = 'Le canal de Valmorin se met au numérique\nTrois entreprises et une école ouvrent ensemble un atelier au bord du canal, avec l’aide de la ville.\n'

/** Rule, severity and place of each message. */
const said = (input: string | Uint8Array, options?: ReadOptions): string[] => read(input, options).messages.map(({ rule, severity, line, column }) => `${rule} ${severity} ${line}:${column}`)

const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text)

describe('what cannot be read gives one error and no record', () => {
  test.each<[what: string, input: string | Uint8Array, message: string]>([
    ['nothing', '', 'size/empty error 1:1'],
    ['nothing, in bytes', new Uint8Array(), 'size/empty error 1:1'],
    ['blanks', ' \n\u00A0\t\uFEFF\r\n', 'size/empty error 1:1'],
    ['too many bytes', utf8('é'.repeat(CAPS.bytes / 2 + 1)), 'size/too-large error 1:1'],
    ['too many characters', 'a'.repeat(CAPS.bytes + 1), 'size/too-large error 1:1'],
    ['too long a line', `${PAGE}${'a'.repeat(CAPS.line + 1)}`, 'size/long-line error 3:1'],
    ['too many lines', 'a\n'.repeat(CAPS.lines + 1), `size/too-many-lines error ${CAPS.lines + 1}:1`],
    ['too many lines, the last without its end', `${'a\r\n'.repeat(CAPS.lines)}a`, `size/too-many-lines error ${CAPS.lines + 1}:1`],
    ['bytes of another encoding', Uint8Array.from(Buffer.from(PAGE, 'latin1')), 'encoding/not-utf-8 error 1:35'],
  ])('%s', (_, input, message) => {
    const reading = read(input, { id: 'essai' })
    expect(said(input)).toEqual([message])
    expect(reading).toMatchObject({ document: { id: 'essai' }, articles: [], mentions: [], quotes: [], dates: [] })
    expect(reading.segments.every(({ zone, article }) => zone === 'boilerplate' && article === null)).toBe(true)
    expect(reading.messages[0]?.remedy).toMatch(/\.$/u)
  })

  test('up to the caps a text is read', () => {
    expect(said(`${PAGE}${'a'.repeat(CAPS.line)}`)).toEqual([])
  })

  // A line end ends a line: it does not begin another.
  test.each(['\n', '\r\n', '\r'])('as many lines as the cap are read, with a final %j or without', (end) => {
    const lines = `${PAGE.trimEnd().replaceAll('\n', end)}${end}${`a${end}`.repeat(CAPS.lines - 2)}`
    expect(lines.split(end)).toHaveLength(CAPS.lines + 1)
    expect(said(lines)).toEqual([])
    expect(said(lines.trimEnd())).toEqual([])
  })

  test('the count of lines is the one that an editor shows', () => {
    expect(read('a\n'.repeat(CAPS.lines + 1)).messages[0]?.text).toContain(`a ${CAPS.lines + 1} lignes`)
  })

  test.each<[what: string, input: Uint8Array, start: number]>([
    ['the offset counts characters, not bytes', Uint8Array.from([...utf8('été\nl’'), 0xe9, 0x20]), 6],
    ['a byte order mark counts', Uint8Array.from([...utf8('\uFEFFab'), 0xff]), 3],
    ['a character beyond the first plane counts twice', Uint8Array.from([...utf8('🌱'), 0xff]), 2],
    ['UTF-16 is wrong from the start', Uint8Array.from([0xff, 0xfe, 0x61, 0]), 0],
  ])('a wrong byte has its place: %s', (_, input, start) => {
    expect(read(input).messages).toMatchObject([{ rule: 'encoding/not-utf-8', start, end: start }])
  })
})

describe('text that was decoded twice gives a warning', () => {
  test.each<[text: string, column: number]>([
    ['Le numÃ©rique rÃ©gional', 7],
    ['Lâ€™Ã©tÃ©', 2],
    ['Â« oui Â»', 1],
    ['un Å“il', 4],
    ['déjà Ã\u00A0 voir', 6],
    ['Ã‰cole', 1],
  ])('%s', (text, column) => {
    expect(said(`${PAGE}${text}\n`)).toEqual([`encoding/mojibake warning 3:${column}`])
  })

  test.each(['SÃO PAULO', 'IRMÃ…', 'AMANHÃ »', '10 Å “fin”', 'Ångström', 'À l’été, « oui » — ça œuvre…', 'Â', 'le pâté, l’hôtel â 5 €'])('but not %s', (text) => {
    expect(said(`${PAGE}${text}\n`)).toEqual([])
  })
})

describe('front matter that cannot be used gives an error, and the text is read', () => {
  test.each<[front: string, message: string]>([
    ['url: [', 'front-matter/unreadable error 3:1'],
    ['url: x\nurl: y', 'front-matter/unreadable error 3:1'],
    ['a: &b 1\nc: *b', 'front-matter/unreadable error 3:5'],
    ['- un\n- deux', 'front-matter/invalid error 2:1'],
    ['une phrase', 'front-matter/invalid error 2:1'],
  ])('%j', (front, message) => {
    const source = `---\n${front}\n---\n\n# Le canal\n\n${PAGE}`
    expect(said(source, { format: 'md' })).toEqual([message])
    expect(read(source, { format: 'md' }).articles).toMatchObject([{ title: 'Le canal' }])
  })

  test.each(['', '# rien', 'url: https://exemple.fr'])('but not %j', (front) => {
    expect(said(`---\n${front}\n---\n\n# Le canal\n\n${PAGE}`, { format: 'md' })).toEqual([])
  })
})

describe('front matter that is never closed gives an error', () => {
  test.each<[source: string, place: string]>([
    ['---\nurl: https://exemple.fr\n\n# Le canal\n', '1:1'],
    ['\uFEFF---\r\nurl: https://exemple.fr\r\n\r\n# Le canal\r\n', '1:2'],
    ['---  \n"publisher": x\n', '1:1'],
    ['---\narticles:\n  - starts: Le canal\n----\n', '1:1'],
    ['---\n# ce que l’on sait\nurl: x\n', '1:1'],
    ['---\nurl:\n', '1:1'],
  ])('%j', (source, place) => {
    expect(said(`${source}${PAGE}`, { format: 'md' }).filter((message) => message.startsWith('front-matter'))).toEqual([`front-matter/unclosed error ${place}`])
    // What stands beside the text changes nothing to it, and a .txt has no front matter.
    expect(said(`${source}${PAGE}`, { format: 'md', facts: {} })).toContain(`front-matter/unclosed error ${place}`)
    expect(said(`${source}${PAGE}`).filter((message) => message.startsWith('front-matter'))).toEqual([])
  })

  test.each(['---\n', '---\n\nurl: x\n\n', '---\nCréation : février\n', '---\nMontpellier : un lieu\n', '---\nhttps://exemple.fr\n', '----\nurl: x\n', '\n---\nurl: x\n', '---\n- un\n', '---\nurl: x\n---\n'])('but not %j', (source) => {
    expect(said(`${source}${PAGE}`, { format: 'md' }).filter((message) => message.startsWith('front-matter/unclosed'))).toEqual([])
  })
})

test('the hash is that of the bytes', () => {
  // printf 'été' | sha256sum
  expect(read('été').document.sha256).toBe('bd010c64132bf5cae8aea89f6762515727dcf68a5dd1de813c87f50a16c4513c')
  expect(read(utf8(`\uFEFF${PAGE}`)).document).toEqual(read(`\uFEFF${PAGE}`).document)
})

test('nothing that is given is changed', () => {
  const frozen = <Value>(value: Value): Value => {
    if (typeof value === 'object' && value !== null) Object.values(Object.freeze(value)).forEach((item) => frozen(item))
    return value
  }
  const options = frozen({ id: 'essai', registry: [{ kind: 'place' as const, id: 'valmorin', name: 'Valmorin', otherNames: ['Le Val'] }], facts: { published: '2015-05-06', articles: [{ starts: 'Trois entreprises' }, { starts: 'Le canal' }] } })
  expect(read(PAGE, options).mentions).toHaveLength(1)
})
