import type { Entity } from '../kinds/index.ts'

/**
 * What the reader is told of one entity: the part of the registry that helps to recognise it in a text. Plain data, so that the
 * reader needs neither disk nor schema library.
 */
export type RegistryEntry = Pick<Entity, 'kind' | 'id' | 'name' | 'otherNames'> & {
  readonly classification?: string
  /** Of a place: the id of the one that contains it. */
  readonly partOf?: string
}
