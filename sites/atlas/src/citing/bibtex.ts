import { readEdtf } from '../language/read-edtf.ts'
import type { Reference } from './reference.ts'

/** What LaTeX takes for a command in a field, and what to write for it; braces never stand alone, since BibTeX counts them even after a backslash. */
const COMMANDS: Readonly<Record<string, string>> = {
  '\\': String.raw`\textbackslash{}`,
  '{': String.raw`\textbraceleft{}`,
  '}': String.raw`\textbraceright{}`,
  '~': String.raw`\textasciitilde{}`,
  '^': String.raw`\textasciicircum{}`,
  '&': String.raw`\&`,
  '%': String.raw`\%`,
  $: String.raw`\$`,
  '#': String.raw`\#`,
  _: String.raw`\_`,
}

/** Signs that LaTeX would join. */
const LIGATURES: ReadonlySet<string> = new Set(['--', "''", '``', '?`', '!`', ',,', '<<', '>>'])

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'] as const

/**
 * References as BibTeX, in UTF-8. Titles and names stand in a second pair of braces: no style changes their letters or cuts a name in parts that it does not have.
 * A date that is not sure is in `date` (biblatex reads EDTF), and of `year`, `month` and `day` what is sure.
 */
export function bibtexOf(references: readonly Reference[]): string {
  return references.map(entryOf).join('\n')
}

function entryOf({ key, kind, title, authors, container, date, url, language, version, licence }: Reference): string {
  const whole = (text: string): string => `{{${escaped(text)}}}`
  const fields: readonly (readonly [name: string, value: string | undefined])[] = [
    ['author', authors.length > 0 ? `{${authors.map((author) => `{${escaped(author)}}`).join(' and ')}}` : undefined],
    ['title', whole(title)],
    [kind === 'article' ? 'journal' : 'howpublished', container === undefined ? undefined : whole(container)],
    ...dateFields(date),
    ['version', version === undefined ? undefined : `{${escaped(version)}}`],
    ['note', licence === undefined ? undefined : `{${escaped([version === undefined ? [] : `Version ${version}`, licence].flat().join(', '))}}`],
    ['url', url === undefined ? undefined : `{${verbatim(url)}}`],
    ['language', `{${escaped(language)}}`],
  ]
  const lines = fields.flatMap(([name, value]) => (value === undefined ? [] : [`  ${name} = ${value},`]))
  return [`@${kind === 'article' ? 'article' : 'misc'}{${key},`, ...lines, '}', ''].join('\n')
}

function dateFields(edtf: string | undefined): readonly (readonly [string, string | undefined])[] {
  if (edtf === undefined) return []
  const [part, ...more] = readEdtf(edtf)
  const sure = part && more.length === 0 && part.doubt === '' && !part.before ? part : undefined
  const year = part && more.length === 0 && !part.before && ['day', 'month', 'season', 'year'].includes(part.precision) ? String(part.year) : undefined
  return [
    ['date', `{${edtf}}`],
    ['year', year === undefined ? undefined : `{${year}}`],
    // A macro, which each style writes in its language.
    ['month', sure ? MONTHS[sure.month - 1] : undefined],
    ['day', sure && sure.day > 0 ? `{${sure.day}}` : undefined],
  ]
}

/** Words of a field, on one line. */
function escaped(text: string): string {
  // `--`, `''` and the like are one letter to LaTeX.
  const whole = onOneLine(text)
  return whole.replaceAll(/[^]/gu, (character, at: number) => `${LIGATURES.has(`${whole[at - 1] ?? ''}${character}`) ? '{}' : ''}${COMMANDS[character] ?? character}`)
}

/** An address is taken as it is: only what would end the field is written otherwise. */
function verbatim(url: string): string {
  return onOneLine(url).replaceAll(/[{}\\ ]/g, (character) => encodeURIComponent(character))
}

function onOneLine(text: string): string {
  return text.replaceAll(/[\p{Cc}\u2028\u2029]+/gu, ' ')
}
