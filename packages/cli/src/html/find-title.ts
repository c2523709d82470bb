import { fold } from '@garrigue/core'
import { ancestorsOf } from './parse-html.ts'
import type { PageLine } from './read-lines.ts'

const LONGEST_TITLE = 300
/** A part of a declared title with fewer words is the name of the site, or of a section. */
const LEAST_WORDS = 3

/** Letters and digits of a line, with single spaces: what two spellings of one title have in common. */
function plainWords(text: string): string {
  return fold(text).replace(/[^\p{L}\p{N}]+/gu, ' ').trim()
}

/**
 * The line that shows the title: the heading, else the line, that says what the page declares as its title; else the only <h1>. A page
 * may declare it with the name of the site before or behind. `undefined` when no line does.
 */
export function findTitle(lines: readonly PageLine[], declared: readonly string[]): PageLine | undefined {
  const candidates = lines.filter(({ text, hidden, control }) => !hidden && !control && text.length <= LONGEST_TITLE)
  const headings = candidates.filter((line) => headingOf(line) !== undefined)
  const firsts = headings.filter((line) => headingOf(line) === 'h1')
  const unlinked = candidates.filter((line) => line.linked === 0)
  for (const title of wordings(declared)) {
    const says = (line: PageLine): boolean => plainWords(line.text.split('\n', 1)[0] ?? '') === title
    const found = firsts.find(says) ?? headings.find(says) ?? firsts.find((line) => areAlike(title, plainWords(line.text))) ?? unlinked.find(says)
    if (found) return found
  }
  return firsts.length === 1 ? firsts[0] : undefined
}

/** What is declared, whole, then its parts without the name of the site: « Le Courrier - Un titre », the longest first. */
function wordings(declared: readonly string[]): readonly string[] {
  const parts = declared.flatMap((title) => title.split(/\s+(?:[|·•—–-]|»|::)\s+/)).map(plainWords)
  const long = parts.filter((part) => part.split(' ').length >= LEAST_WORDS).sort((a, b) => b.length - a.length)
  return [...declared.map(plainWords).filter((title) => title !== ''), ...long]
}

/** The name of the heading that holds a line. */
export function headingOf(line: PageLine): string | undefined {
  for (const { tagName } of ancestorsOf(line.element)) if (/^h[1-6]$/.test(tagName)) return tagName
  return undefined
}

/** One begins with the other, which is most of it: a site shortens its titles in the tab. */
function areAlike(a: string, b: string): boolean {
  const [short, long] = a.length < b.length ? [a, b] : [b, a]
  return short.length >= 12 && short.length * 2 > long.length && long.startsWith(short)
}
