import { describe, expect, it } from 'vitest'
import { foldForSearch, foldQuery, nameKey, unfoldForDisplay } from './fold-for-search.ts'

/** What Pagefind sees: it drops soft hyphens. */
const seen = (text: string): string => foldForSearch(text).replaceAll('\u00AD', '')

describe('foldForSearch', () => {
  it('makes the apostrophe ASCII and opens ligatures', () => {
    expect(seen('l’écosystème')).toBe("l'écosystème")
    expect(seen('œuvre, Œuvres, Novæ')).toBe('oeuvre, Oeuvres, Novae')
  })

  it('joins thousands, and nothing else', () => {
    expect(seen('4 500 entreprises, 1\u00A0234\u202F567 €, 12 300')).toBe('4500 entreprises, 1234567 €, 12300')
    expect(seen('en 2015 600 acteurs, 04 67 12 34 56, 12 3000')).toBe('en 2015 600 acteurs, 04 67 12 34 56, 12 3000')
  })

  it.each(['4 500, 1\u00A0234\u202F567 €', 'l’écosystème', "d'Epitech, d’AwoX", 'mise en œuvre, mis en oeuvre', 'Œuvres Æ', ''])('gives %j back for display', (text) => {
    expect(unfoldForDisplay(foldForSearch(text))).toBe(text)
  })
})

describe('foldQuery', () => {
  it.each([
    ['l’écosystème', 'écosystème'],
    ["l'écosystème", 'écosystème'],
    ['d’Epitech', 'Epitech'],
    ['qu’une œuvre', 'une oeuvre'],
    ['aujourd’hui', 'aujourd hui'],
    ['4\u202F500   entreprises', '4500 entreprises'],
    ['en 2015 600 acteurs', 'en 2015 600 acteurs'],
    ['e\u0301cosystème', 'écosystème'],
    ['  ', ''],
  ])('%j becomes %j', (query, folded) => {
    expect(foldQuery(query)).toBe(folded)
  })
})

describe('nameKey', () => {
  it('is the same for all ways to write a name', () => {
    expect(new Set(['French South Digital', 'FrenchSouth.digital', 'french-south digital'].map(nameKey)).size).toBe(1)
    expect(nameKey('Labège')).toBe(nameKey('LABEGE'))
    expect(nameKey('L’Œuvre')).toBe(nameKey("l'oeuvre"))
  })

  it('tells a name from one that begins like it', () => {
    expect(nameKey('Mons 2015').startsWith(nameKey('Mons'))).toBe(false)
    expect(nameKey(' … ')).toBe('')
  })
})
