import type { Output } from '../commands/output.ts'
import type { LocatedMessage } from '../files/located-message.ts'
import { plain } from '../print/printable.ts'
import type { ReadSeed } from '../read-text.ts'
import type { PreparedText } from './prepare-text.ts'

/** What has been done, and what comes next. */
export interface ToldAddition {
  readonly read: ReadSeed
  /** Paths that have been written. */
  readonly written: readonly string[]
  readonly text: PreparedText
  readonly file: string
  readonly dryRun: boolean
  /** All messages of the reading: those about names that the registry lacks are told as one. */
  readonly near: readonly LocatedMessage[]
}

/** Says what was left out of a page, what was written, and which commands come next. */
export function tellAddition({ written, text, file, dryRun, near }: ToldAddition, output: Output): void {
  const lines: string[] = []
  if (text.dropped.length > 0) {
    lines.push('', 'Laissé de côté, car ce n’est pas l’article :', ...text.dropped.map(({ what, words, sample }) => `  ${what}, ${words} mot${words > 1 ? 's' : ''} : « ${plain(sample)}… »`))
  }
  lines.push('', ...(dryRun ? ['Rien n’est écrit (« --dry-run »).'] : written.length === 0 ? ['Rien n’était à écrire : le texte et son fichier voisin sont là.'] : ['Écrit :', ...written.map((path) => `  ${path}`)]))
  const unknown = near.filter(({ rule }) => rule.startsWith('entity/')).length
  if (!dryRun) {
    lines.push('', 'Ensuite :')
    if (unknown > 0) lines.push(`  npm run -s garrigue -- review ${file} --names`, `      ${unknown} nom${unknown > 1 ? 's' : ''} que le registre n’a pas : dire lesquels comptent`)
    lines.push(`  npm run -s garrigue -- check ${file}`, '      ce qui manque encore', `  npm run -s garrigue -- review ${file}`, '      relire ce qui a été lu', '  npm run -s garrigue -- extract', '      écrire les fiches')
  }
  for (const line of lines) output.err(line)
}
