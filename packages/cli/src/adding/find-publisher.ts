import { foldToKey } from '@garrigue/core'
import type { Entity } from '@garrigue/schema'
import { suggestId } from '../files/suggest-id.ts'
import { nearest } from '../print/nearest.ts'

/** The organization that somebody means; else the id that its file could have, and a known one that is near. */
export type FoundPublisher = { readonly id: string; readonly newId?: never } | { readonly id?: never; readonly newId: string; readonly near?: string }

/** Looks for a publisher by its id or by any of its names, without case, accents or spaces. */
export function findPublisher(name: string, entities: readonly Entity[]): FoundPublisher {
  const organizations = entities.filter(({ kind }) => kind === 'organization')
  const key = foldToKey(name)
  const found = organizations.find(({ id }) => id === name) ?? organizations.find((entity) => [entity.name, ...entity.otherNames].some((one) => foldToKey(one) === key))
  if (found) return { id: found.id }
  const near = nearest(name, organizations.flatMap((entity) => [entity.id, entity.name]))
  return { newId: suggestId(name, 'un-journal'), ...(near === undefined ? {} : { near }) }
}
