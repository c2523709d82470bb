import { foldToKey } from '@garrigue/core'
import type { Entity, WithdrawnFile } from '@garrigue/schema'
import { messageAt } from '../messages/message-at.ts'
import { duplicateId, partOfItself, sameName, unknownReference } from '../messages/registry.ts'
import { nearest } from '../print/nearest.ts'
import type { LocatedMessage } from './located-message.ts'
import type { YamlFile } from './read-yaml-file.ts'

/** An entity with the file that it was read from. */
export interface RegistryFile {
  readonly entity: Entity
  readonly yaml: YamlFile<unknown>
}

/** Fields of a registry file that hold the id of a place. */
const REFERENCES = ['partOf', 'place'] as const

/** What is wrong between the files of a registry: ids and names given twice, or given again, and places that are not there. `unread`: see `Registry`; `gone`: the list of what was withdrawn. */
export function checkRegistry(files: readonly RegistryFile[], unread: ReadonlySet<string>, gone?: YamlFile<WithdrawnFile>): LocatedMessage[] {
  return [...repeatedIds(files, gone), ...repeatedNames(files), ...unknownPlaces(files, unread), ...circles(files)]
}

function repeatedIds(files: readonly RegistryFile[], gone: YamlFile<WithdrawnFile> | undefined): LocatedMessage[] {
  const owners = new Map<string, string>()
  const messages: LocatedMessage[] = []
  const own = (id: string, { file, at }: YamlFile<unknown>, path?: readonly PropertyKey[]): void => {
    const other = owners.get(id)
    if (other === undefined) owners.set(id, file)
    else messages.push(messageAt(duplicateId, file, { id, other }, path && at(path)))
  }
  for (const { entity, yaml } of files) own(entity.id, yaml)
  for (const { entity, yaml } of files) entity.redirectsFrom.forEach((id, index) => own(id, yaml, ['redirectsFrom', index]))
  gone?.value?.withdrawn.forEach(({ id }, index) => own(id, gone, ['withdrawn', index, 'id']))
  return messages
}

/** Names that differ in case, accents or spaces only are the same to the reader. */
function repeatedNames(files: readonly RegistryFile[]): LocatedMessage[] {
  const owners = new Map<string, string>()
  return files.flatMap(({ entity, yaml: { file, at } }) => {
    const key = foldToKey(entity.name) || entity.name
    const other = owners.get(key)
    if (other === undefined) owners.set(key, file)
    return other === undefined ? [] : [messageAt(sameName, file, { name: entity.name, other }, at(['name']))]
  })
}

function unknownPlaces(files: readonly RegistryFile[], unread: ReadonlySet<string>): LocatedMessage[] {
  const places = files.flatMap(({ entity }) => (entity.kind === 'place' ? [entity.id] : []))
  const known = new Set(places)
  return files.flatMap(({ entity, yaml: { file, at } }) =>
    REFERENCES.flatMap((key) => {
      const id = (entity as unknown as Readonly<Record<string, string | undefined>>)[key]
      if (id === undefined || known.has(id) || unread.has(`places/${id}`)) return []
      const near = nearest(id, places)
      const hint = near === undefined ? '' : `Vouliez-vous dire « ${near} » ? `
      return [messageAt(unknownReference, file, { key, id, hint }, at([key]))]
    }),
  )
}

/** A place within itself, directly or through others: told once, at the first place of the circle. */
function circles(files: readonly RegistryFile[]): LocatedMessage[] {
  const parents = new Map(files.flatMap(({ entity }) => (entity.kind === 'place' && entity.partOf !== undefined ? [[entity.id, entity.partOf] as const] : [])))
  const told = new Set<string>()
  return files.flatMap(({ entity: { id }, yaml: { file, at } }) => {
    const path: string[] = []
    for (let place: string | undefined = id; place !== undefined && !path.includes(place); place = parents.get(place)) path.push(place)
    if (told.has(id) || parents.get(path.at(-1) ?? '') !== id) return []
    for (const place of path) told.add(place)
    return [messageAt(partOfItself, file, { path: [...path, id].join(' → ') }, at(['partOf']))]
  })
}
