import type { SeedRecords } from '@garrigue/schema'
import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { recordsOfSeed } from '../src/records/records-of-seed.ts'
import { EXCERPT, handMade, PEOPLE, WORLD, type HandMade } from './hand-made-reading.ts'

const recordsOf = (made: HandMade): SeedRecords => recordsOfSeed(handMade(made), PEOPLE)
const textOf = (made: HandMade): string => made.parts.map(([, words]) => `${words}\n`).join('')

const QUOTE = 'Nous voulons aller plus loin ensemble'
const FILLER = 'Une longue suite de mots que personne ne cite, pour que la part des citations reste petite dans cet article.'
const ARTICLE: HandMade = {
  parts: [
    ['title', 'Un titre'],
    ['paragraph', `« ${QUOTE} », explique Anne Roux.`],
    ['paragraph', FILLER],
    ['paragraph', FILLER],
    ['comment', 'Marc Petit écrit : « Je ne suis pas du tout d’accord »'],
    ['boilerplate', 'Lire aussi : « Dix choses à savoir », par Marc Petit', null],
  ],
  quotes: [
    [QUOTE, 'anne-roux'],
    ['Je ne suis pas du tout d’accord', 'marc-petit'],
    ['Dix choses à savoir', 'marc-petit'],
  ],
  names: { 'Anne Roux': 'anne-roux', 'Marc Petit': 'marc-petit' },
}

describe('the records of a text', () => {
  it('hold what the article says, with its words', () => {
    const { claims, sources, mentions } = recordsOf(ARTICLE)
    expect(claims).toMatchObject([{ type: 'quote', speaker: 'anne-roux', assertedBy: { voice: 'quoted', speaker: 'anne-roux' }, review: 'machine', evidence: [{ source: 'a', text: QUOTE, zone: 'paragraph', line: 2 }] }])
    expect(sources[0]?.passages).toMatchObject([{ text: QUOTE, zone: 'paragraph', line: 2 }])
    expect(mentions).toMatchObject([{ entity: 'anne-roux', text: 'Anne Roux', zone: 'paragraph', line: 2, href: 'https://example.fr/a#:~:text=Anne%20Roux' }])
  })

  it('hold nothing of comments and of what belongs to the site', () => {
    const records = JSON.stringify(recordsOf(ARTICLE))
    expect(records).not.toContain('d’accord')
    expect(records).not.toContain('Dix choses')
    expect(records).not.toContain('marc-petit')
  })

  it('count only the article’s own words', () => {
    const own = ['Un titre', `« ${QUOTE} », explique Anne Roux.`, FILLER, FILLER].join('').length
    expect(recordsOf(ARTICLE).sources[0]).toMatchObject({ ownLength: own, shownLength: QUOTE.length })
  })

  it('leave out a quote that runs over two zones', () => {
    const words = 'Des mots d’ici\net des mots de là'
    const { claims } = recordsOf({ parts: [['paragraph', '« Des mots d’ici'], ['comment', 'et des mots de là »']], quotes: [[words, 'anne-roux']] })
    expect(claims).toEqual([])
  })

  it('publish no name that the registry lacks: not as a mention, a speaker, an author or a publisher', () => {
    const made: HandMade = {
      parts: [['paragraph', `« ${QUOTE}, dit Luc Noir », rapporte Zoé Blanc.`], ['paragraph', FILLER]],
      quotes: [[`${QUOTE}, dit Luc Noir`, 'zoe-blanc']],
      names: { 'Luc Noir': 'luc-noir', 'Zoé Blanc': 'zoe-blanc' },
      article: { authors: [{ text: 'Zoé Blanc', entity: 'zoe-blanc' }], publisher: { text: 'La Gazette', entity: 'la-gazette' } },
    }
    const records = recordsOf(made)
    expect(records.mentions).toEqual([])
    expect(records.claims).toMatchObject([{ speaker: null, about: [], assertedBy: { voice: 'quoted' } }])
    expect(records.claims[0]?.assertedBy).not.toHaveProperty('speaker')
    expect(records.sources[0]).toMatchObject({ authors: [{ text: 'Zoé Blanc', entity: null }], publisher: { text: 'La Gazette', entity: null } })
    expect(JSON.stringify(records)).not.toMatch(/zoe-blanc|luc-noir/)
  })

  it('name whom the words of a quote mention, but for who says them, each once and in order', () => {
    const words = 'Marc Petit, Anne Roux et encore Marc Petit'
    const { claims } = recordsOf({ parts: [['paragraph', `« ${words} »`], ['paragraph', FILLER], ['paragraph', FILLER]], quotes: [[words, 'anne-roux']], names: { 'Anne Roux': 'anne-roux', 'Marc Petit': 'marc-petit' } })
    expect(claims).toMatchObject([{ about: ['marc-petit'] }])
  })

  it('give each article of a page its own source, rights and address', () => {
    const made: HandMade = {
      parts: [
        ['title', 'Premier titre', 0],
        ['paragraph', `« ${QUOTE} »`, 0],
        ['paragraph', FILLER + FILLER, 0],
        ['title', 'Second titre', 1],
        ['paragraph', '« Voilà une autre phrase »', 1],
        ['paragraph', FILLER + FILLER, 1],
      ],
      facts: { via: 'Le site', articles: [{ starts: 'Premier titre', ...EXCERPT }, { starts: 'Second', rights: 'facts' }] },
      quotes: [[QUOTE, null], ['Voilà une autre phrase', null]],
    }
    const { sources, claims } = recordsOf(made)
    expect(sources).toMatchObject([{ id: 'a', rights: 'excerpt', url: 'https://example.fr/a', via: [{ text: 'Le site', entity: null }] }, { id: 'a-2', rights: 'facts' }])
    expect(sources[1]).not.toHaveProperty('url')
    expect(claims.map(({ evidence }) => evidence.map(({ source, text }) => [source, text]))).toEqual([[['a', QUOTE]], [['a-2', null]]])
  })

  it('know which article is which by words in the middle of its first line', () => {
    const made: HandMade = { ...ARTICLE, facts: { articles: [{ starts: `titre\n« ${QUOTE}`, ...EXCERPT }] } }
    expect(recordsOf(made).sources).toMatchObject([{ rights: 'excerpt' }])
  })
})

