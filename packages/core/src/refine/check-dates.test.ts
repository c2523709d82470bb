import { describe, expect, test } from 'vitest'
import { read } from '../index.ts'

/** What is said of a text: rule, place, and the words it is about. */
function said(source: string, published?: string): string[] {
  return read(source, { facts: published === undefined ? {} : { published } }).messages.map(({ rule, line, column, start, end }) => `${rule} ${line}:${column} ${source.slice(start, end)}`)
}

const TITLE = 'Un titre de quatre mots\n'

describe('a weekday that does not fall on its date', () => {
  test.each([
    ['Le mercredi 6 mai 2015 est juste.', undefined, []],
    ['Le jeudi 6 mai 2015 ne l’est pas.', undefined, ['date/weekday-disagrees 2:4 jeudi 6 mai 2015']],
    // Without a year, that of the article.
    ['Le mercredi 4 juin est juste.', '2014-06-05', []],
    ['Le mercredi 4 juin ne l’est pas.', '2015-06-05', ['date/weekday-disagrees 2:4 mercredi 4 juin']],
    ['Le mercredi 4 juin, sans année.', undefined, []],
    ['Le dimanche 1er mars 2015 est juste.', undefined, []],
    ['Le 4 juin 2015, sans jour.', undefined, []],
    // Each end of a span, a day without its month, and a word for the day.
    ['Du lundi 6 au vendredi 10 juin 2016.', undefined, []],
    ['Du lundi 6 au jeudi 10 juin 2016.', undefined, ['date/weekday-disagrees 2:1 Du lundi 6 au jeudi 10 juin 2016']],
    ['Concert le jeudi 21.', '2016-04-20', []],
    ['Concert le lundi 31.', '2016-04-20', ['date/weekday-disagrees 2:12 lundi 31']],
    ['Hier mardi, il pleuvait.', '2016-04-20', []],
    ['Hier lundi, il pleuvait.', '2016-04-20', ['date/weekday-disagrees 2:1 Hier lundi']],
    ['Lundi, il pleuvait, comme en 2015.', '2016-04-20', []],
  ])('%s', (text, published, messages) => {
    expect(said(TITLE + text, published)).toEqual(messages)
  })

  test('the message names the day that the date was', () => {
    const [message] = read(`${TITLE}Le lundi 1er mai 2016.`).messages
    expect(message?.text).toBe('«\u00A0lundi 1er mai 2016\u00A0»\u00A0: le 1er mai 2016 était un dimanche.')
  })
})

describe('a day that no calendar has', () => {
  test.each([
    ['Le 31 juin 2015 n’existe pas.', ['date/impossible 2:4 31 juin 2015']],
    ['Le 31 juin non plus.', ['date/impossible 2:4 31 juin']],
    ['Ni le 29 février 2015, ni le 0 mai, ni le 45 mars.', ['date/impossible 2:7 29 février 2015', 'date/impossible 2:30 0 mai', 'date/impossible 2:43 45 mars']],
    ['Le 29 février 2016 existe, comme le 29 février.', []],
    ['À 45 mars à pied.', ['date/impossible 2:3 45 mars']],
  ])('%s', (text, messages) => {
    expect(said(TITLE + text)).toEqual(messages)
  })

  test('nor is it a date of the reading', () => {
    expect(read(`${TITLE}Le 31 juin 2015 et le 31 juin.`, { facts: { published: '2015-07-01' } }).dates).toEqual([])
  })

  test('the words of readers and of the site are theirs', () => {
    expect(said(`${TITLE}Un texte assez long pour être lu comme tel, avec ses douze mots et son point.\nCommentaires 1\nà écrit le 06/05/2015 à 13:33\nÀ bientôt le 31 juin !\n`)).toEqual([])
  })
})
