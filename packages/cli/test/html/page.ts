import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { extractHtml, type ExtractedHtml } from '../../src/html/extract-html.ts'

const FIXTURES = join(import.meta.dirname, 'fixtures')

/** Invented pages of the press; the text that each should give stands beside it. */
export const FIXTURE_NAMES = ['blog-commentaires', 'communique', 'deux-articles', 'entretien', 'html-casse', 'journal-regional'] as const

export function fixtureBytes(name: string): Uint8Array {
  return readFileSync(join(FIXTURES, `${name}.html`))
}

export function fixtureText(name: string): string {
  return readFileSync(join(FIXTURES, `${name}.txt`), 'utf8').replaceAll('\r\n', '\n')
}

export function extractPage(html: string): ExtractedHtml {
  return extractHtml(new TextEncoder().encode(html))
}

/** Three paragraphs, enough to be taken for an article. */
export const PROSE: readonly string[] = [
  'Le réseau Garance réunit quatre-vingts entreprises du Gard, et sa présidente en attend vingt de plus avant la fin de l’année.',
  'Les loyers rembourseront les murs en quinze ans, prévient le trésorier, qui a refait trois fois ses comptes avant de signer.',
  'La halle ouvrira au mois de mai, avec un atelier partagé, une salle de rencontres et une cuisine où chacun lave sa tasse.',
]

/** An article with a title, and whatever else is given after its prose. */
export function articlePage(more = '', head = '<title>La halle ouvre en mai</title>'): string {
  return `<!doctype html><html lang="fr"><head>${head}</head><body><article><h1>La halle ouvre en mai</h1>${PROSE.map((text) => `<p>${text}</p>`).join('')}${more}</article></body></html>`
}

export function rulesOf({ messages }: ExtractedHtml): readonly string[] {
  return messages.map(({ rule }) => rule)
}

export function countWords(text: string): number {
  return text.match(/[\p{L}\p{N}]+/gu)?.length ?? 0
}
