import { describe, expect, it } from 'vitest'
import { asOfInFrench, dateInFrench } from './date-in-french.ts'

/** No-break spaces shown as `~`, so that the expectations can be read. */
const shown = (text: string): string => text.replaceAll('\u00A0', '~')

describe('dateInFrench', () => {
  it.each([
    ['2015-05-06', '6~mai 2015'],
    ['2015-05-01', '1er~mai 2015'],
    ['2016-04-14~', 'vers le 14~avril 2016'],
    ['2014-05~', 'vers mai 2014'],
    ['2012~', 'vers 2012'],
    ['201X~', 'vers les années 2010'],
    ['2018-22~', 'vers l’été 2018'],
    ['2012~/2015', 'de 2012 (approximatif) à 2015'],
    ['2015?', '2015 (incertain)'],
    ['2015%', '2015 (approximatif et incertain)'],
    ['2015', '2015'],
    ['201X', 'années 2010'],
    ['20XX', '21e~siècle'],
    ['2018-22', 'été 2018'],
    ['2015-05-05/2015-05-07', 'du 5~mai 2015 au 7~mai 2015'],
    ['2015/2016', 'de 2015 à 2016'],
    ['-0043', '44~av.~J.-C.'],
    ['bientôt', 'bientôt'],
    ['2015-99', '2015-99'],
  ])('%s is %s', (edtf, words) => {
    expect(shown(dateInFrench(edtf))).toBe(words)
  })
})

describe('asOfInFrench', () => {
  it.each([
    ['2015-05-06', 'au 6~mai 2015'],
    ['2016-04-14~', 'vers le 14~avril 2016'],
    ['2014-05~', 'vers mai 2014'],
    ['2015', 'en 2015'],
    ['201X', 'dans les années 2010'],
    ['2018-21', 'au printemps 2018'],
    ['2018-22', 'en été 2018'],
    [null, 'à une date inconnue'],
  ])('%s is %s', (edtf, words) => {
    expect(shown(asOfInFrench(edtf))).toBe(words)
  })
})
