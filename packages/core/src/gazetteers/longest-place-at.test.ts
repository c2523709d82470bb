import { describe, expect, it } from 'vitest'
import { fold } from '../engine/fold.ts'
import { tokenize } from '../engine/tokens.ts'
import { longestPlaceAt } from './longest-place-at.ts'

/** The places of a text, each from its first word on, as a caller would find them. */
function placesOf(text: string): string[] {
  const tokens = tokenize(text).filter((token) => token.isWord)
  const words = tokens.map((token) => fold(token.text))
  const found: string[] = []
  for (let at = 0; at < words.length; at++) {
    const match = /^\p{Lu}/u.test(tokens[at]?.text ?? '') ? longestPlaceAt(words, at) : undefined
    if (!match) continue
    found.push(`${text.slice(tokens[at]?.start, tokens[at + match.count - 1]?.end)} ${match.place.kind}`)
    at += match.count - 1
  }
  return found
}

describe('longestPlaceAt', () => {
  it.each([
    ['Il vit à La Roche-sur-Yon, en Vendée.', ['La Roche-sur-Yon commune', 'Vendée department']],
    ['De St-Étienne à Lyon', ['St-Étienne commune', 'Lyon commune']],
    ['le maire du Havre et celui des Sables-d’Olonne', ['Havre commune', 'Sables-d’Olonne commune']],
    ['au Mans, aux Ulis, à la Rochelle', ['Mans commune', 'Ulis commune', 'Rochelle commune']],
    ['En Provence-Alpes-Côte d’Azur comme aux Etats-Unis', ['Provence-Alpes-Côte d’Azur region', 'Etats-Unis country']],
    ['Paris-Saclay attire Paris', ['Paris-Saclay commune', 'Paris commune']],
    ['à Villeneuve-d’Ascq puis Villeneuve-lès-Maguelone', ['Villeneuve-d’Ascq commune', 'Villeneuve-lès-Maguelone commune']],
    ['Afrique du Sud, Afrique de l’Ouest, Afrique', ['Afrique du Sud country', 'Afrique de l’Ouest area', 'Afrique area']],
    ['Louvain-la-Neuve et Louvain', ['Louvain-la-Neuve city', 'Louvain city']],
    ['New York, San Francisco', ['New York city', 'San Francisco city']],
    ['Rien de rien', []],
  ])('%s', (text, places) => {
    expect(placesOf(text)).toEqual(places)
  })

  it('is quiet at the edges', () => {
    expect(longestPlaceAt([], 0)).toBeUndefined()
    expect(longestPlaceAt(['paris'], 1)).toBeUndefined()
    expect(longestPlaceAt(['saint'], 0)).toBeUndefined()
    expect(longestPlaceAt(['', 'paris'], 0)).toBeUndefined()
    expect(longestPlaceAt(['la', 'roche', 'sur'], 0)?.count ?? 0).toBeLessThanOrEqual(2)
  })

  it('looks no further than some name goes', () => {
    const words = Array.from({ length: 1000 }, () => 'saint')
    expect(longestPlaceAt(words, 0)).toBeUndefined()
  })
})