describe('what happens', () => {
  it('after the source appeared is announced, not attested', () => {
    const words = 'Le cluster se réunit'
    const stanceOn = (date: string | null): string | undefined =>
      recordsOfSeed(handMade({ parts: [['paragraph', words], ['paragraph', FILLER]], occurrences: [[words, { what: 'meeting', event: 'cluster-garrigue', place: null, date }]] }), WORLD).claims[0]?.stance
    expect(['2015-05-05', '2015-05-06', '2015-05', '2015-05-07', '2015-06~', '2016', null].map(stanceOn)).toEqual(['asserted', 'asserted', 'asserted', 'planned', 'planned', 'planned', 'asserted'])
  })
})

describe('a source of which only facts may be shown', () => {
  it('shows no words at all: none in passages, openings or addresses', () => {
    const { sources, claims, mentions } = recordsOf({ ...ARTICLE, facts: { ...EXCERPT, rights: 'facts' } })
    expect(sources[0]).toMatchObject({ rights: 'facts', passages: [], shownLength: 0 })
    expect(claims.flatMap(({ evidence }) => evidence)).toMatchObject([{ text: null, withheld: true, href: 'https://example.fr/a' }])
    expect(JSON.stringify({ sources, claims })).not.toContain('plus')
    // A name is a fact.
    expect(mentions[0]?.href).toContain('Anne%20Roux')
  })

  it('is the default', () => {
    expect(recordsOf({ ...ARTICLE, facts: {} }).sources).toMatchObject([{ rights: 'facts', shownLength: 0 }])
  })

  it.each(['url', 'publisher', 'published', 'authorNotStated'] as const)('is what an excerpt without %s becomes', (key) => {
    const { [key]: _, ...facts } = EXCERPT
    expect(recordsOf({ ...ARTICLE, facts }).sources).toMatchObject([{ rights: 'facts' }])
  })

  it('is what a whole text without licence becomes', () => {
    expect(recordsOf({ ...ARTICLE, facts: { rights: 'full' } }).sources).toMatchObject([{ rights: 'facts' }])
    expect(recordsOf({ ...ARTICLE, facts: { rights: 'full', licence: 'CC-BY-4.0' } }).sources).toMatchObject([{ rights: 'full' }])
  })
})

