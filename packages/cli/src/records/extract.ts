import { entityKinds, type Entity, type SeedRecords } from '@garrigue/schema'
import { withFactFaults } from '../files/check-facts.ts'
import type { Project } from '../files/find-project.ts'
import type { LocatedMessage } from '../files/located-message.ts'
import { entriesOf, readRegistry } from '../files/read-registry.ts'
import { readSeeds } from '../files/read-seeds.ts'
import { readIsolated, type ReadingLimits } from '../isolation/read-isolated.ts'
import { messageAt } from '../messages/message-at.ts'
import { duplicateId } from '../messages/seed.ts'
import type { ReadSeed } from '../read-text.ts'
import { recordFilesOf, type RecordFiles } from './record-files.ts'
import { recordsOfSeed } from './records-of-seed.ts'

/** What the records of a repository should be. */
export interface Extraction {
  readonly files: RecordFiles
  readonly messages: readonly LocatedMessage[]
  /** Record files that are left as they are where they are: of what cannot be read, and of what would lose a name by a fault of the registry. */
  readonly kept: ReadonlySet<string>
}

/** Reads the seeds and the registry of a repository into records, each text in a thread with limits; writes nothing. */
export async function extract(project: Pick<Project, 'seeds' | 'registry'>, limits: Partial<ReadingLimits> = {}): Promise<Extraction> {
  const registry = readRegistry(project.registry)
  const entities = new Map(registry.entities.map((entity) => [entity.id, entity]))
  const entries = entriesOf(registry.entities)
  const found = readSeeds(project.seeds, { sideFiles: true })
  const reads = (await readIsolated(found.seeds, entries, limits)).map((read) => withFactFaults(read, registry))
  const good: SeedRecords[] = []
  const bad = new Set(found.unread)
  const clashes: LocatedMessage[] = []
  const owners = new Map(registry.entities.map((entity) => [entity.id, fileOf(entity)]))
  for (const read of reads) {
    const records = hasError(read) ? undefined : recordsOfSeed(read, entities)
    const twice = records?.sources.find(({ id }) => owners.has(id))?.id
    if (twice !== undefined) clashes.push(messageAt(duplicateId, read.seed.file, { id: twice, other: owners.get(twice) ?? '' }))
    if (!records || twice !== undefined) bad.add(read.seed.id)
    else {
      good.push(records)
      for (const { id } of records.sources) owners.set(id, read.seed.file)
    }
  }
  return {
    files: recordFilesOf(good, registry.entities),
    messages: [...registry.messages, ...found.messages, ...reads.flatMap(({ messages }) => messages), ...clashes],
    kept: new Set([...[...bad, ...(registry.unread.size > 0 ? good.map(({ seed }) => seed) : [])].map((id) => `seeds/${id}.json`), ...[...registry.unread].map((path) => `entities/${path}.json`)]),
  }
}

function hasError({ messages }: ReadSeed): boolean {
  return messages.some(({ severity }) => severity === 'error')
}

function fileOf({ kind, id }: Entity): string {
  return `registry/${entityKinds[kind].plural}/${id}.yaml`
}
