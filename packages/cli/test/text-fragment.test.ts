import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { hrefOfWords } from '../src/records/text-fragment.ts'

const PAGE = 'https://example.fr/article'

/** What a browser makes of a text fragment: the words it looks for, or the first and the last of them. */
function soughtBy(href: string): string[] {
  const [, directive = ''] = href.split('#:~:text=')
  return directive.split(',').map((part) => decodeURIComponent(part))
}

describe('the address of some words on a page', () => {
  it('holds few words whole', () => {
    expect(hrefOfWords(PAGE, 'FrenchSouth.digital')).toBe(`${PAGE}#:~:text=FrenchSouth.digital`)
    expect(soughtBy(hrefOfWords(PAGE, 'un deux trois quatre cinq six sept huit neuf'))).toEqual(['un deux trois quatre cinq six sept huit neuf'])
  })

  it('holds the first and the last of many', () => {
    expect(soughtBy(hrefOfWords(PAGE, 'un deux trois quatre cinq six sept huit neuf dix'))).toEqual(['un deux trois quatre', 'sept huit neuf dix'])
  })

  it('escapes what has a meaning of its own: hyphens, commas, ampersands', () => {
    const href = hrefOfWords(PAGE, 'Languedoc-Roussillon, R&D')
    expect(href).toBe(`${PAGE}#:~:text=Languedoc%2DRoussillon%2C%20R%26D`)
    expect(soughtBy(href)).toEqual(['Languedoc-Roussillon, R&D'])
  })

  it('escapes accents, quotes and every blank', () => {
    expect(hrefOfWords(PAGE, '«\u00A0l’été\u00A0»\n fin')).toBe(`${PAGE}#:~:text=%C2%AB%20l%E2%80%99%C3%A9t%C3%A9%20%C2%BB%20fin`)
  })

  it('is an address even when a character is cut in two', () => {
    expect(hrefOfWords(PAGE, '😀 mot'.slice(1))).toBe(`${PAGE}#:~:text=%EF%BF%BD%20mot`)
  })

  it('takes the place of another fragment, and keeps a query', () => {
    expect(hrefOfWords(`${PAGE}?id=1#commentaires`, 'mot')).toBe(`${PAGE}?id=1#:~:text=mot`)
  })

  it('is an address that reads back to its words, whatever they are', () => {
    fc.assert(
      fc.property(fc.array(fc.string({ unit: 'grapheme', minLength: 1 }).filter((word) => word.isWellFormed() && !/\s/u.test(word)), { minLength: 1, maxLength: 20 }), (words) => {
        const href = hrefOfWords(PAGE, words.join(' '))
        expect(URL.canParse(href)).toBe(true)
        expect(href).not.toMatch(/[\s"<>-](?!.*:~:)/)
        const sought = words.length <= 9 ? [words.join(' ')] : [words.slice(0, 4).join(' '), words.slice(-4).join(' ')]
        expect(soughtBy(href)).toEqual(sought)
      }),
    )
  })
})
