import { entityKinds, type Entity } from '@garrigue/schema'

/** How messages call the file of an entity: `registry/people/anne-roux.yaml`. */
export function registryFile({ kind, id }: Pick<Entity, 'kind' | 'id'>): string {
  return `registry/${entityKinds[kind].plural}/${id}.yaml`
}
