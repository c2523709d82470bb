import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { ComparedPair } from './print-difference.ts'
import { countsInOneLine } from './summarize-difference.ts'

const PACKAGE = '@garrigue/data'
const SHORT = 8

/**
 * Writes `.changeset/data-<before>-<after>.md`, which asks for the step of version that the difference needs; returns its name, or `undefined` when there is nothing to say. The same difference
 * gives the same file; one written earlier from the same start is replaced, since this one says all of it.
 */
export function writeChangeset(root: string, { before, after, difference }: ComparedPair): string | undefined {
  const folder = join(root, '.changeset')
  mkdirSync(folder, { recursive: true })
  const start = `data-${before.sha256.slice(0, SHORT)}-`
  const name = `${start}${after.sha256.slice(0, SHORT)}.md`
  for (const other of readdirSync(folder)) if (other.startsWith(start) && other !== name && readFileSync(join(folder, other), 'utf8').includes(PACKAGE)) rmSync(join(folder, other))
  if (difference.version.bump === 'none') return undefined
  writeFileSync(join(folder, name), `---\n'${PACKAGE}': ${difference.version.bump}\n---\n\n${countsInOneLine(difference)}\n`)
  return `.changeset/${name}`
}
