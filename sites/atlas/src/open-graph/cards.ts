import { sources as allSources, type Entity } from '@garrigue/data'
import { fileAddress } from '../addresses/address.ts'
import { capitalized } from '../french/typography.ts'
import { languageIn } from '../language/language-of.ts'
import { DEFAULT_LOCALE, LOCALES, type Locale } from '../language/locale.ts'
import { mostAttestedFirst, profileOf } from '../records/entity-profile.ts'
import { entityKinds, kindOf, pageKinds, sourceKind } from '../records/kinds.ts'
import { site } from '../site.ts'
import type { Card } from './draw-card.ts'

/** Entities beyond which a kind's own card stands for an entity. */
const MOST = 48

const entities = entityKinds.flatMap((kind) => kind.entities)
const main: ReadonlySet<string> = new Set(
  mostAttestedFirst(entities)
    .filter((entity) => profileOf(entity).sources.length > 1)
    .slice(0, MOST)
    .map(({ id }) => id),
)

/** Every image that stands for pages elsewhere, under its path in the site: one per kind and language, one per entity that several sources attest. */
export function allCards(): ReadonlyMap<string, Card> {
  return new Map<string, Card>([
    ...LOCALES.flatMap((locale) => [[atlasPath(locale), atlasCard(locale)] as const, ...pageKinds.map((kind) => [kindPath(locale, kind), kindCard(locale, kind)] as const)]),
    ...entities.filter(({ id }) => main.has(id)).map((entity) => [entityPath(entity), entityCard(entity)] as const),
  ])
}

/** The image of a page: of its entity, else of its kind, else of the atlas. */
export function cardAddress(locale: Locale, kindName: string | undefined, entity: Entity | undefined): string {
  const kind = pageKinds.find(({ name }) => name === kindName)
  return fileAddress(entity && main.has(entity.id) ? entityPath(entity) : kind ? kindPath(locale, kind) : atlasPath(locale))
}

const prefix = (locale: Locale): string => (locale === DEFAULT_LOCALE ? '' : `${locale}-`)
const atlasPath = (locale: Locale): string => `images/${prefix(locale)}atlas.png`
const kindPath = (locale: Locale, { route }: { readonly route: string }): string => `images/${prefix(locale)}${route}.png`
const entityPath = (entity: Entity): string => `images/${kindOf(entity).route}/${entity.id}.png`

function atlasCard(locale: Locale): Card {
  const { words } = languageIn(locale)
  return { title: words.home.promise.join('\n'), detail: words.home.kicker, kind: entityKinds[0]?.name ?? sourceKind.name, id: site.name, sources: allSources.length }
}

function kindCard(locale: Locale, { name, count, route, [locale]: { one, many } }: (typeof pageKinds)[number]): Card {
  const { counted, words } = languageIn(locale)
  const sources = counted(sourceKind.count, sourceKind[locale].one, sourceKind[locale].many)
  const detail = name === sourceKind.name ? words.chrome.promise : words.index.intro(counted(count, one, many), sources)
  return { title: capitalized(many), detail, kind: name, id: route, sources: allSources.length }
}

/** The same in every language: a name, and how many sources. */
function entityCard(entity: Entity): Card {
  const { sources } = profileOf(entity)
  const years = sources.flatMap(({ published }) => (published ? [published.earliest.slice(0, 4)] : []))
  const span = [...new Set([years[0], years.at(-1)])].filter(Boolean).join('–')
  return { title: entity.name, detail: [`${sources.length} sources`, span].filter(Boolean).join(' · '), kind: entity.kind, id: entity.id, sources: sources.length }
}
