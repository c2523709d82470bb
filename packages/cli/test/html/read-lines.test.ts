import { expect, test } from 'vitest'
import { articlePage, extractPage, PROSE } from './page.ts'

/** The lines that follow the prose of a page. */
function after(more: string): string {
  const { text } = extractPage(articlePage(more))
  return text.slice(text.indexOf(PROSE[2] ?? '') + (PROSE[2]?.length ?? 0)).trim()
}

test.each([
  ['white space collapses as in a browser', '<p>  Un\n\t  mot,\r\n puis <b> un </b> autre.  </p>', 'Un mot, puis un autre.'],
  ['no-break spaces stay', '<p>«\u00A0Trois\u202F%\u00A0»\u00A0: oui&nbsp;!</p>', '«\u00A0Trois\u202F%\u00A0»\u00A0: oui\u00A0!'],
  ['entities are decoded, once', '<p>&laquo;&eacute;t&#233;&raquo; &amp;amp; &#x2019; &hellip; &unknown;</p>', '«été» &amp; ’ … &unknown;'],
  ['apostrophes, marks and ligatures are not touched', '<p>"L\'œuvre" et “l’oeuvre”, coe\u0301ur</p>', '"L\'œuvre" et “l’oeuvre”, coe\u0301ur'],
  ['a break is a line', '<p>Un vers,<br>un autre.</p>', 'Un vers,\nun autre.'],
  ['two breaks part paragraphs', '<p>Un paragraphe.<br> <br/>Un autre.</p>', 'Un paragraphe.\n\nUn autre.'],
  ['items bear a dash and stand together', '<ul><li>un ;</li><li><p>deux</p></li></ul><ol><li>trois<ul><li>quatre</li></ul></li></ol>', '- un ;\n\n- deux\n\n- trois\n- quatre'],
  ['rows are cut by tabs', '<table><tr><th>Mois</th><td>Débit</td></tr><tr><td>Juin</td><td>1,2</td></tr></table>', 'Mois\tDébit\nJuin\t1,2'],
  ['terms and definitions stand together', '<dl><dt>Effectif</dt><dd>23 personnes</dd></dl>', 'Effectif\n23 personnes'],
  ['preformatted lines stay lines', '<pre>un  mot\n  deux\n\n</pre>', 'un  mot\n  deux'],
  ['and their blank lines part blocks', '<pre>un\n\ndeux \n</pre>', 'un\n\ndeux'],
  ['<q> shows the marks of a browser', '<p>Elle a dit <q>oui</q>.</p>', 'Elle a dit «oui».'],
  ['a picture has no words, its legend has', '<figure><img alt="une halle" src="x.jpg"><figure><img src=y><figcaption>La halle, en mai. <small>© B. A.</small></figcaption></figure></figure>', 'La halle, en mai. © B. A.'],
  ['two dates side by side are two', '<p>Le <time>3 mai</time><time>4 mai</time></p>', 'Le 3 mai 4 mai'],
  ['a button in a sentence does not cut it', '<p>Le mot <button>Écouter</button> juste.</p>', 'Le mot juste.'],
  ['what is hidden in a sentence does not show', '<p>Le mot <span style="display: none">faux </span>juste.</p>', 'Le mot juste.'],
  ['unclosed and crossed tags', '<p>Un <b>mot <i>gras</b> et penché</i><p>Un autre', 'Un mot gras et penché\n\nUn autre'],
])('%s', (_, html, text) => {
  expect(after(html)).toBe(text)
})

test('scripts, styles, templates, drawings and what is for no-script browsers have no words', () => {
  const { text, dropped } = extractPage(articlePage('<script>a="<p>Faux</p>"</script><style>p::after{content:"Faux"}</style><template><p>Faux</p></template><svg><text>Faux</text></svg><noscript><p>Faux</p></noscript><iframe>Faux</iframe><!-- Faux -->'))
  expect(text).not.toContain('Faux')
  expect(dropped).toEqual([])
})

test('a title over two lines is one line, and comes first with who signs', () => {
  const { text, meta } = extractPage(`<title>La halle ouvre en mai</title><body><main><p class="chapo">${PROSE[0]}</p><div class="rubrique-du-jour">Éco</div><h1>La halle<br>ouvre en mai</h1><ul class="infos"><li>Par Maud Teissèdre</li><li>Publié le 12/03/2019</li></ul>${PROSE.map((prose) => `<p>${prose}</p>`).join('')}</main>`)
  expect(text.split('\n').slice(0, 4)).toEqual(['La halle ouvre en mai', '', 'Par Maud Teissèdre', 'Publié le 12/03/2019'])
  expect(text).not.toContain('Éco\n')
  expect(meta.title).toBe('La halle ouvre en mai')
})

test('a title that only the tab shows becomes the first line', () => {
  const { text } = extractPage(`<title>La halle ouvre en mai - Le Courrier</title><meta property="og:site_name" content="Le Courrier"><body>${PROSE.map((prose) => `<p>${prose}</p>`).join('')}`)
  expect(text).toBe(`La halle ouvre en mai\n\n${PROSE.join('\n\n')}\n`)
})

test('a page that hides itself until a script runs is read', () => {
  const { text } = extractPage(articlePage().replace('<body>', '<body style="visibility:hidden">').replace('<article>', '<article style="display:none">'))
  expect(text).toContain(PROSE[1])
})
