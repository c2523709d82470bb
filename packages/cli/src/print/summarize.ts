import { entityKinds, dateBasisLabels, predicateLabels, qualifierLabels, zoneLabels, type Reading, type RegistryEntry, type Zone } from '@garrigue/schema'
import type { ReadSeed } from '../read-text.ts'
import { namesIn, type Named } from './names-in.ts'
import { plain, shorten } from './printable.ts'

const LONGEST_QUOTE = 100
/** Names that are longer push their ids to the right. */
const NAME_WIDTH = 34

/**
 * What was understood of a text, for a person to read: articles, zones, names with their ids (« nouveau » when the registry has none), functions, relations, quotes with their
 * speakers, figures, dates.
 */
export function summarize({ seed, reading }: ReadSeed, registry: readonly RegistryEntry[] = []): string {
  const named = namesIn(reading, registry)
  const { length, sha256 } = reading.document
  return [`${plain(seed.file)}  ${length} caractères  sha256 ${sha256.slice(0, 12)}…`, ...articles(reading), ...zones(reading), ...names(named, registry.length > 0), ...facts(reading, named), ...dates(reading)].join('\n')
}

function articles(reading: Reading): string[] {
  return reading.articles.flatMap(({ title, published, basis, publisher, authors }) => [
    `\n  Article  ${plain(title ?? '(sans titre)')}`,
    `           ${[publisher?.text ?? 'éditeur inconnu', published === null ? 'sans date' : `${published}${basis === null ? '' : ` (${dateBasisLabels[basis].fr})`}`, authors.map(({ text }) => text).join(', ') || 'auteur non précisé'].map((part) => plain(part)).join(' · ')}`,
  ])
}

function zones(reading: Reading): string[] {
  const counts = new Map<Zone, number>()
  for (const { zone } of reading.segments) counts.set(zone, (counts.get(zone) ?? 0) + 1)
  return counts.size === 0 ? [] : [`\n  Zones    ${[...counts].map(([zone, count]) => `${zoneLabels[zone].fr} ${count}`).join(', ')}`]
}

function names(named: ReadonlyMap<string, Named>, hasRegistry: boolean): string[] {
  return Object.values(entityKinds).flatMap(({ name: kind, labels }) => {
    const own = [...named.values()].filter((one) => one.kind === kind)
    const line = ({ name, id, isKnown, times }: Named): string => `    ${`${plain(name)}${times > 1 ? ` ×${times}` : ''}`.padEnd(NAME_WIDTH)}  ${plain(id)}${hasRegistry && !isKnown ? '  nouveau' : ''}`
    return own.length === 0 ? [] : [`\n  ${labels.fr.many}`, ...own.map((one) => line(one))]
  })
}

function facts({ roles, relations, quotes, figures }: Reading, named: ReadonlyMap<string, Named>): string[] {
  const name = (id: string | null): string => (id === null ? '?' : plain(named.get(id)?.name ?? id))
  const section = (title: string, lines: readonly string[]): string[] => (lines.length === 0 ? [] : [`\n  ${title}`, ...lines.map((line) => `    ${line}`)])
  return [
    ...section('fonctions', roles.map(({ person, title, organization }) => `${name(person)}, ${plain(title)}, ${name(organization)}`)),
    ...section('relations', relations.map(({ subject, predicate, object }) => `${name(subject)}, ${predicateLabels[predicate].fr} ${name(object)}`)),
    ...section('citations', quotes.map(({ text, speaker }) => `${name(speaker)} : « ${plain(shorten(text, LONGEST_QUOTE))} »`)),
    ...section('chiffres', figures.map(({ value, unit, qualifier, subject }) => `${`${qualifierLabels[qualifier].fr} ${value} ${plain(unit)}`.trim()}${subject === null ? '' : `, ${name(subject)}`}`)),
  ]
}

function dates(reading: Reading): string[] {
  if (reading.dates.length === 0) return []
  return [`\n  dates\n${reading.dates.map(({ text, edtf }) => `    ${plain(text)} → ${edtf ?? '?'}`).join('\n')}`]
}
