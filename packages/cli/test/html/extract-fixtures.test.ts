import { describe, expect, test } from 'vitest'
import { extractHtml } from '../../src/html/extract-html.ts'
import { isElement, parseHtml } from '../../src/html/parse-html.ts'
import { readLines } from '../../src/html/read-lines.ts'
import { countWords, FIXTURE_NAMES, fixtureBytes, fixtureText, rulesOf } from './page.ts'

describe.each(FIXTURE_NAMES)('%s', (name) => {
  test('gives its text', () => {
    expect(extractHtml(fixtureBytes(name)).text).toBe(fixtureText(name))
  })

  test('loses no word: each is kept, or named in a region that was left out', () => {
    const { text, dropped } = extractHtml(fixtureBytes(name))
    const body = parseHtml(new TextDecoder().decode(fixtureBytes(name))).root?.childNodes.filter((node) => isElement(node)).find(({ tagName }) => tagName === 'body')
    expect(body).toBeDefined()
    const all = body ? readLines(body, true).reduce((sum, line) => sum + countWords(line.text), 0) : 0
    expect(countWords(text) + dropped.reduce((sum, { words }) => sum + words, 0)).toBe(all)
  })

  test('comes out the same twice', () => {
    expect(extractHtml(fixtureBytes(name))).toEqual(extractHtml(fixtureBytes(name)))
  })
})

test('what is left out is told by region, with its first words', () => {
  const { dropped, messages } = extractHtml(fixtureBytes('journal-regional'))
  expect(messages).toEqual([])
  expect(dropped).toEqual([
    { what: 'bandeau de cookies', words: 18, sample: 'Nous utilisons des cookies pour mesurer l’audience de ce sit' },
    { what: 'texte caché par la page', words: 3, sample: 'Aller au contenu' },
    { what: 'en-tête du site', words: 10, sample: 'Le quotidien du Gard et de l’Hérault Rechercher OK' },
    { what: 'menus et fil d’Ariane', words: 10, sample: 'À la une Économie Sports S’abonner Accueil Économie Nîmes' },
    { what: 'rubrique au-dessus du titre', words: 1, sample: 'Innovation' },
    { what: 'boutons de partage', words: 7, sample: 'Partager sur Facebook Tweeter Envoyer par courriel' },
    { what: 'renvois à d’autres articles', words: 55, sample: 'Lire aussi Pourquoi les loyers de bureaux augmentent à Nîmes' },
    { what: 'publicité, abonnement, lettre d’information', words: 13, sample: 'Recevez chaque matin l’essentiel de l’actualité du Gard. Je' },
    { what: 'commentaires des lecteurs', words: 51, sample: '2 commentaires gardois30, le 13/03/2019 à 9h12 Encore de l’a' },
    { what: 'pied de page', words: 8, sample: 'Mentions légales Contact © Le Courrier des Garrigues 2019' },
  ])
})

test('comments stay out, even when readers write more than the author', () => {
  const { text, dropped } = extractHtml(fixtureBytes('blog-commentaires'))
  expect(text).not.toMatch(/Lasalle|Cevenol|colle, justement/)
  const words = dropped.find(({ what }) => what === 'commentaires des lecteurs')?.words ?? 0
  expect(words).toBeGreaterThan(countWords(text))
})

test('a page of several articles keeps them all and says so', () => {
  expect(rulesOf(extractHtml(fixtureBytes('deux-articles')))).toEqual(['html/several-articles'])
})
