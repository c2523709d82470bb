import { expect, test } from 'vitest'
import { articlePage, extractPage, PROSE } from './page.ts'

const LINKS = '<ul><li><a href="/a">Une école ouvrira à Alès</a></li><li><a href="/b">Le haut débit arrive</a></li></ul>'

test.each([
  ['menus et fil d’Ariane', `<nav>${LINKS}</nav>`],
  ['menus et fil d’Ariane', `<div class="fil-ariane">${LINKS}</div>`],
  ['menus et fil d’Ariane', '<p><a href="#">Retour</a> | <a href="#">Imprimer</a></p>'],
  ['pied de page', '<footer>Mentions légales</footer>'],
  ['pied de page', '<div id="piedDePage">Mentions légales</div>'],
  ['colonne latérale', `<div class="col sidebar">${LINKS}</div>`],
  ['commentaires des lecteurs', '<div id="disqus_thread"><p>Bravo !</p></div>'],
  ['commentaires des lecteurs', '<ol class="commentlist"><li>Bravo !</li></ol>'],
  ['bandeau de cookies', '<div id="didomi-host">Tout accepter</div>'],
  ['bandeau de cookies', '<div><p>Nous utilisons des cookies pour mesurer notre audience.</p></div>'],
  ['boutons de partage', '<div class="addtoany_share_save_container">Partager</div>'],
  ['boutons de partage', '<p>Partager cet article</p>'],
  ['renvois à d’autres articles', `<aside><h3>À lire aussi</h3>${LINKS}</aside>`],
  ['renvois à d’autres articles', `<div><h3>Sur le même sujet</h3>${LINKS}</div>`],
  ['renvois à d’autres articles', '<p>Lire aussi : <a href="/a">Une école ouvrira à Alès</a></p>'],
  ['publicité, abonnement, lettre d’information', '<div class="newsletter-inline"><p>Notre lettre du jeudi</p></div>'],
  ['publicité, abonnement, lettre d’information', '<p>Publicité</p>'],
  ['formulaires et boutons', '<form><p>Votre adresse <input></p></form>'],
  ['formulaires et boutons', '<button>Écouter</button>'],
  ['texte caché par la page', '<p hidden>Brouillon</p>'],
  ['texte caché par la page', '<span class="sr-only">Fin de l’article</span>'],
  ['étiquettes', '<div class="post-tags">Étiquettes : <a href="#">Gard</a></div>'],
])('%s: %s', (what, html) => {
  const { text, dropped } = extractPage(articlePage(html))
  expect(dropped.map((region) => region.what)).toEqual([what])
  expect(text).toBe(`La halle ouvre en mai\n\n${PROSE.join('\n\n')}\n`)
})

test.each([
  ['a box amid the article', `<aside><h3>Repères</h3><p>1979. Naissance à Salon.</p></aside><p>${PROSE[0]}</p>`, 'Repères'],
  ['the date, though its class begins like an advertisement', `<p class="date-pub">le 3 mai 2019</p><p>${PROSE[0]}</p>`, 'le 3 mai 2019'],
  ['a sentence that says « lire aussi » in passing', '<p>Il faut lire aussi les notes de bas de page.</p>', 'Il faut lire aussi'],
  ['a sentence about cookies', '<p>Les cookies de la boulangère sont partis avant midi.</p>', 'boulangère'],
  ['a legend with a link', '<figure><figcaption><a href="#">La halle, vue du pont</a></figcaption></figure>', 'La halle, vue du pont'],
  ['prose in a frame that is called otherwise', `<div class="promo abo">${PROSE.map((text) => `<p>${text} Et encore ceci, qui est long.</p>`).join('')}${PROSE.map((text) => `<p>${text}</p>`).join('')}</div>`, 'Et encore ceci'],
])('%s is kept', (_, html, words) => {
  expect(extractPage(articlePage(html)).text).toContain(words)
})

test('a page whose names all mean something else is still read', () => {
  const { text } = extractPage(articlePage().replace('<body>', '<body class="menu-open has-sidebar cookie-banner-shown">').replace('<article>', '<article class="share comments-enabled">'))
  expect(text).toContain(PROSE[2])
})

test('answers of readers in <article> are no other articles', () => {
  const answer = `<article class="reponse"><h4>Fernand</h4><p>${PROSE[0]}</p><p>${PROSE[1]}</p></article>`
  const { messages } = extractPage(articlePage().replace('</body>', `${answer}${answer}</body>`))
  expect(messages).toEqual([])
})
