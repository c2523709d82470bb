import { existsSync, lstatSync, readdirSync } from 'node:fs'
import { basename, join } from 'node:path'
import { entityKinds, isId, type Entity, type EntityKind, type RegistryEntry } from '@garrigue/schema'
import { duplicateId, notAnId, sameName, unknownReference } from '../messages/registry.ts'
import { messageAt } from '../messages/message-at.ts'
import type { LocatedMessage } from './located-message.ts'
import { readYamlFile, type YamlFile } from './read-yaml-file.ts'
import { slugOf } from './slug.ts'

/** What we know of the world: the entities, by id order within each kind, and what is wrong with their files. */
export interface Registry {
  readonly entities: readonly Entity[]
  readonly messages: readonly LocatedMessage[]
}

/** Fields of a registry file that hold the id of another entity. */
const REFERENCES = ['partOf', 'place'] as const

interface RegistryFile {
  readonly entity: Entity
  readonly file: string
  readonly at: YamlFile<unknown>['at']
}

/** Reads every file of a registry folder. A bad file gives messages and is left out; the others are still read. */
export function readRegistry(folder: string): Registry {
  const messages: LocatedMessage[] = []
  const files: RegistryFile[] = []
  for (const kind of Object.values(entityKinds)) files.push(...readKind(folder, kind as unknown as EntityKind<Entity>, messages))
  messages.push(...duplicates(files), ...danglingReferences(files))
  const seen = new Set<string>()
  const entities = files.map(({ entity }) => entity).filter(({ id }) => !seen.has(id) && seen.add(id))
  return { entities, messages }
}

/** What the reader is told of the entities. */
export function entriesOf(entities: readonly Entity[]): RegistryEntry[] {
  return entities.map(({ kind, id, name, otherNames, classification }) => ({ kind, id, name, otherNames, ...(classification === undefined ? {} : { classification }) }))
}

function readKind(folder: string, kind: EntityKind<Entity>, messages: LocatedMessage[]): RegistryFile[] {
  const path = join(folder, kind.plural)
  if (!existsSync(path)) return []
  const names = readdirSync(path).filter((name) => name.endsWith('.yaml') && lstatSync(join(path, name)).isFile()).sort(byCodeUnit)
  return names.flatMap((name) => {
    const id = basename(name, '.yaml')
    const file = `registry/${kind.plural}/${name}`
    if (!isId(id)) {
      messages.push(messageAt(notAnId, file, { name: id, suggestion: slugOf(id) || 'un-nom' }))
      return []
    }
    const yaml = readYamlFile(join(path, name), file, kind.fileSchema)
    messages.push(...yaml.messages)
    if (!yaml.value) return []
    const entity = { kind: kind.name, id, otherNames: [], identifiers: {}, redirectsFrom: [], ...yaml.value } as unknown as Entity
    return [{ entity, file, at: yaml.at }]
  })
}

function duplicates(files: readonly RegistryFile[]): LocatedMessage[] {
  const messages: LocatedMessage[] = []
  const ids = new Map<string, string>()
  const names = new Map<string, string>()
  for (const { entity, file, at } of files) {
    for (const id of [entity.id, ...entity.redirectsFrom]) {
      const other = ids.get(id)
      if (other !== undefined) messages.push(messageAt(duplicateId, file, { id, other }))
      else ids.set(id, file)
    }
    const key = `${entity.kind} ${entity.name.normalize('NFC').toLowerCase()}`
    const other = names.get(key)
    if (other !== undefined) messages.push(messageAt(sameName, file, { name: entity.name, other }, at(['name'])))
    else names.set(key, file)
  }
  return messages
}

function danglingReferences(files: readonly RegistryFile[]): LocatedMessage[] {
  const ids = new Set(files.map(({ entity }) => entity.id))
  return files.flatMap(({ entity, file, at }) =>
    REFERENCES.flatMap((key) => {
      const id: unknown = (entity as unknown as Record<string, unknown>)[key]
      return typeof id === 'string' && !ids.has(id) ? [messageAt(unknownReference, file, { key, id }, at([key]))] : []
    }),
  )
}

/** The order of code units, the same on every machine. */
export function byCodeUnit(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}
