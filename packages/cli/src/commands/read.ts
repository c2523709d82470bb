import { existsSync, mkdirSync, statSync, writeFileSync } from 'node:fs'
import { extname, isAbsolute, join, relative, resolve } from 'node:path'
import { findProject } from '../files/find-project.ts'
import { entriesOf, readRegistry, type Registry } from '../files/read-registry.ts'
import { readSeed, readSeeds, type Seed } from '../files/read-seeds.ts'
import type { LocatedMessage } from '../files/located-message.ts'
import { summarize } from '../print/summarize.ts'
import { readText, type ReadSeed } from '../read-text.ts'
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
    .description('Lit un texte (.txt ou .md) et montre ce qui en est compris ; avec un dossier et --out, écrit une lecture JSON par texte.')
    .argument('<chemin>', 'un fichier .txt ou .md, ou un dossier')
    .option('--json', 'écrire la lecture en JSON sur la sortie standard')
    .option('--out <dossier>', 'écrire une lecture par texte dans ce dossier')
    .option('--registry <dossier>', 'le registre à consulter (par défaut celui du dépôt)')
    .option('--no-registry', 'lire sans registre, d’après les mots seuls')
    .option('--no-side-files', 'laisser de côté les fichiers .yaml voisins')
    .addHelpText('after', '\nExemples :\n  garrigue read seeds/003_2a171d9399c51d97.txt\n  garrigue read mon-article.txt --json --no-registry\n  garrigue read seeds --out lectures')
    .action((path: string, flags: ReadFlags) => {
      const target = resolve(cwd, path)
      if (!existsSync(target)) throw new UsageError(`« ${path} » n’existe pas.`)
      const registry = registryOf(flags.registry, cwd, target)
      const entries = entriesOf(registry.entities)
      const found = seedsAt(target, path, flags.sideFiles)
      const readings = found.seeds.map((seed) => readText(seed, entries))
      if (flags.out !== undefined) writeReadings(readings, resolve(cwd, flags.out))
      else if (flags.json) {
        if (readings.length > 1) throw new UsageError('Un dossier se lit avec --out, qui écrit un fichier JSON par texte.')
        for (const { reading } of readings) output.out(JSON.stringify(reading, null, 2))
      } else for (const read of readings) output.out(summarize(read))
      const code = printMessages([...registry.messages, ...found.messages, ...readings.flatMap(({ messages }) => messages)], output)
      if (flags.out !== undefined) output.err(`${readings.length} lecture${readings.length > 1 ? 's' : ''} dans ${flags.out}`)
      finish(code)
    })
}

function registryOf(flag: string | boolean, cwd: string, target: string): Registry {
  if (flag === false) return { entities: [], messages: [] }
  if (typeof flag === 'string') {
    const folder = resolve(cwd, flag)
    if (!existsSync(folder)) throw new UsageError(`Le registre « ${flag} » n’existe pas.`)
    return readRegistry(folder)
  }
  const project = findProject(target) ?? findProject(cwd)
  return project ? readRegistry(project.registry) : { entities: [], messages: [] }
}

function seedsAt(target: string, path: string, sideFiles: boolean): { readonly seeds: readonly Seed[]; readonly messages: readonly LocatedMessage[] } {
  if (statSync(target).isDirectory()) return readSeeds(target, { sideFiles, name: shortest(path) })
  if (!['.txt', '.md'].includes(extname(target).toLowerCase())) throw new UsageError(`« ${path} » n’est ni un .txt ni un .md.`)
  return { seeds: [readSeed(target, { sideFiles }, shortest(path))], messages: [] }
}

/** The path as given, or from the working folder when that is shorter to read. */
function shortest(path: string): string {
  if (!isAbsolute(path)) return path.replace(/[/\\]+$/, '')
  const local = relative(process.cwd(), path)
  return local !== '' && !local.startsWith('..') ? local : path
}

function writeReadings(readings: readonly ReadSeed[], folder: string): void {
  mkdirSync(folder, { recursive: true })
  for (const { seed, reading } of readings) writeFileSync(join(folder, `${seed.id}.json`), `${JSON.stringify(reading, null, 2)}\n`)
}
