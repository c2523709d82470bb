import { describe, expect, test } from 'vitest'
import { LONGEST_YAML, readYaml } from './read-yaml.ts'

/** The rest of the text from the place of a value on, up to the line end. */
function at(text: string, ...path: PropertyKey[]): string | undefined {
  const { document } = readYaml(text)
  return document && text.slice(document.offsetOf(path)).split('\n', 1)[0]
}

/** The value of a text without fault. */
function valueOf(text: string): unknown {
  const { document, fault } = readYaml(text)
  expect(fault).toBeUndefined()
  return document?.value
}

describe('values', () => {
  test.each<[text: string, value: unknown]>([
    ['', undefined],
    ['# rien\n', undefined],
    ['url: x\npublisher: la-tribune\n', { url: 'x', publisher: 'la-tribune' }],
    ['url: x\r\nauthors: [a, b]\r\n', { url: 'x', authors: ['a', 'b'] }],
    ['\uFEFFurl: x', { url: 'x' }],
    ['articles:\n  - starts: "Un\\n"\n    rights: facts\n', { articles: [{ starts: 'Un\n', rights: 'facts' }] }],
    ['note: >-\n  L’année\n  est celle-ci.\n', { note: 'L’année est celle-ci.' }],
    // YAML 1.2: neither dates nor the « no » of Norway.
    ['published: 2015-05-06\nlanguage: no\n', { published: '2015-05-06', language: 'no' }],
    ['a: true\nb: null\nc: 12\n', { a: true, b: null, c: 12 }],
  ])('%j', (text, value) => {
    expect(valueOf(text)).toEqual(value)
  })
})

describe('places', () => {
  const text = 'url: adresse\narticles:\n  - starts: Premier\n    rights: faits\n  - starts: "Second"\n    author: [Anne, Paul]\n"clé": valeur\n'
  test.each<[path: PropertyKey[], rest: string]>([
    [['url'], 'adresse'],
    [['articles', 0, 'starts'], 'Premier'],
    [['articles', 0, 'rights'], 'faits'],
    [['articles', 1, 'starts'], 'Second"'],
    [['articles', 1, 'author', 1], 'Paul]'],
    [['articles', 1], 'starts: "Second"'],
    [['clé'], 'valeur'],
    [[], 'url: adresse'],
  ])('%j', (path, rest) => {
    expect(at(text, ...path)).toBe(rest)
  })

  test('of what is missing, the nearest parent', () => {
    expect(at(text, 'articles', 1, 'publisher')).toBe('starts: "Second"')
    expect(at(text, 'nulle-part')).toBe('url: adresse')
  })

  test.each<[text: string, path: PropertyKey[], rest: string]>([
    ['a: 1\nb:\nc: 2\n', ['b'], 'b:'],
    ['a: 1\nb:', ['b'], 'b:'],
    ['a: 1\nb: # rien\n', ['b'], 'b: # rien'],
    ['a:\n  b:\n  c: x\n', ['a', 'b'], 'b:'],
    ['articles:\n  - starts:\n    rights: facts\n', ['articles', 0, 'starts'], 'starts:'],
    ['a: [x, , y]\n', ['a'], ''],
    ['a:\n  -\n  - x\n', ['a', 0], '-'],
    ['a: {b, c: }\n', ['a', 'b'], 'b, c: }'],
    [': x\n', [''], 'x'],
    ['? \n', [''], '? '],
  ])('of an empty value, its key, or the nearest parent: %j, %j', (source, path, rest) => {
    const { document } = readYaml(source)
    if (document) expect(document.offsetOf(path)).toBeGreaterThanOrEqual(0)
    expect(at(source, ...path) ?? '').toBe(rest)
  })

  test('of a value after an empty one', () => {
    expect(at('a:\nb: oui\n', 'b')).toBe('oui')
  })
})

