import { entityKinds, type DateBasis, type Reading, type Zone } from '@garrigue/schema'
import type { ReadSeed } from '../read-text.ts'
import { plain, shorten } from './printable.ts'

const LONGEST_QUOTE = 100

const ZONE_WORDS: Readonly<Record<Zone, string>> = {
  title: 'titre',
  byline: 'signature',
  standfirst: 'chapeau',
  heading: 'intertitre',
  paragraph: 'paragraphe',
  question: 'question',
  caption: 'légende',
  credit: 'crédit',
  list: 'liste',
  footnote: 'note',
  comment: 'commentaire',
  boilerplate: 'habillage du site',
}

const BASIS_WORDS: Readonly<Record<DateBasis, string>> = {
  explicit: 'écrite dans le texte',
  weekday: 'd’après le jour de la semaine',
  relative: 'd’après une autre date',
  publication: 'd’après la parution',
  comment: 'd’après les commentaires',
  'side-file': 'donnée avec le texte',
}

/** What was understood of a text, for a person to read: articles, zones, names, quotes with their speakers, dates. */
export function summarize({ seed, reading }: ReadSeed): string {
  return [`${plain(seed.file)}  ${reading.document.length} caractères  sha256 ${reading.document.sha256.slice(0, 12)}…`, ...articles(reading), ...zones(reading), ...names(reading), ...quotes(reading), ...dates(reading)].join('\n')
}

function articles(reading: Reading): string[] {
  return reading.articles.flatMap(({ title, published, basis, publisher, authors }) => [
    `\n  Article  ${plain(title ?? '(sans titre)')}`,
    `           ${[publisher?.text ?? 'éditeur inconnu', published === null ? 'sans date' : `${published}${basis === null ? '' : ` (${BASIS_WORDS[basis]})`}`, authors.map(({ text }) => text).join(', ') || 'auteur non précisé'].map((part) => plain(part)).join(' · ')}`,
  ])
}

function zones(reading: Reading): string[] {
  const counts = new Map<Zone, number>()
  for (const { zone } of reading.segments) counts.set(zone, (counts.get(zone) ?? 0) + 1)
  return counts.size === 0 ? [] : [`\n  Zones    ${[...counts].map(([zone, count]) => `${ZONE_WORDS[zone]} ${count}`).join(', ')}`]
}

function names(reading: Reading): string[] {
  return Object.values(entityKinds).flatMap(({ name, labels }) => {
    const counts = new Map<string, number>()
    for (const { kind, entity } of reading.mentions) if (kind === name) counts.set(entity, (counts.get(entity) ?? 0) + 1)
    return counts.size === 0 ? [] : [`\n  ${labels.fr.many}`, ...[...counts].map(([entity, count]) => `    ${plain(entity)}${count > 1 ? ` ×${count}` : ''}`)]
  })
}

function quotes(reading: Reading): string[] {
  if (reading.quotes.length === 0) return []
  const lines = reading.quotes.map(({ text, speaker }) => `    ${plain(speaker ?? '?')} : « ${plain(shorten(text, LONGEST_QUOTE))} »`)
  return [`\n  citations\n${lines.join('\n')}`]
}

function dates(reading: Reading): string[] {
  if (reading.dates.length === 0) return []
  return [`\n  dates\n${reading.dates.map(({ text, edtf }) => `    ${plain(text)} → ${edtf ?? '?'}`).join('\n')}`]
}
