import { expect, test } from 'vitest'
import { cleanMarkdown } from '../../tools/forge/clean-markdown.mjs'

test('lists, tables and emphasis stay', () => {
  const text = '### Différence\n\n| genre | + |\n|---|---|\n| personnes | 2 |\n\n- **Anne Belloc** («\u00a0présidente\u00a0»), 4\u202f500 entreprises\n'
  expect(cleanMarkdown(text)).toBe(text)
})

test.each([
  ['@everyone', '&#64;everyone'],
  ['<img src=x onerror=alert(1)>', '&lt;img src=x onerror=alert(1)>'],
  ['<!-- garrigue -->', '&lt;!-- garrigue -->'],
  ['![suivi](https://a.example/p.png)', '!\\[suivi]\\(https\\://a.example/p.png)'],
  ['[ici](javascript:alert(1))', '[ici]\\(javascript:alert(1))'],
  ['http://a.example www.a.example', 'http\\://a.example www\\.a.example'],
  ['a\u202Eb\u200Bc\u{E0041}d\u0007', 'abcd'],
  ['&lt;script>', '&amp;lt;script>'],
])('%s', (text, clean) => {
  expect(cleanMarkdown(text)).toBe(clean)
})

test('what is too long for a comment is cut, and says so', () => {
  const clean = cleanMarkdown('😀'.repeat(40_000))
  expect(clean.length).toBeLessThan(65_536)
  expect(clean.isWellFormed()).toBe(true)
  expect(clean).toMatch(/La suite est dans le résumé de l’exécution\.$/u)
})
