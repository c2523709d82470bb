import { describe, expect, it } from 'vitest'
import { fileUnderLetter, groupByLetter, personFilingName } from './file-under-letter.ts'

describe('fileUnderLetter', () => {
  it.each([
    ['Épitech', 'E'],
    ['#creativemons', 'C'],
    ['« Œuvre »', 'O'],
    ['1001 pharmacies', '0-9'],
    ['L’Univers', 'L'],
  ])('%s under %s', (name, letter) => {
    expect(fileUnderLetter(name).letter).toBe(letter)
  })
})

describe('groupByLetter', () => {
  it('sorts without regard to accents and case, digits first', () => {
    const groups = groupByLetter(['écume', 'Zayo', 'eau', 'Élan', '3D'], (name) => name)
    expect(groups).toEqual([
      { letter: '0-9', items: ['3D'] },
      { letter: 'E', items: ['eau', 'écume', 'Élan'] },
      { letter: 'Z', items: ['Zayo'] },
    ])
  })

  it('files persons under the last word of the name', () => {
    expect(groupByLetter(['Tony Marchand', 'Pierre Deniset'], personFilingName).map(({ letter }) => letter)).toEqual(['D', 'M'])
  })
})
