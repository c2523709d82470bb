import { existsSync } from 'node:fs'
import { resolve } from 'node:path'
import { explain, indexLines, type Cause, type ExplainedFinding, type Explanation } from '@garrigue/core'
import { entriesOf } from '../files/read-registry.ts'
import { readSeed } from '../files/read-seeds.ts'
import { registryFor } from '../files/registry-for.ts'
import { plain } from '../print/format-message.ts'
import { readText } from '../read-text.ts'
import type { CommandDefinition } from './command.ts'
import { printMessages, UsageError } from './output.ts'

/** `garrigue explain FILE:LINE[:COLUMN]`: why a line has its zone, and what was found in it by which rule. */
export const explainCommand: CommandDefinition = (program, { cwd, output, finish }) => {
  program
    .command('explain')
    .summary('dire pourquoi une ligne est lue ainsi')
    .description('Dit ce qu’est une ligne (titre, paragraphe, commentaire…), quelle étape en a décidé et pourquoi, et ce que les règles y ont trouvé.')
    .argument('<fichier:ligne[:colonne]>', 'un endroit d’un texte, comme les messages le donnent')
    .option('--registry <dossier>', 'le registre à consulter (par défaut celui du dépôt)')
    .option('--no-registry', 'lire sans registre')
    .option('--no-side-files', 'laisser de côté les fichiers .yaml voisins')
    .addHelpText('after', '\nExemples :\n  garrigue explain seeds/003_2a171d9399c51d97.txt:8\n  garrigue explain seeds/002_3503952477529472.txt:24:111')
    .action((place: string, flags: { readonly registry: string | boolean; readonly sideFiles: boolean }) => {
      const { file, line, column } = parsePlace(place)
      const path = resolve(cwd, file)
      if (!existsSync(path)) throw new UsageError(`« ${file} » n’existe pas.`)
      const seed = readSeed(path, { sideFiles: flags.sideFiles }, file)
      const registry = entriesOf(registryFor(flags.registry, cwd, path).entities)
      const { reading, messages } = readText(seed, registry)
      const text = new TextDecoder('utf-8', { ignoreBOM: true }).decode(seed.bytes)
      const found = indexLines(text).lines[line - 1]
      if (!found) throw new UsageError(`« ${file} » a ${indexLines(text).lines.length} lignes ; il n’y a pas de ligne ${line}.`)
      if (reading.articles.length === 0) return finish(printMessages(messages, output))
      const span = column === undefined ? found : { start: found.start + column - 1, end: found.start + column - 1 }
      const explanations = explain(text, span, { format: seed.format, facts: seed.facts, registry })
      output.out(explanations.length === 0 ? `${plain(file)}:${line}  ligne blanche : elle appartient au segment qui précède.` : explanations.map((one) => describe(one, file, column === undefined ? undefined : span.start)).join('\n\n'))
      finish(0)
    })
}

/** « seeds/a.txt:12:3 »; a Windows drive letter is no line. */
function parsePlace(place: string): { readonly file: string; readonly line: number; readonly column?: number } {
  const match = /^(.+?):(\d+)(?::(\d+))?$/u.exec(place)
  if (!match?.[1]) throw new UsageError(`« ${place} » n’est pas un endroit : il faut un fichier et une ligne, comme seeds/article.txt:12.`)
  return { file: match[1], line: Number(match[2]), ...(match[3] === undefined ? {} : { column: Number(match[3]) }) }
}

function describe({ line, text, zone, plugin, why, article, findings }: Explanation, file: string, at: number | undefined): string {
  const touched = at === undefined ? findings : findings.filter(({ start, end }) => start <= at && at < end)
  const nothing = at === undefined ? 'aucune règle n’a rien trouvé ici' : 'aucune règle n’a rien trouvé à cet endroit'
  return [
    `${plain(file)}:${line}  ${shorten(text)}`,
    `  zone ${zone}${article === null ? ', hors de tout article' : `, article ${article + 1}`}`,
    `  └ ${plugin} : ${why}`,
    ...(touched.length === 0 ? [`  ${nothing}`] : touched.flatMap((finding) => describeFinding(finding))),
  ].join('\n')
}

function describeFinding({ kind, text, rule, fields, causes }: ExplainedFinding): string[] {
  const branches: readonly Branch[] = [...[`règle ${rule}`, ...fields].map((label) => ({ label, branches: [] })), ...causes.map((cause) => branchOf(cause))]
  return [`  ${kind}  « ${shorten(text)} »`, ...drawTree(branches, '  ')]
}

interface Branch {
  readonly label: string
  readonly branches: readonly Branch[]
}

function branchOf({ what, words, causes }: Cause): Branch {
  const label = words === undefined ? what : `d’après « ${shorten(words)} »${what === 'words' ? '' : ` (${what})`}`
  return { label, branches: causes.map((cause) => branchOf(cause)) }
}

function drawTree(branches: readonly Branch[], indent: string): string[] {
  return branches.flatMap(({ label, branches: own }, index) => {
    const isLast = index === branches.length - 1
    return [`${indent}${isLast ? '└' : '├'} ${plain(label)}`, ...drawTree(own, `${indent}${isLast ? '  ' : '│ '}`)]
  })
}

const LONGEST = 90

function shorten(text: string): string {
  return plain(text.length > LONGEST ? `${text.slice(0, LONGEST)}…` : text)
}
