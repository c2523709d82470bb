import { entitiesByKind, entityLabels, sourceLabels, sources, type Entity } from '@garrigue/data'
import { recordAddress } from '../addresses/address.ts'

/**
 * Everything that has a page of its own, in the order of the menu. All pages, menus and indexes loop over this list: a kind that the
 * package brings is here without an edit.
 */
export interface PageKind {
  readonly name: string
  /** `organisations` */
  readonly route: string
  readonly one: string
  readonly many: string
  readonly count: number
}

export interface EntityPageKind extends PageKind {
  readonly entities: readonly Entity[]
  /** The French word for a value of `classification`. */
  readonly classification: (value: string | undefined) => string | undefined
}

export const entityKinds: readonly EntityPageKind[] = (Object.keys(entityLabels) as Entity['kind'][]).map((name) => {
  const { route, fr, classifications } = entityLabels[name]
  const entities: readonly Entity[] = entitiesByKind[name]
  return {
    name,
    route,
    one: fr.one,
    many: fr.many,
    count: entities.length,
    entities,
    classification: (value) => (value === undefined ? undefined : classifications[value]?.fr),
  }
})

export const sourceKind: PageKind = {
  name: 'source',
  route: sourceLabels.route,
  one: sourceLabels.fr.one,
  many: sourceLabels.fr.many,
  count: sources.length,
}

export const pageKinds: readonly PageKind[] = [...entityKinds, sourceKind]

const kindsByName: ReadonlyMap<string, EntityPageKind> = new Map(entityKinds.map((kind) => [kind.name, kind]))

/** The kind of an entity, a mention or a page. */
export function kindOf({ kind }: { readonly kind: string }): EntityPageKind {
  const found = kindsByName.get(kind)
  if (!found) throw new RangeError(`@garrigue/data has an entity of kind "${kind}" and no labels for it`)
  return found
}

export function entityAddress(entity: { readonly kind: string; readonly id: string }): string {
  return recordAddress(kindOf(entity).route, entity.id)
}

/** The page of a source, or one place on it. */
export function sourceAddress(id: string, anchor?: string): string {
  return recordAddress(sourceKind.route, id) + (anchor === undefined ? '' : `#${anchor}`)
}