describe('a passage that is withheld', () => {
  const long = `${'Des mots pour faire une phrase longue. '.repeat(12)}Fin`
  const made: HandMade = { parts: [['paragraph', `« ${long} »`], ...Array.from({ length: 14 }, () => ['paragraph', FILLER] as const)], quotes: [[long, 'anne-roux']] }

  it('keeps its place, its hash and the address of its words, and shows its opening', () => {
    const [evidence] = recordsOf(made).claims[0]?.evidence ?? []
    expect(evidence).toMatchObject({ start: 2, end: 2 + long.length, text: null, withheld: true, sha256: expect.stringMatching(/^[0-9a-f]{64}$/), href: expect.stringContaining('#:~:text=Des%20mots%20pour%20faire,') })
    expect(evidence?.opening?.text).toBe('Des mots pour faire une phrase longue. '.repeat(7).trimEnd())
  })

  it('shows in the source what its opening shows', () => {
    const { sources, claims } = recordsOf(made)
    expect(sources[0]?.passages.map(({ text }) => text)).toEqual([claims[0]?.evidence[0]?.opening?.text])
  })
})

describe('whatever a text says', () => {
  const words = fc.array(fc.constantFrom('un', 'mot', 'l’œuvre', 'Anne Roux', 'fin.', '😀'), { minLength: 3, maxLength: 60 }).map((list) => list.join(' '))
  const zone = fc.constantFrom('paragraph', 'caption', 'comment', 'boilerplate', 'heading', 'footnote')

  it('every span slices to its words, passages are disjoint, in order and in one zone, and no cap is passed', () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(zone, words, fc.nat(), fc.nat()), { minLength: 1, maxLength: 12 }), (lines) => {
        const made: HandMade = {
          parts: lines.map(([kind, line]) => [kind as 'paragraph', line]),
          quotes: lines.map(([, line, from, length]) => {
            const start = from % line.length
            return [line.slice(start, start + 1 + (length % (line.length - start))), 'anne-roux'] as const
          }),
          names: { 'Anne Roux': 'anne-roux' },
        }
        const source = textOf(made)
        const { sources, claims, mentions } = recordsOf(made)
        for (const { start, end, text } of [...mentions, ...sources.flatMap(({ passages }) => passages)]) expect(text).toBe(source.slice(start, end))
        for (const { start, end, text, opening } of claims.flatMap(({ evidence }) => evidence)) {
          expect(text ?? source.slice(start, end)).toBe(source.slice(start, end))
          expect(opening?.text ?? '').toBe(source.slice(start, opening?.end ?? start))
        }
        for (const { passages, segments, ownLength, shownLength } of sources) {
          passages.slice(1).forEach(({ start }, index) => expect(start).toBeGreaterThan(passages[index]?.end ?? 0))
          for (const passage of passages) {
            const home = segments.find(({ start, end }) => start <= passage.start && passage.end <= end)
            expect(home?.zone).toBe(passage.zone)
            expect(['comment', 'boilerplate']).not.toContain(passage.zone)
            expect(passage.text.length).toBeLessThanOrEqual(280)
          }
          expect([...new Set(passages.map(({ text }) => text))].join('')).toHaveLength(shownLength)
          expect(shownLength).toBeLessThanOrEqual(ownLength / 4)
        }
      }),
      { numRuns: 200 },
    )
  })
})
