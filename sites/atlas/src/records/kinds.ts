import { entitiesByKind, entityLabels, sourceLabels, sources, type Entity } from '@garrigue/data'
import { recordAddress } from '../addresses/address.ts'
import type { Locale } from '../language/locale.ts'

/**
 * Everything that has a page of its own, in the order of the menu. All pages, menus and indexes loop over this list: a kind that the
 * package brings is here without an edit.
 */
export interface PageKind extends Readonly<Record<Locale, KindWords>> {
  readonly name: string
  /** `organisations` */
  readonly route: string
  readonly count: number
}

/** What one thing and several are called. */
interface KindWords {
  readonly one: string
  readonly many: string
}

export interface EntityPageKind extends PageKind {
  readonly entities: readonly Entity[]
  /** The word for a value of `classification`. */
  readonly classification: (value: string | undefined, locale: Locale) => string | undefined
}

export const entityKinds: readonly EntityPageKind[] = (Object.keys(entityLabels) as Entity['kind'][]).map((name) => {
  const { route, fr, en, classifications } = entityLabels[name]
  const entities: readonly Entity[] = entitiesByKind[name]
  return {
    name,
    route,
    fr,
    en,
    count: entities.length,
    entities,
    classification: (value, locale) => (value === undefined ? undefined : classifications[value]?.[locale]),
  }
})

export const sourceKind: PageKind = {
  name: 'source',
  route: sourceLabels.route,
  fr: sourceLabels.fr,
  en: sourceLabels.en,
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

export function entityAddress(locale: Locale, entity: { readonly kind: string; readonly id: string }): string {
  return recordAddress(locale, kindOf(entity).route, entity.id)
}

/** The page of a source, or one place on it. */
export function sourceAddress(locale: Locale, id: string, anchor?: string): string {
  return recordAddress(locale, sourceKind.route, id) + (anchor === undefined ? '' : `#${anchor}`)
}
