import type { Reading, SeedFile } from '@garrigue/schema'
import { describe, expect, test } from 'vitest'
import { fold, read } from '../src/index.ts'
import { REGISTRY, SEEDS, type Seed } from './seeds.ts'

/** Ways of writing the same page otherwise. */
const CHANGES: Readonly<Record<string, (text: string) => string>> = {
  'Windows line ends': (text) => text.replaceAll('\n', '\r\n'),
  'old Macintosh line ends': (text) => text.replaceAll('\n', '\r'),
  'a byte order mark': (text) => `\uFEFF${text}`,
  'combining accents': (text) => text.normalize('NFD'),
  'composed accents': (text) => text.normalize('NFC'),
  'blanks at line ends': (text) => text.replaceAll('\n', ' \t\u00A0\n'),
  'blanks at line starts': (text) => text.replaceAll('\n', '\n  \t'),
  'plain spaces for no-break spaces': (text) => text.replaceAll(/[\u00A0\u202F]/gu, ' '),
  'no-break spaces before marks': (text) => text.replaceAll(/ (?=[;:!?»%€])|(?<=«) /gu, '\u00A0'),
  'narrow no-break spaces before marks': (text) => text.replaceAll(/ (?=[;:!?»%€])|(?<=«) /gu, '\u202F'),
  'no-break spaces everywhere': (text) => text.replaceAll(' ', '\u00A0'),
  'straight apostrophes': (text) => text.replaceAll('’', "'"),
  'curly apostrophes': (text) => text.replaceAll("'", '’'),
  'a last line end': (text) => `${text}\n`,
  'a menu in front': (text) => `Menu\nRechercher\nAccueil > Économie\n\n${text}`,
  'boilerplate behind': (text) => `${text}\n\nPartager cet article\nFacebook 12\nVous aimerez aussi\nTous droits réservés\n`,
  'Windows line ends, a mark and combining accents': (text) => `\uFEFF${text.normalize('NFD').replaceAll('\n', '\r\n')}`,
}

/** The zones of the lines that are put in front or behind. */
const IN_FRONT: Readonly<Record<string, readonly string[]>> = { 'a menu in front': ['boilerplate: menu', 'boilerplate: rechercher', 'boilerplate: accueil > economie'] }
const BEHIND: Readonly<Record<string, readonly string[]>> = {
  'boilerplate behind': ['boilerplate: partager cet article', 'boilerplate: facebook 12', 'boilerplate: vous aimerez aussi', 'boilerplate: tous droits reserves'],
}

/** The names of the lines that are put behind: names are found in every zone. */
const NAMED_BEHIND: Readonly<Record<string, readonly string[]>> = { 'boilerplate behind': ['facebook = organization facebook'] }

/** What a side file quotes of the text changes with it. */
const BESIDE = new Set(['a byte order mark', 'a last line end', 'a menu in front', 'boilerplate behind'])

function changedFacts(facts: SeedFile, change: string, apply: (text: string) => string): SeedFile {
  const quoted = (text: string): string => (BESIDE.has(change) ? text : apply(text).replace(/^\uFEFF/u, '').replace(/\s+$/u, (blanks) => blanks.replace(/(?<=[\r\n])[ \t]+$/u, '')))
  return facts.articles ? { ...facts, articles: facts.articles.map((article) => ({ ...article, starts: quoted(article.starts) })) } : facts
}

/** What a reading says, up to places: words folded, zones in order. */
function gist(source: string, { mentions, quotes, dates, segments, articles, messages }: Reading): Readonly<Record<string, readonly string[]>> {
  return {
    mentions: mentions.map(({ text, kind, entity }) => `${fold(text)} = ${kind} ${entity}`),
    quotes: quotes.map(({ text, speaker, rule }) => `${fold(text)} = ${speaker} ${rule}`),
    dates: dates.map(({ text, edtf }) => `${fold(text)} = ${edtf}`),
    articles: articles.map(({ title, standfirst, published, publisher, authors }) => fold([title, standfirst, published, publisher?.text, ...authors.map(({ text }) => text)].join(' | '))),
    zones: segments.map(({ start, end, zone }) => `${zone}: ${fold(source.slice(start, end)).slice(0, 60)}`).filter((line) => !line.endsWith(': ')),
    messages: messages.map(({ rule }) => rule),
  }
}

function gistOf({ id, facts }: Seed, source: string, change = '', apply: (text: string) => string = (text) => text): Readonly<Record<string, readonly string[]>> {
  return gist(source, read(source, { id, registry: REGISTRY, facts: changedFacts(facts, change, apply) }))
}

// There is no exception: each of the seeds says the same after each of the changes.
describe.each(SEEDS.map((seed) => [seed.id, seed] as const))('%s says the same with', (_, seed) => {
  const before = gistOf(seed, seed.text)

  test.each(Object.entries(CHANGES))('%s', (change, apply) => {
    const after = gistOf(seed, apply(seed.text), change, apply)
    expect(after['mentions']).toEqual([...(before['mentions'] ?? []), ...(NAMED_BEHIND[change] ?? [])])
    for (const part of ['quotes', 'dates', 'articles', 'messages'] as const) expect(after[part]).toEqual(before[part])
    expect(after['zones']).toEqual([...(IN_FRONT[change] ?? []), ...(before['zones'] ?? []), ...(BEHIND[change] ?? [])])
  })
})

test('the seeds are there, and say something', () => {
  expect(SEEDS).toHaveLength(5)
  for (const seed of SEEDS) {
    const { mentions = [], quotes = [], dates = [], zones = [] } = gistOf(seed, seed.text)
    expect([mentions.length > 20, quotes.length > 4, dates.length > 0, zones.length > 15]).toEqual([true, true, true, true])
  }
})
