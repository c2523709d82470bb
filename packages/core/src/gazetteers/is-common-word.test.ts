import { describe, expect, it } from 'vitest'
import { isCommonWord } from './is-common-word.ts'
import { isDictionaryWord } from './is-dictionary-word.ts'

describe('isCommonWord', () => {
  it.each([
    'Le', 'À', 'Y', 'L', 'd', 'Qu', 'Aujourd', 'Depuis', 'Grâce', 'Œuvre', 'Cœur', 'Cette', 'Selon', 'Numérique', 'Startup', 'Startups', 'Coworking', 'Écosystème', 'Télétravail', 'Covid', 'Toulousains',
    'Montpelliéraine', 'Parisiens', 'Cybersécurité', 'Créée', 'Lancée', 'Directrice', 'Interrogé', 'Maire', 'Cheffe', 'Plateforme', 'Échevine', 'Data', 'Web',
  ])('%s is one', (word) => {
    expect(isCommonWord(word)).toBe(true)
  })

  it.each(['Macron', 'Mélenchon', 'Hollande', 'Airbus', 'Labège', 'Sicoval', 'Montpellier', 'Google', 'Deniset', 'IoT', '', '…', '2024', 'Ikrame'])('%s is none', (word) => {
    expect(isCommonWord(word)).toBe(false)
  })
})

describe('isDictionaryWord', () => {
  it('knows the rare forms too', () => {
    for (const word of ['Présenteront', 'Révélèrent', 'Pisciculteurs', 'Démonstrateurs', 'Table']) expect(isDictionaryWord(word)).toBe(true)
    for (const word of ['Macron', 'Airbus', 'Xqzt', '']) expect(isDictionaryWord(word)).toBe(false)
  })
})
