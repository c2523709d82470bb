import type { Entity } from '@garrigue/data'
import { outsideAddress } from '../addresses/outside-address.ts'
import type { Language } from '../language/language-of.ts'
import type { EntityProfile } from './entity-profile.ts'
import { ownRows } from './own-rows.ts'

/** One line of a specimen label. */
export interface LabelRow {
  readonly term: string
  readonly values: readonly (string | LabelLink)[]
  /** Whether it is an identifier or a hash, to be set as one. */
  readonly code?: boolean
}

export interface LabelLink {
  readonly text: string
  readonly href: string
  readonly outside?: boolean
}

/** What the label of an entity's sheet says, from the records alone. */
export function labelRows({ entity, sources, mentionCount, quotesBy, quotesAbout }: EntityProfile, language: Language): readonly LabelRow[] {
  const { words, dated } = language
  const { label } = words.entity
  const dates = sources.flatMap(({ published }) => published ?? [])
  const [first, last] = [dates[0], dates.at(-1)]
  const single = first?.edtf === last?.edtf
  const quotes = quotesBy.length + quotesAbout.length
  return [
    { term: label.collected, values: sources.length > 0 ? [words.index.namedIn(sources.length)] : [] },
    { term: single ? label.date : label.dates, values: first && last ? [single ? dated(first.edtf) : words.entity.fromTo(dated(first.edtf), dated(last.edtf))] : [] },
    { term: label.named, values: mentionCount > 0 ? [label.times(mentionCount)] : [] },
    { term: label.quotes, values: quotes > 0 ? [String(quotes)] : [] },
    ...ownRows(entity, language),
    { term: label.identifiers, values: identifierLinks(entity, words.entity.homepage) },
    { term: label.number, values: [entity.id], code: true },
  ]
}

function identifierLinks({ identifiers, homepage }: Entity, homepageWords: string): readonly (string | LabelLink)[] {
  const { wikidata, siren, insee } = identifiers
  const links: (string | LabelLink)[] = []
  if (wikidata !== undefined) links.push({ text: `Wikidata ${wikidata}`, href: `https://www.wikidata.org/wiki/${wikidata}`, outside: true })
  if (siren !== undefined) links.push({ text: `SIREN ${siren}`, href: `https://annuaire-entreprises.data.gouv.fr/entreprise/${siren}`, outside: true })
  if (insee !== undefined) links.push(`INSEE ${insee}`)
  if (homepage !== undefined) links.push({ text: homepageWords, href: homepage, outside: true })
  return links.flatMap((link) => (typeof link === 'string' || !link.outside || outsideAddress(link.href) ? [link] : []))
}
