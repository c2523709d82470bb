import { findProject, type Project } from '../files/find-project.ts'
import type { LocatedMessage } from '../files/located-message.ts'
import { messageAt } from '../messages/message-at.ts'
import { stale as staleMessage } from '../messages/records.ts'
import { unknownPublisher } from '../messages/seed.ts'
import { entriesOf, readRegistry } from '../files/read-registry.ts'
import { readSeeds } from '../files/read-seeds.ts'
import { readText, type ReadSeed } from '../read-text.ts'
import { recordFilesOf, staleFiles, writeRecordFiles, type RecordFiles } from '../records/record-files.ts'
import { recordsOfSeed } from '../records/records-of-seed.ts'
import type { CommandDefinition } from './command.ts'
import { printMessages, UsageError } from './output.ts'
import { relative, sep } from 'node:path'
import type { Entity } from '@garrigue/schema'

/** `garrigue extract`: reads every seed and writes the records; with --check writes nothing and fails when a record is stale. */
export const extractCommand: CommandDefinition = (program, { cwd, output, finish }) => {
  program
    .command('extract')
    .summary('écrire les fiches d’après les textes et le registre')
    .description('Lit toutes les graines et écrit packages/data/records. Avec --check, n’écrit rien et échoue quand une fiche n’est plus à jour.')
    .option('--check', 'vérifier seulement')
    .addHelpText('after', '\nExemples :\n  garrigue extract\n  garrigue extract --check')
    .action((flags: { readonly check?: boolean }) => {
      const project = findProject(cwd)
      if (!project) throw new UsageError('Aucun dépôt Garrigue ici : il faut un dossier qui contient seeds/ et registry/.')
      const { files, messages, kept } = extract(project)
      const stale = staleFiles(project.records, files, kept)
      if (!flags.check) writeRecordFiles(project.records, files, stale)
      const folder = relative(project.root, project.records).split(sep).join('/')
      const staleMessages = flags.check ? stale.map((path) => messageAt(staleMessage, `${folder}/${path}`)) : []
      const code = printMessages([...messages, ...staleMessages], output)
      if (!flags.check) output.err(stale.length === 0 ? `${files.size} fiches à jour.` : `${files.size} fiches, dont ${stale.length} écrites ou retirées.`)
      else if (code === 0) output.err(`${files.size} fiches à jour.`)
      finish(code)
    })
}

/** What the records of a repository should be. Records of a seed that cannot be read are `kept` as they were. */
export function extract(project: Project): { readonly files: RecordFiles; readonly messages: readonly LocatedMessage[]; readonly kept: ReadonlySet<string> } {
  const registry = readRegistry(project.registry)
  const entities = new Map(registry.entities.map((entity) => [entity.id, entity]))
  const entries = entriesOf(registry.entities)
  const found = readSeeds(project.seeds, { sideFiles: true })
  const reads = found.seeds.map((seed) => readText(seed, entries))
  const bad = (read: ReadSeed): boolean => read.messages.some(({ severity }) => severity === 'error')
  const results = reads.filter((read) => !bad(read)).map((read) => recordsOfSeed(read, entities))
  return {
    files: recordFilesOf(
      results.map(({ records }) => records),
      registry.entities,
    ),
    messages: [...registry.messages, ...found.messages, ...reads.flatMap((read) => [...read.messages, ...publisherFaults(read, entities)]), ...results.flatMap(({ messages }) => messages)],
    kept: new Set(reads.filter(bad).map(({ seed }) => `seeds/${seed.id}.json`)),
  }
}

function publisherFaults({ seed }: ReadSeed, entities: ReadonlyMap<string, Entity>): LocatedMessage[] {
  return [seed.facts, ...(seed.facts.articles ?? [])]
    .flatMap(({ publisher }) => publisher ?? [])
    .filter((publisher) => entities.get(publisher)?.kind !== 'organization')
    .map((publisher) => messageAt(unknownPublisher, seed.file.replace(/\.(?:txt|md)$/, '.yaml'), { publisher }))
}
