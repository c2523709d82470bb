import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Line } from './zones-of.ts'

/** Of each line of a fixture the zone, by its first letter but for three: « t| Le canal », « y| Par Inès ». */
const ZONES: Readonly<Record<string, string>> = {
  t: 'title',
  y: 'byline',
  s: 'standfirst',
  h: 'heading',
  p: 'paragraph',
  q: 'question',
  c: 'caption',
  r: 'credit',
  l: 'list',
  n: 'footnote',
  m: 'comment',
  b: 'boilerplate',
}

const FOLDER = join(import.meta.dirname, 'fixtures')

/** The pages of the fixtures, each with its name: « === name », then its lines, each with its zone. A blank line is blank. */
export function readFixtures(): { readonly name: string; readonly lines: readonly Line[] }[] {
  return readdirSync(FOLDER)
    .sort()
    .flatMap((file) => readFileSync(join(FOLDER, file), 'utf8').split(/^=== /mu).slice(1))
    .map((page) => {
      const [name = '', ...lines] = page.trimEnd().split('\n')
      return { name, lines: lines.map((line) => toLine(name, line)) }
    })
}

function toLine(name: string, line: string): Line {
  if (line === '') return []
  const zone = ZONES[line[0] ?? '']
  if (!zone || !line.startsWith('| ', 1)) throw new Error(`${name}: ${line}`)
  return [zone, line.slice(3)]
}
