import { expect, test } from 'vitest'
import { read } from '../index.ts'

const PROSE = 'Un texte assez long pour être lu comme tel, avec ses douze mots et son point.'

/** What the article’s date is, and how it is known. */
function published(...lines: readonly string[]): string {
  const { articles } = read(['Le canal se met au numérique', ...lines].join('\n'))
  return articles.map((article) => `${article.published} ${article.basis}`).join()
}

test.each([
  [['Publié le 14/03/2017 à 7 h 45', PROSE], '2017-03-14 explicit'],
  [['Par Anne Belloc · 14 mars 2017', PROSE], '2017-03-14 explicit'],
  // Of two dates, that of the publication.
  [['Publié le 22.01.2018 à 18h06 · Mis à jour le 23.01.2018', PROSE], '2018-01-22 explicit'],
  [['Mis à jour le 23.01.2018 · Publié le 22.01.2018', PROSE], '2018-01-22 explicit'],
  [['Mis à jour le 23.01.2018', PROSE], '2018-01-23 explicit'],
  // The dateline of a press release, above its title or below it.
  [['Valmorin, le 5 mars 2020', PROSE], '2020-03-05 explicit'],
  [['Valmorin, le 5 mars', PROSE], 'null null'],
  [['Le salon de Valmorin ouvrira ses portes au public le jeudi 5 mars 2020', PROSE], 'null null'],
  // What the text calls this day.
  [[PROSE, 'Ce jeudi 14 avril 2016, l’atelier a ouvert à Valmorin, devant une foule de curieux venus en voisins.'], '2016-04-14~ explicit'],
  [[PROSE, 'Ce jeudi 14 avril, l’atelier créé en 2015 a ouvert à Valmorin, devant une foule de curieux venus en voisins.'], '2016-04-14~ weekday'],
  [[PROSE, 'Aujourd’hui jeudi 14 avril 2016, l’atelier a ouvert à Valmorin, devant une foule de curieux.'], '2016-04-14~ explicit'],
  // Not a day that is told of, nor one that no calendar has, nor one without its year.
  [[PROSE, 'Le jeudi 14 avril 2016, l’atelier a ouvert à Valmorin, devant une foule de curieux venus en voisins.'], 'null null'],
  [[PROSE, 'Ce jeudi 31 avril 2016, l’atelier a ouvert à Valmorin, devant une foule de curieux venus en voisins.'], 'null null'],
  [[PROSE, 'Ce jeudi 14 avril, l’atelier a ouvert à Valmorin, devant une foule de curieux venus en voisins.'], 'null null'],
])('%j', (lines, expected) => {
  expect(published(...lines)).toBe(expected)
})
