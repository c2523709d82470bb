import { expect, it } from 'vitest'
import { excerptParts } from './excerpt.ts'
import { foldForSearch } from './fold-for-search.ts'

it('splits marked words and gives the text back', () => {
  expect(excerptParts(`mise en <mark>${foldForSearch('œuvre')}</mark> &lt;b&gt; d${foldForSearch('’')}ici`)).toEqual([
    { text: 'mise en ', marked: false },
    { text: 'œuvre', marked: true },
    { text: ' <b> d’ici', marked: false },
  ])
})

it('never lets a line break inside guillemets', () => {
  expect(excerptParts('un « <mark>mot</mark> […] » dit').map(({ text }) => text)).toEqual(['un «\u00A0', 'mot', ' […]\u00A0» dit'])
})

it('keeps what looks like HTML as text', () => {
  expect(excerptParts('<img src=x onerror=alert(1)>')).toEqual([{ text: '<img src=x onerror=alert(1)>', marked: false }])
})
