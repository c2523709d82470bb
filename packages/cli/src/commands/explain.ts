import { existsSync } from 'node:fs'
import { resolve } from 'node:path'
import { explain, indexLines } from '@garrigue/core'
import { explainId, idsOf } from '../explaining/explain-id.ts'
import { printExplanation } from '../explaining/print-explanation.ts'
import { findProject } from '../files/find-project.ts'
import { entriesOf } from '../files/read-registry.ts'
import { readSeed } from '../files/read-seeds.ts'
import { registryFor } from '../files/registry-for.ts'
import { plain } from '../print/format-message.ts'
import { nearest } from '../print/nearest.ts'
import { readText } from '../read-text.ts'
import { extract } from '../records/extract.ts'
import type { CommandContext, CommandDefinition } from './command.ts'
import { printMessages, UsageError } from './output.ts'

interface ExplainFlags {
  readonly registry: string | boolean
  readonly sideFiles: boolean
}

/** `garrigue explain FILE:LINE[:COLUMN]|ID`: why a line has its zone and what was found in it, or why a record is there. */
export const explainCommand: CommandDefinition = (program, context) => {
  program
    .command('explain')
    .summary('dire pourquoi une ligne est lue ainsi, ou d’où vient une fiche')
    .description('D’un endroit, dit ce qu’est la ligne (titre, paragraphe, commentaire…), quelle étape en a décidé et pourquoi, et ce que les règles y ont trouvé. D’un identifiant (fiche, entité, source), dit d’où il vient : règle, passages, décisions, fusions.')
    .argument('<endroit>', 'fichier:ligne[:colonne], comme les messages le donnent, ou un identifiant')
    .option('--registry <dossier>', 'le registre à consulter (par défaut celui du dépôt)')
    .option('--no-registry', 'lire sans registre')
    .option('--no-side-files', 'laisser de côté les fichiers .yaml voisins')
    .addHelpText('after', '\nExemples :\n  garrigue explain seeds/003_2a171d9399c51d97.txt:8\n  garrigue explain seeds/002_3503952477529472.txt:24:111\n  garrigue explain pierre-deniset')
    .action(async (place: string, flags: ExplainFlags) => {
      const parsed = parsePlace(place)
      if (parsed) explainPlace(parsed, flags, context)
      else await explainRecord(place, context)
    })
}

interface Place {
  readonly file: string
  readonly line: number
  readonly column?: number
}

/** « seeds/a.txt:12:3 »; a Windows drive letter is no line, and an id has neither. */
function parsePlace(place: string): Place | undefined {
  const match = /^(.+?):(\d+)(?::(\d+))?$/u.exec(place)
  if (!match?.[1]) return undefined
  return { file: match[1], line: Number(match[2]), ...(match[3] === undefined ? {} : { column: Number(match[3]) }) }
}

function explainPlace({ file, line, column }: Place, flags: ExplainFlags, { cwd, output, finish }: CommandContext): void {
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
  const at = column === undefined ? undefined : span.start
  output.out(explanations.length === 0 ? `${plain(file)}:${line}  ligne blanche : elle appartient au segment qui précède.` : explanations.map((one) => printExplanation(one, file, { at })).join('\n\n'))
  finish(0)
}

async function explainRecord(id: string, { cwd, output, finish }: CommandContext): Promise<void> {
  const project = findProject(cwd)
  if (!project || existsSync(resolve(cwd, id))) throw new UsageError(`« ${id} » n’est pas un endroit : il faut un fichier et une ligne, comme seeds/article.txt:12.`)
  const world = await extract(project, { measuresReader: false })
  const explained = explainId(id, world)
  if (explained === undefined) {
    const near = nearest(id, idsOf(world))
    throw new UsageError(`« ${id} » n’est ni un endroit (seeds/article.txt:12) ni l’identifiant d’une fiche, d’une entité ou d’une source.${near === undefined ? '' : ` Vouliez-vous dire « ${near} » ?`}`)
  }
  output.out(explained)
  finish(0)
}
