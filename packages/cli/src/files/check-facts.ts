import { isId, type SeedFile } from '@garrigue/schema'
import { messageAt } from '../messages/message-at.ts'
import { incompleteRights, unknownPerson, unknownPublisher } from '../messages/seed.ts'
import { nearest } from '../print/nearest.ts'
import { grantedRights } from '../records/granted-rights.ts'
import type { ReadSeed } from '../read-text.ts'
import type { LocatedMessage } from './located-message.ts'
import { emptyRegistry, type Registry } from './read-registry.ts'
import { partsOf } from './parts-of.ts'
import type { Seed } from './read-seed.ts'

/** What is wrong with what a person wrote of a text: an id that the registry lacks, or rights that ask for more than is known. */
function checkFacts({ factsFile }: Pick<Seed, 'factsFile'>, registry: Registry): LocatedMessage[] {
  if (!factsFile?.value) return []
  const { value, file, at } = factsFile
  const unknown = registry === emptyRegistry ? [] : namesIn(value).filter((name) => !isKnown(name, registry))
  const asked = partsOf(value).map(({ facts, path }) => ({ path, rights: facts.rights ?? '', keys: grantedRights(facts).missing.join(', ') }))
  return [
    ...unknown.map(({ kind, name, path }) => messageAt(kind === 'organization' ? unknownPublisher : unknownPerson, file, { name, hint: hintFor(name, kind, registry) }, at(path))),
    ...asked.filter(({ keys }) => keys !== '').map(({ path, rights, keys }) => messageAt(incompleteRights, file, { rights, keys }, at([...path, 'rights']))),
  ]
}

/** A text as read, with what is wrong with what a person wrote of it. */
export function withFactFaults(read: ReadSeed, registry: Registry): ReadSeed {
  return { ...read, messages: [...checkFacts(read.seed, registry), ...read.messages] }
}

/** A name in a side file, with its place; a publisher is always an id, somebody may be named in full. */
interface WrittenName {
  readonly name: string
  readonly kind: 'organization' | 'person'
  readonly path: readonly PropertyKey[]
}

function namesIn(file: SeedFile): WrittenName[] {
  const names = partsOf(file).flatMap(({ facts: { publisher, author }, path }): (WrittenName | undefined)[] => [
    publisher === undefined ? undefined : { name: publisher, kind: 'organization', path: [...path, 'publisher'] },
    ...(typeof author === 'string' ? [{ name: author, kind: 'person' as const, path: [...path, 'author'] }] : []),
    ...(Array.isArray(author) ? author : []).map((name: string, index) => ({ name, kind: 'person' as const, path: [...path, 'author', index] })),
  ])
  const hands = (['repostedBy', 'via'] as const).map((key): WrittenName | undefined => {
    const name = file[key]
    return name === undefined ? undefined : { name, kind: 'person', path: [key] }
  })
  return [...names, ...hands].filter((name) => name !== undefined)
}

/** A file of the registry that could not be read is known all the same: its own fault is told, not what follows from it. */
function isKnown({ name, kind }: WrittenName, { entities, unread }: Registry): boolean {
  const hasIdForm = isId(name) && name.includes('-')
  if (kind === 'person' && !hasIdForm) return true
  if (unread.has(`organizations/${name}`) || (kind === 'person' && unread.has(`people/${name}`))) return true
  return entities.some((entity) => entity.id === name && (entity.kind === 'organization' || entity.kind === kind))
}

function hintFor(name: string, kind: WrittenName['kind'], { entities }: Registry): string {
  const heir = entities.find(({ redirectsFrom }) => redirectsFrom.includes(name))
  if (heir) return `Son identifiant est maintenant « ${heir.id} ». `
  const ids = entities.flatMap((entity) => (entity.kind === kind ? [entity.id] : []))
  const near = nearest(name, ids)
  return near === undefined ? '' : `Vouliez-vous dire « ${near} » ? `
}
