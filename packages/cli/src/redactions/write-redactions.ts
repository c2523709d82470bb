import { mkdirSync, renameSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import type { Redaction, RedactionFile } from '@garrigue/schema'
import { REDACTIONS_FILE } from './read-redactions.ts'

const HEAD = `# Ce qui ne doit plus être nommé : docs/takedown.md. Aucun nom n’est ici, seulement des empreintes qui ne se lisent pas sans la clé.
# Écrit par « garrigue redact » ; ne pas corriger à la main.
`

/** Writes the removals, aside first and then in their place. */
export function writeRedactions(root: string, file: RedactionFile): void {
  const path = join(root, ...REDACTIONS_FILE.split('/'))
  mkdirSync(dirname(path), { recursive: true })
  writeFileSync(`${path}.new`, printRedactions(file))
  renameSync(`${path}.new`, path)
}

/** The file as text, one hash a line, so that one removal more is one hunk of a difference. */
export function printRedactions({ check, redactions }: RedactionFile): string {
  if (redactions.length === 0) return `${HEAD}redactions: []\n`
  return `${HEAD}check: ${check ?? ''}\nredactions:\n${redactions.map((redaction) => printRedaction(redaction)).join('')}`
}

function printRedaction({ id, on, ground, scope, texts, names, surnames }: Redaction): string {
  const list = (key: string, hashes: readonly string[]): string => (hashes.length === 0 ? `    ${key}: []\n` : `    ${key}:\n${hashes.map((hash) => `      - ${hash}\n`).join('')}`)
  return `  - id: ${id}\n    on: "${on}"\n    ground: ${ground}\n    scope: ${scope}\n${texts ? list('texts', texts) : ''}${list('names', names)}${list('surnames', surnames)}`
}
