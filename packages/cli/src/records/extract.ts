import { entityKinds, type Entity, type SeedRecords } from '@garrigue/schema'
import { linkDistinctions } from '../decisions/link-distinctions.ts'
import { withFactFaults } from '../files/check-facts.ts'
import type { ReadRooms } from '../files/find-project.ts'
import type { LocatedMessage } from '../files/located-message.ts'
import { entriesOf, readRegistry, WITHDRAWN_FILE, type Registry } from '../files/read-registry.ts'
import { readSeeds } from '../files/read-seeds.ts'
import { readIsolated, type ReadingLimits, type ReadTexts } from '../isolation/read-isolated.ts'
import { messageAt } from '../messages/message-at.ts'
import { duplicateId } from '../messages/seed.ts'
import { withoutRedacted } from '../redactions/without-redacted.ts'
import type { ReadSeed } from '../read-text.ts'
import { draftSeed, type SeedDraft } from './draft-seed.ts'
import { readerFileNames, readerFiles } from './reader-files.ts'
import { recordFilesOf, type RecordFiles } from './record-files.ts'
import { recordsOfDraft } from './records-of-seed.ts'

/** What the records of a repository should be. */
export interface Extraction {
  readonly files: RecordFiles
  readonly messages: readonly LocatedMessage[]
  /** Record files that are left as they are where they are: of what cannot be read, and of what would lose a name by a fault of the registry. */
  readonly kept: ReadonlySet<string>
  /** What they are made from: the registry, every text that could be opened with its reading, and the claims of those without an error. */
  readonly registry: Registry
  readonly reads: readonly ReadSeed[]
  readonly drafts: readonly SeedDraft[]
}

export interface ExtractOptions {
  readonly limits?: Partial<ReadingLimits>
  /** Told after each text how many are read. */
  readonly onRead?: (done: number, all: number) => void
  /** False leaves what is said of the reader as it is on disk: reading all annotated texts takes seconds. */
  readonly measuresReader?: boolean
  /** Another way of reading texts than one by one in a thread: see `rereader`. */
  readonly readTexts?: ReadTexts
}

/** Reads the seeds and the registry of a repository into records, each text in a thread with limits; writes nothing. */
export async function extract(project: ReadRooms, { limits = {}, onRead, measuresReader = true, readTexts = readIsolated }: ExtractOptions = {}): Promise<Extraction> {
  const registry = readRegistry(project.registry)
  const entities = new Map(registry.entities.map((entity) => [entity.id, entity]))
  const entries = entriesOf(registry.entities)
  const found = readSeeds(project.seeds, { sideFiles: true })
  const reads = (await readTexts(found.seeds, entries, limits, onRead)).map((read) => withFactFaults(read, registry))
  const drafts = reads.map((read) => (hasError(read.messages) ? undefined : draftSeed(read, { entities, unread: registry.unread })))
  const decided = drafts.filter((draft) => draft !== undefined)
  const bad = new Set([...found.unread, ...reads.filter(({ messages }) => hasError(messages)).map(({ seed }) => seed.id), ...decided.filter(({ messages }) => hasError(messages)).map(({ read }) => read.seed.id)])
  const { messages: unlinked, unlinked: unlinkedSeeds } = linkDistinctions(decided.flatMap(({ read, docket }) => (bad.has(read.seed.id) ? [] : [docket])), bad)
  for (const id of unlinkedSeeds) bad.add(id)
  const good: SeedRecords[] = []
  const clashes: LocatedMessage[] = []
  const owners = new Map([...registry.entities.map((entity) => [entity.id, fileOf(entity)] as const), ...(registry.withdrawn ?? []).map(({ id }) => [id, `registry/${WITHDRAWN_FILE}`] as const)])
  for (const draft of decided) {
    if (bad.has(draft.read.seed.id)) continue
    const records = recordsOfDraft(draft)
    const twice = records.sources.find(({ id }) => owners.has(id))?.id
    if (twice === undefined) {
      good.push(records)
      for (const { id } of records.sources) owners.set(id, draft.read.seed.file)
    } else {
      clashes.push(messageAt(duplicateId, draft.read.seed.file, { id: twice, other: owners.get(twice) ?? '' }))
      bad.add(draft.read.seed.id)
    }
  }
  const published = withoutRedacted({
    seeds: good,
    entities: registry.entities,
    withdrawn: registry.withdrawn ?? [],
    messages: [...registry.messages, ...found.messages, ...reads.flatMap(({ messages }) => messages), ...decided.flatMap(({ messages }) => messages), ...unlinked, ...clashes],
    kept: new Set([...[...bad, ...(registry.unread.size > 0 ? good.map(({ seed }) => seed) : [])].map((id) => `seeds/${id}.json`), ...[...registry.unread].map((path) => `entities/${path}.json`), ...(registry.withdrawn ? [] : ['withdrawn.json'])]),
  }, reads, project)
  const files = recordFilesOf(published, measuresReader ? readerFiles(project) : new Map())
  const kept = new Set([...published.kept, ...(measuresReader ? [] : readerFileNames)])
  return { files, messages: published.messages, kept, registry, reads, drafts: decided }
}

function hasError(messages: readonly LocatedMessage[]): boolean {
  return messages.some(({ severity }) => severity === 'error')
}

function fileOf({ kind, id }: Entity): string {
  return `registry/${entityKinds[kind].plural}/${id}.yaml`
}