describe('faults have a reason in French and a place', () => {
  test.each<[text: string, rest: string, reason: RegExp]>([
    ['url: x\nurl: y\n', 'url: y', /la même clé/u],
    ['a:\n\tb: 1\n', '\tb: 1', /tabulation/u],
    ['a: &nom 1\nb: *nom\n', 'nom', /renvois/u],
    ['a: [1, 2\nb: 3\n', 'b: 3', /^un crochet ou une accolade n’est pas refermé, ou une ligne n’est pas assez décalée$/u],
    ['a: {b: 1\nc: 3\n', 'c: 3', /^un crochet ou une accolade/u],
    ['a: "x\n', '', /^un guillemet " n’est pas refermé, ou une ligne n’est pas assez décalée$/u],
    ['a: "x\nb: 3\n', 'b: 3', /^un guillemet " n’est pas refermé/u],
    ['a: "x\nb: "y"\n', 'b: "y"', /^un guillemet " n’est pas refermé/u],
    ["a: 'x\nb: 3\n", 'b: 3', /^une apostrophe ' n’est pas refermée/u],
    ['a: ["x, y]\nb: 3\n', 'b: 3', /^un guillemet " n’est pas refermé/u],
    ['articles:\n  - starts: "Un\n    rights: facts\n', 'rights: facts', /^un guillemet " n’est pas refermé/u],
    ['a: "x\n  y\n\nb: 3\n', 'b: 3', /^un guillemet " n’est pas refermé/u],
    ['a: "x', '', /^un guillemet " n’est pas refermé$/u],
    ["a: 'x", '', /^une apostrophe ' n’est pas refermée$/u],
    ['a: [x', '', /^un crochet ou une accolade n’est pas refermé$/u],
    ['a: "x\n---\nb: 1\n', '---', /^un guillemet " n’est pas refermé/u],
    ['a: 1\n---\nb: 2\n', '---\nb: 2', /un second document YAML commence ici/u],
    ['---\na: 1\n---\nb: 2\n', '---\nb: 2', /un second document/u],
    ['\uFEFF---\na: 1\n--- # suite\nb: 2\n---\nc: 3\n', '--- # suite', /un second document/u],
    ['---\n---\nb: 2\n', '---\nb: 2', /un second document/u],
    ['a: |\n  ---\n  x\r\n---\r\nb: 2\n', '---\r\nb: 2', /un second document/u],
    ['a: 1\n...\nb: 2\n', 'b: 2', /un second document/u],
    ['a: 1\n...\n---\nb: 2\n', '---\nb: 2', /un second document/u],
    ['%YAML 1.2\n---\na: 1\n...\n\nb: 2\n', 'b: 2', /un second document/u],
    ['note: un : deux: trois\n', ': deux', /guillemets/u],
    ['  a: 1\nb: 2\n', 'b: 2', /mal décalée/u],
    ['a: !eval 1\n', '!eval', /types/u],
    ['a: "\\xZZ"\n', 'ZZ', /^syntaxe YAML incorrecte \(/u],
  ])('%j', (text, rest, reason) => {
    const { fault } = readYaml(text)
    expect(fault?.reason).toMatch(reason)
    expect(text.slice(fault?.offset ?? 0, (fault?.offset ?? 0) + rest.length)).toBe(rest)
  })

  test.each(['a: !!js/function "x"', 'a: !!binary aGk=', 'a: !eval 1', '!!python/object:x {}', 'a: !<tag:yaml.org,2002:timestamp> 2001-01-01', 'a: !!set {x, y}'])('the tag of %j is refused', (text) => {
    expect(readYaml(text).fault).toBeDefined()
  })
})

describe('what a stranger may write', () => {
  test('nesting ten thousand deep is refused', () => {
    for (const text of ['['.repeat(10_000), '{a: '.repeat(4000), '- '.repeat(8000), '? '.repeat(8000), `${'['.repeat(8000)}${']'.repeat(8000)}`]) {
      expect(readYaml(text).fault).toBeDefined()
    }
  })

  test('eleven levels are read, twelve are not', () => {
    expect(readYaml(`${'['.repeat(11)}${']'.repeat(11)}`).fault).toBeUndefined()
    expect(readYaml(`${'['.repeat(12)}${']'.repeat(12)}`).fault).toEqual({ offset: 11, reason: 'trop de niveaux imbriqués' })
  })

  test('a text is read up to the cap and not beyond', () => {
    const text = `note: ${'x'.repeat(LONGEST_YAML - 6)}`
    expect(readYaml(text).fault).toBeUndefined()
    expect(readYaml(`${text}x`).fault).toMatchObject({ offset: LONGEST_YAML, reason: expect.stringContaining('16 Kio') })
  })

  test('a bomb of aliases is refused', () => {
    const bomb = ['a: &a [x, x]', ...'bcdefgh'.split('').map((name, index) => `${name}: &${name} [*${'abcdefg'[index]}, *${'abcdefg'[index]}]`)].join('\n')
    expect(readYaml(bomb).fault?.reason).toMatch(/renvois/u)
    expect(readYaml('a: &a {b: 1}\nc:\n  <<: *a\n').fault).toBeDefined()
  })

  test.each(['__proto__:\n  polluted: oui\n', 'constructor:\n  prototype:\n    polluted: oui\n', '{"__proto__": {"polluted": "oui"}}'])('%j leaves the prototypes alone', (text) => {
    const { document } = readYaml(text)
    expect(({} as Record<string, unknown>)['polluted']).toBeUndefined()
    expect((Object as unknown as Record<string, unknown>)['polluted']).toBeUndefined()
    const value = document?.value
    if (typeof value === 'object' && value !== null) expect((value as Record<string, unknown>)['polluted']).toBeUndefined()
  })

  test.each(['\0', '\u0007', '%YAML 9.9\n---\na', '*', '&', '!', '|', '>', '@', '`', '{', '}', ']', '- - -', ': :', '"\\x', "'", '\uD800', '\u2028: x', '? ', 'a: b: c', '%', '---\n...\n---'])('%j is a value or a fault', (text) => {
    const { document, fault } = readYaml(text)
    expect(document === undefined).toBe(fault !== undefined)
    if (fault) expect(fault.offset).toBeLessThanOrEqual(text.length)
    expect(document?.offsetOf(['x', 0]) ?? 0).toBeLessThanOrEqual(text.length)
  })
})
