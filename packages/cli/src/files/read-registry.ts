import { existsSync, lstatSync, readdirSync } from 'node:fs'
import { basename, extname, join } from 'node:path'
import { entityKinds, isId, withdrawnFile, type Entity, type EntityKind, type RegistryEntry, type Withdrawal, type WithdrawnFile } from '@garrigue/schema'
import { wrongExtension } from '../messages/file.ts'
import { messageAt } from '../messages/message-at.ts'
import { notAnId, unknownFolder } from '../messages/registry.ts'
import { nearest } from '../print/nearest.ts'
import { byCodeUnit } from './by-code-unit.ts'
import { checkRegistry, type RegistryFile } from './check-registry.ts'
import type { LocatedMessage } from './located-message.ts'
import { readYamlFile, type YamlFile } from './read-yaml-file.ts'
import { suggestId } from './suggest-id.ts'

/** What we know of the world: the entities, by id order within each kind, and what is wrong with their files. */
export interface Registry {
  readonly entities: readonly Entity[]
  /** What is published no more and has no successor, by id; `undefined` when its file could not be read. */
  readonly withdrawn: readonly Withdrawal[] | undefined
  readonly messages: readonly LocatedMessage[]
  /** Files that could not be read, as `<plural>/<id>`: what names them is no second fault, and their records stay as they were. */
  readonly unread: ReadonlySet<string>
}

/** The folders of a registry, one per kind of entity. */
export const registryFolders: readonly string[] = Object.values(entityKinds).map(({ plural }) => plural)

/** What is known when nothing is to be known. */
export const emptyRegistry: Registry = { entities: [], withdrawn: [], messages: [], unread: new Set() }

/** Reads every file of a registry folder, which messages call `name`. A bad file gives messages and is left out; the others are still read. */
export function readRegistry(folder: string, name: string = basename(folder)): Registry {
  const messages: LocatedMessage[] = [...unknownFolders(folder, name)]
  const files: RegistryFile[] = []
  const unread = new Set<string>()
  for (const kind of Object.values(entityKinds)) files.push(...readKind({ folder, name, messages, unread }, kind))
  const gone = readWithdrawn(folder, name)
  messages.push(...(gone?.messages ?? []), ...checkRegistry(files, unread, gone))
  const seen = new Set<string>()
  const entities = files.map(({ entity }) => entity).filter(({ id }) => !seen.has(id) && seen.add(id))
  return { entities, withdrawn: gone ? gone.value?.withdrawn.toSorted((a, b) => byCodeUnit(a.id, b.id)) : [], messages, unread }
}

/** How the list of what was withdrawn is called within a registry. */
export const WITHDRAWN_FILE = 'withdrawn.yaml'

function readWithdrawn(folder: string, registry: string): YamlFile<WithdrawnFile> | undefined {
  const path = join(folder, WITHDRAWN_FILE)
  return existsSync(path) ? readYamlFile(path, `${registry}/${WITHDRAWN_FILE}`, withdrawnFile) : undefined
}

/** What the reader is told of the entities. */
export function entriesOf(entities: readonly Entity[]): RegistryEntry[] {
  return entities.map((entity) => {
    const { kind, id, name, otherNames, classification } = entity
    const container = entity.kind === 'place' ? entity.partOf : undefined
    return { kind, id, name, otherNames, ...(classification === undefined ? {} : { classification }), ...(container === undefined ? {} : { partOf: container }) }
  })
}

/** Whether a folder looks like a registry: it has a folder for at least one kind. */
export function isRegistry(folder: string): boolean {
  return registryFolders.some((plural) => existsSync(join(folder, plural)))
}

function unknownFolders(folder: string, registry: string): LocatedMessage[] {
  const french = new Map(Object.values(entityKinds).flatMap(({ plural, route, labels }) => [route, labels.fr.many, labels.fr.one].map((word) => [word, plural] as const)))
  const names = readdirSync(folder).filter((name) => !name.startsWith('.') && !registryFolders.includes(name) && lstatSync(join(folder, name)).isDirectory())
  return names.sort(byCodeUnit).map((name) => {
    const meant = french.get(name) ?? nearest(name, registryFolders)
    const hint = meant === undefined ? '' : `Vouliez-vous dire « ${meant} » ? `
    return messageAt(unknownFolder, `${registry}/${name}`, { name, hint, folders: registryFolders.join(', ') })
  })
}

interface RegistryRun {
  readonly folder: string
  readonly name: string
  readonly messages: LocatedMessage[]
  readonly unread: Set<string>
}

function readKind({ folder, name: registry, messages, unread }: RegistryRun, kind: EntityKind<Entity>): RegistryFile[] {
  const path = join(folder, kind.plural)
  if (!existsSync(path)) return []
  const names = readdirSync(path).filter((name) => !name.startsWith('.') && ['.yaml', '.yml'].includes(extname(name).toLowerCase()))
  return names.sort(byCodeUnit).flatMap((name) => {
    const id = basename(name, extname(name))
    const file = `${registry}/${kind.plural}/${name}`
    if (!isId(id)) messages.push(messageAt(notAnId, file, { name: id, suggestion: suggestId(id, 'un-nom') }))
    else if (extname(name) !== '.yaml') messages.push(messageAt(wrongExtension, file, { suggestion: `${id}.yaml` }))
    else {
      const yaml = readYamlFile(join(path, name), file, kind.fileSchema)
      messages.push(...yaml.messages)
      if (yaml.value) return [{ entity: { kind: kind.name, id, otherNames: [], identifiers: {}, redirectsFrom: [], ...yaml.value }, yaml }]
    }
    unread.add(`${kind.plural}/${id}`)
    return []
  })
}
