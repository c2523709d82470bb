import type { Reading } from '@garrigue/schema'
import type { ReadSeed } from '../read-text.ts'
import { plain } from './format-message.ts'

const LONGEST_QUOTE = 100

/** What was understood of a text, for a person to read: articles, zones, names, quotes with their speakers, dates. */
export function summarize({ seed, reading }: ReadSeed): string {
  return [`${plain(seed.file)}  ${reading.document.length} caractères  sha256 ${reading.document.sha256.slice(0, 12)}…`, ...articles(reading), ...zones(reading), ...names(reading), ...quotes(reading), ...dates(reading)].join('\n')
}

function articles(reading: Reading): string[] {
  return reading.articles.flatMap(({ title, published, basis, publisher, authors }) => [
    `\n  Article  ${plain(title ?? '(sans titre)')}`,
    `           ${[publisher?.text ?? 'éditeur inconnu', published === null ? 'sans date' : `${published} (${basis ?? ''})`, authors.map(({ text }) => text).join(', ') || 'auteur non précisé'].map((part) => plain(part)).join(' · ')}`,
  ])
}

function zones(reading: Reading): string[] {
  const counts = new Map<string, number>()
  for (const { zone } of reading.segments) counts.set(zone, (counts.get(zone) ?? 0) + 1)
  return [`\n  Zones    ${[...counts].map(([zone, count]) => `${zone} ${count}`).join(', ')}`]
}

function names(reading: Reading): string[] {
  const byKind = new Map<string, Map<string, number>>()
  for (const { kind, entity } of reading.mentions) {
    const entities = byKind.get(kind) ?? new Map<string, number>()
    byKind.set(kind, entities.set(entity, (entities.get(entity) ?? 0) + 1))
  }
  return [...byKind].map(([kind, entities]) => `\n  ${kind}\n${[...entities].map(([entity, count]) => `    ${entity}${count > 1 ? ` ×${count}` : ''}`).join('\n')}`)
}

function quotes(reading: Reading): string[] {
  if (reading.quotes.length === 0) return []
  const lines = reading.quotes.map(({ text, speaker }) => `    ${speaker ?? '?'} : « ${plain(text.length > LONGEST_QUOTE ? `${text.slice(0, LONGEST_QUOTE)}…` : text)} »`)
  return [`\n  citations\n${lines.join('\n')}`]
}

function dates(reading: Reading): string[] {
  if (reading.dates.length === 0) return []
  return [`\n  dates\n${reading.dates.map(({ text, edtf }) => `    ${plain(text)} → ${edtf ?? '?'}`).join('\n')}`]
}
