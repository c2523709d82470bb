import { describe, expect, it } from 'vitest'
import { address, addressIn, localeOf } from './address.ts'

describe('addresses of two languages', () => {
  it('are the same but for the prefix', () => {
    expect(address('fr', 'sources/')).toBe('/sources/')
    expect(address('en', 'sources/')).toBe('/en/sources/')
    expect(address('en')).toBe('/en/')
  })

  it.each([
    ['/', '/', '/en/'],
    ['/en/', '/', '/en/'],
    ['/lieux/mons/', '/lieux/mons/', '/en/lieux/mons/'],
    ['/en/lieux/mons/', '/lieux/mons/', '/en/lieux/mons/'],
    // An id that looks like a language, or begins like one, is an id.
    ['/oeuvres/en/', '/oeuvres/en/', '/en/oeuvres/en/'],
    ['/entreprises/', '/entreprises/', '/en/entreprises/'],
  ])('%s is %s in French, %s in English', (pathname, french, english) => {
    expect(addressIn('fr', pathname)).toBe(french)
    expect(addressIn('en', pathname)).toBe(english)
    expect(localeOf(pathname)).toBe(pathname === english ? 'en' : 'fr')
  })
})
