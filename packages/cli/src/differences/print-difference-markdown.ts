import type { ComparedPair } from './print-difference.ts'
import { namesOf, versionOf } from './print-difference.ts'
import { sectionsOf } from './difference-sections.ts'
import { countKinds } from './summarize-difference.ts'

/** By which a build service finds its own comment again. */
const MARKER = '<!-- garrigue diff -->'

const MOST_LINES = 20
const LONGEST_LINE = 300

/** A difference as a comment for a request: short enough to be one, and nothing that a text says is taken for Markdown, a mention or a link. */
export function printDifferenceMarkdown(pair: ComparedPair): string {
  const { before, after, difference } = pair
  const counts = countKinds(difference)
  const head = `### Garrigue : version ${versionOf(difference)}`
  const foot = `${escaped(before.name)} (${before.sha256.slice(0, 12)}) → ${escaped(after.name)} (${after.sha256.slice(0, 12)})`
  if (counts.length === 0) return [MARKER, '### Garrigue : aucune différence', foot].join('\n\n')
  const table = ['| | + | ~ | − |', '|---|--:|--:|--:|', ...counts.map(({ label, added, changed, removed }) => `| ${label} | ${added} | ${changed} | ${removed} |`)].join('\n')
  const sections = sectionsOf(difference, namesOf(pair)).map(({ title, lines }) => {
    const shown = lines.slice(0, MOST_LINES).map((line) => `- ${escaped(cut(line))}`)
    const left = lines.length - shown.length
    return [`**${title}** (${lines.length})`, '', ...shown, ...(left > 0 ? [`- … et ${left} autre${left > 1 ? 's' : ''}`] : [])].join('\n')
  })
  return [MARKER, head, table, ...sections, foot].join('\n\n')
}

function cut(line: string): string {
  return line.length > LONGEST_LINE ? `${line.slice(0, LONGEST_LINE).replace(/[\uD800-\uDBFF]$/, '')}…` : line
}

/** What Markdown, HTML or GitHub would read as theirs, written as the character that it is: `&#64;nom`, `https&#58;//`, `www&#46;`. */
function escaped(text: string): string {
  return text
    .replaceAll(/\s+/gu, ' ')
    .replace(/[&<>@#|*_`~[\]\\!]/g, (character) => `&#${character.charCodeAt(0)};`)
    .replaceAll('://', '&#58;//')
    .replaceAll(/(www)\./giu, '$1&#46;')
}
