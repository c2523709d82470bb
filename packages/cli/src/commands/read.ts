import { existsSync, mkdirSync, statSync, writeFileSync } from 'node:fs'
import { isAbsolute, join, relative, resolve } from 'node:path'
import { withFactFaults } from '../files/check-facts.ts'
import type { LocatedMessage } from '../files/located-message.ts'
import { entriesOf } from '../files/read-registry.ts'
import { formatOf, readSeed, type Seed } from '../files/read-seed.ts'
import { readSeeds } from '../files/read-seeds.ts'
import { registryFor } from '../files/registry-for.ts'
import { readIsolated } from '../isolation/read-isolated.ts'
import { printJson } from '../print/print-json.ts'
import { summarize } from '../print/summarize.ts'
import type { ReadSeed } from '../read-text.ts'
import type { CommandDefinition } from './command.ts'
import { printMessages, UsageError } from './output.ts'

interface ReadFlags {
  readonly json?: boolean
  readonly out?: string
  readonly registry: string | boolean
  readonly sideFiles: boolean
}

/** `garrigue read FILE|FOLDER`: shows what is understood of a text, or writes the readings of a folder. */
export const readCommand: CommandDefinition = (program, { cwd, output, finish }) => {
  program
    .command('read')
    .summary('lire un texte, ou tous ceux d’un dossier')
    .description('Lit un texte (.txt ou .md) et montre ce qui en est compris ; avec un dossier et --out, écrit une lecture JSON par texte.')
    .argument('<chemin>', 'un fichier .txt ou .md, ou un dossier')
    .option('--json', 'écrire la lecture en JSON sur la sortie standard')
    .option('--out <dossier>', 'écrire une lecture par texte dans ce dossier')
    .option('--registry <dossier>', 'le registre à consulter (par défaut celui du dépôt)')
    .option('--no-registry', 'lire sans registre, d’après les mots seuls')
    .option('--no-side-files', 'laisser de côté les fichiers .yaml voisins')
    .addHelpText('after', '\nExemples :\n  garrigue read seeds/003_2a171d9399c51d97.txt\n  garrigue read mon-article.txt --json --no-registry\n  garrigue read seeds --out lectures')
    .action(async (path: string, flags: ReadFlags) => {
      const target = resolve(cwd, path)
      if (!existsSync(target)) throw new UsageError(`« ${path} » n’existe pas.`)
      const registry = registryFor(flags.registry, cwd, target)
      const entries = entriesOf(registry.entities)
      const found = seedsAt(target, path, cwd, flags.sideFiles)
      if (flags.json && flags.out === undefined && found.seeds.length > 1) throw new UsageError('Un dossier se lit avec --out, qui écrit un fichier JSON par texte.')
      const readings = (await readIsolated(found.seeds, entries)).map((read) => withFactFaults(read, registry))
      if (flags.out !== undefined) writeReadings(readings, resolve(cwd, flags.out))
      else for (const read of readings) output.out(flags.json ? printJson(read.reading) : summarize(read, entries))
      const code = printMessages([...registry.messages, ...found.messages, ...readings.flatMap(({ messages }) => messages)], output)
      if (flags.out !== undefined) output.err(`${readings.length} lecture${readings.length > 1 ? 's' : ''} dans ${flags.out}`)
      finish(code)
    })
}

function seedsAt(target: string, path: string, cwd: string, sideFiles: boolean): { readonly seeds: readonly Seed[]; readonly messages: readonly LocatedMessage[] } {
  const name = shortest(path, cwd)
  if (!statSync(target).isDirectory()) {
    if (formatOf(target) === undefined) throw new UsageError(`« ${path} » n’est ni un .txt ni un .md.`)
    return { seeds: [readSeed(target, { sideFiles }, name)], messages: [] }
  }
  const found = readSeeds(target, { sideFiles, name })
  if (found.seeds.length === 0 && found.messages.length === 0) throw new UsageError(`« ${path} » ne contient aucun texte (.txt ou .md).`)
  return found
}

/** The path as given, or from the working folder when that is shorter to read. */
function shortest(path: string, cwd: string): string {
  if (!isAbsolute(path)) return path.replace(/[/\\]+$/, '')
  const local = relative(cwd, path)
  return local !== '' && !local.startsWith('..') ? local : path
}

function writeReadings(readings: readonly ReadSeed[], folder: string): void {
  mkdirSync(folder, { recursive: true })
  for (const { seed, reading } of readings) writeFileSync(join(folder, `${seed.id}.json`), `${printJson(reading)}\n`)
}
