import { byId, type Entity, type Source } from '@garrigue/data'
import type { Locale } from '../language/locale.ts'
import { entityAddress, sourceAddress } from '../records/kinds.ts'
import type { Thing } from './thing.ts'

/** What each kind is called at schema.org; one that has no entry is a Thing. */
const TYPES: Readonly<Record<string, string>> = { organization: 'Organization', person: 'Person', place: 'Place', event: 'Event', work: 'CreativeWork' }

export function typeOf({ kind }: Entity): string {
  return TYPES[kind] ?? 'Thing'
}

/** Absolute; it names the thing itself, not its page. */
export function idOf(entity: Entity, locale: Locale, site: URL): string {
  return `${new URL(entityAddress(locale, entity), site).href}#${entity.id}`
}

/** An entity that another thing names. */
export function referToEntity(id: string | null | undefined, locale: Locale, site: URL): Thing | undefined {
  const entity = id === null || id === undefined ? undefined : byId(id)
  return entity && { '@type': typeOf(entity), '@id': idOf(entity, locale, site), name: entity.name }
}

/** Whoever an article credits: the entity, or the name as it is written. */
export function referToCredit({ entity, text }: NonNullable<Source['publisher']>, type: string, locale: Locale, site: URL): Thing {
  return referToEntity(entity, locale, site) ?? { '@type': type, name: text }
}

/** An article that another thing names. */
export function referToSource(source: Source, locale: Locale, site: URL): Thing {
  return { '@type': 'NewsArticle', '@id': `${new URL(sourceAddress(locale, source.id), site).href}#${source.id}`, headline: source.name }
}
