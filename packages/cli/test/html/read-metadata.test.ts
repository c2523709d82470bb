import { describe, expect, test } from 'vitest'
import { extractHtml } from '../../src/html/extract-html.ts'
import type { PageMetadata } from '../../src/html/read-metadata.ts'
import { articlePage, extractPage, fixtureBytes } from './page.ts'

function metaOf(head: string, more = ''): PageMetadata {
  return extractPage(articlePage(more, head)).meta
}

test.each([
  [
    'journal-regional',
    {
      title: 'À Nîmes, le réseau Garance ouvre une\u00A0halle pour ses jeunes entreprises',
      url: 'https://www.courrier-des-garrigues.example/economie/2019/03/12/nimes-le-reseau-garance-ouvre-une-halle.html',
      publisher: 'Le Courrier des Garrigues',
      author: ['Maud Teissèdre'],
      published: '2019-03-12',
      language: 'fr-FR',
    },
  ],
  [
    'entretien',
    {
      title: '«\u00A0Un territoire, ce sont des gens qui se parlent\u00A0»',
      url: 'https://mistral-eco.example/entretiens/fanny-delorme',
      publisher: 'Mistral Éco',
      author: ['Luc Estève'],
      published: '2021-11-04',
      language: 'fr',
    },
  ],
  ['blog-commentaires', { title: 'La fibre, le village et moi', url: 'http://carnets-clavier.example/2011/09/la-fibre-le-village-et-moi/', author: ['Aurore Lantier'], language: 'fr' }],
  ['communique', { title: 'Terra Cyclo lève 2,5\u00A0millions d’euros', publisher: 'Terra Cyclo — Presse', published: '2018-06-05', language: 'fr' }],
  ['html-casse', { title: "Un incubateur s'installe au moulin", author: ['J. Roqueplan'] }],
  ['deux-articles', { title: 'Revue du Web méridional', publisher: 'Revue du Web méridional', author: ['La rédaction'], language: 'fr' }],
])('suggestions of %s', (name, meta) => {
  expect(extractHtml(fixtureBytes(name)).meta).toEqual(meta)
})

describe('addresses', () => {
  test.each([
    ['<link rel="canonical" href="https://a.example/1"><meta property="og:url" content="https://a.example/2">', 'https://a.example/1'],
    ['<link rel="stylesheet canonical" href="/relative"><meta property="og:url" content="http://a.example/2">', 'http://a.example/2'],
    ['<link rel=canonical href="javascript:alert(1)">', undefined],
    ['<link rel=canonical href="data:text/html,a">', undefined],
    ['<link rel=canonical href="file:///etc/passwd">', undefined],
    ['<link rel=canonical href="https://user:secret@a.example/">', undefined],
    ['<link rel=canonical href="https://a.example/ b">', undefined],
    ['<link rel=canonical href="https://">', undefined],
    [`<link rel=canonical href="https://a.example/${'x'.repeat(3000)}">`, undefined],
  ])('%.60s', (head, url) => {
    expect(metaOf(head).url).toBe(url)
  })
})

describe('dates', () => {
  test.each([
    ['<meta property="article:published_time" content="2019-03-31T23:30:00-05:00">', '', '2019-03-31'],
    ['<meta property="article:published_time" content="hier"><meta name="DC.date.issued" content="2019-03-12">', '', '2019-03-12'],
    ['<meta name=date content="2019-02-30">', '', undefined],
    ['<meta name=date content="12/03/2019">', '', undefined],
    ['', '<p>Publié le <time datetime="2019-03-12T08:00">12 mars</time></p>', '2019-03-12'],
    ['', '<footer><time datetime="2024-01-01">aujourd’hui</time></footer>', undefined],
  ])('%s%s', (head, more, published) => {
    expect(metaOf(head, more).published).toBe(published)
  })
})

describe('JSON-LD', () => {
  const script = (json: string): string => `<script type="application/ld+json">${json}</script>`

  test.each([
    ['an article amid others', '[{"@type":"WebPage","datePublished":"2000-01-01"},{"@type":["Thing","NewsArticle"],"datePublished":"2019-03-12","author":"Maud"}]', { published: '2019-03-12', author: ['Maud'] }],
    ['a graph', '{"@graph":[{"@type":"BlogPosting","datePublished":"2019-03-12","author":[{"name":"Maud"},{"name":"Luc"},{"name":"Maud"}]}]}', { published: '2019-03-12', author: ['Maud', 'Luc'] }],
    ['not JSON', '{"@type":"NewsArticle","datePublished":', {}],
    ['other shapes than expected', '{"@type":"NewsArticle","datePublished":{"a":1},"author":[[1],null,{"name":7}],"publisher":"x"}', { publisher: 'x' }],
    ['an address instead of a name', '{"@type":"NewsArticle","author":"https://a.example/maud"}', {}],
  ])('%s', (_, json, expected) => {
    const { title, language, ...rest } = metaOf(script(json))
    expect({ title, language }).toEqual({ title: 'La halle ouvre en mai', language: 'fr' })
    expect(rest).toEqual(expected)
  })

  test('no prototype is touched, and keys of a prototype are no fields', () => {
    const meta = metaOf(script('{"@type":"NewsArticle","__proto__":{"datePublished":"2019-03-12","polluted":true},"constructor":{"prototype":{"polluted":true}},"author":{"__proto__":{"name":"Faux"}}}'))
    expect(meta.published).toBeUndefined()
    expect(meta.author).toBeUndefined()
    expect(({} as Record<string, unknown>)['polluted']).toBeUndefined()
  })

  test('a block over its cap, or nested without end, says nothing', () => {
    expect(metaOf(script(`{"@type":"NewsArticle","datePublished":"2019-03-12","articleBody":"${'a'.repeat(300_000)}"}`)).published).toBeUndefined()
    expect(metaOf(script(`${'['.repeat(100_000)}${']'.repeat(100_000)}`)).published).toBeUndefined()
    expect(metaOf(script(`${'{"@graph":'.repeat(5000)}1${'}'.repeat(5000)}`)).published).toBeUndefined()
  })
})
