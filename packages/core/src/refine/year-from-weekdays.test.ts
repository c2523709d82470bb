import { expect, test } from 'vitest'
import { read } from '../index.ts'

/** What the article’s date is, when only its words tell. */
function published(...lines: readonly string[]): string {
  const { articles } = read(['Le canal se met au numérique', ...lines].join('\n'))
  return articles.map((article) => `${article.published} ${article.basis}`).join()
}

test.each([
  // 14 April 2016 was a Thursday,
  ['Créé en 2015, l’atelier ouvre jeudi 14 avril.', '2016~ weekday'],
  ['Créé en 2016, l’atelier ouvre jeudi 14 avril.', '2016~ weekday'],
  ['Il ouvre jeudi 14 avril et ferme vendredi 15 avril, comme en 2016.', '2016~ weekday'],
  // 14 April 2015 was not, and the two days must fit one year.
  ['Créé en 2013, l’atelier ouvre jeudi 14 avril.', 'null null'],
  ['Créé en 2016, l’atelier ouvre jeudi 14 avril et ferme samedi 15 avril.', 'null null'],
  // Without a weekday, or without a year, nothing tells.
  ['Créé en 2016, l’atelier ouvre le 14 avril.', 'null null'],
  ['L’atelier ouvre jeudi 14 avril.', 'null null'],
  ['Créé en 2016, l’atelier ouvre jeudi 14 avril 2011.', 'null null'],
  ['Il ouvre jeudi 31 avril, en 2016.', 'null null'],
])('%s', (sentence, expected) => {
  expect(published(sentence)).toBe(expected)
})

test('the words of readers do not count', () => {
  expect(published('Un texte assez long pour être lu comme tel, avec ses douze mots et son point.', 'Commentaires 1', 'à écrit le 06/05/2015 à 13:33', 'Créé en 2015, il ouvre jeudi 14 avril.')).toBe('2015-05-06~ comment')
})
