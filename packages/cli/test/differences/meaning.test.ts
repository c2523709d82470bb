import { describe, expect, it } from 'vitest'
import type { SeedRecords } from '@garrigue/schema'
import { attribute, entity, figure, mention, passage, quote, relation, role, seed, source } from '../hand-made-records.ts'
import { ids, PEOPLE, said } from './compared.ts'

const leads = (id: string, start = 0, own: Parameters<typeof role>[2] = {}): ReturnType<typeof role> => role(id, passage('un', start), { person: 'anne-roux', organization: 'cluster', ...own })
const one = (...claims: SeedRecords['claims']): readonly SeedRecords[] => [seed('un', claims)]

describe('entities and sources', () => {
  it('are new, gone or changed, field by field', async () => {
    const { entities, sources, version } = await said(
      { entities: [...PEOPLE, entity('place', 'sete', 'Sète')], seeds: [seed('un', []), seed('deux', [])] },
      { entities: [entity('person', 'anne-roux', 'Anne Roux', { otherNames: ['A. Roux'] }), ...PEOPLE.slice(2), entity('place', 'sete', 'Sète'), entity('work', 'livre', 'Livre')], seeds: [seed('un', [], { sources: [source('un', { rights: 'facts' })] }), seed('trois', [])] },
    )
    expect([ids(entities.added), ids(entities.removed), entities.moved]).toEqual([['livre'], ['marc-petit'], []])
    expect(entities.changed.map(({ after, fields }) => [after.id, fields])).toEqual([['anne-roux', [{ field: 'otherNames', before: [], after: ['A. Roux'] }]]])
    expect([ids(sources.added), ids(sources.removed), sources.changed.map(({ after, fields }) => [after.id, fields])]).toEqual([['trois'], ['deux'], [['un', [{ field: 'rights', before: 'excerpt', after: 'facts' }]]]])
    expect(version).toEqual({ bump: 'major', reasons: ['1 entité sans redirection', '1 source sans redirection'] })
  })

  it('are the same in another order of keys', async () => {
    const [anne, ...others] = PEOPLE
    const turned = Object.fromEntries(Object.entries(anne ?? {}).toReversed()) as unknown as (typeof PEOPLE)[0]
    expect((await said({ entities: PEOPLE }, { entities: [turned, ...others] })).version).toEqual({ bump: 'none', reasons: [] })
  })

  it('that lead elsewhere are renamed or joined, and neither gone nor new', async () => {
    const renamed = await said({ entities: PEOPLE }, { entities: [PEOPLE[0] ?? entity('person', '', ''), PEOPLE[1] ?? entity('person', '', ''), entity('organization', 'cluster-garrigue', 'Cluster Garrigue', { redirectsFrom: ['cluster'] })] })
    expect([ids(renamed.entities.added), ids(renamed.entities.removed), renamed.entities.moved.map(({ before, after }) => [before.id, after.id]), renamed.version]).toEqual([[], [], [['cluster', 'cluster-garrigue']], { bump: 'minor', reasons: ['1 identifiant qui mène ailleurs'] }])
    const joined = await said({ entities: PEOPLE }, { entities: [entity('person', 'anne-roux', 'Anne Roux', { redirectsFrom: ['marc-petit'] }), ...PEOPLE.slice(2)] })
    expect([joined.entities.moved.map(({ before, after }) => [before.id, after.id]), joined.version.bump]).toEqual([[['marc-petit', 'anne-roux']], 'minor'])
  })

  it('of another kind are a major change: they leave a list of the package', async () => {
    const { version } = await said({ entities: [entity('organization', 'x', 'Le lieu')] }, { entities: [entity('place', 'x', 'Le lieu')] })
    expect(version).toEqual({ bump: 'major', reasons: ['1 entité d’une autre sorte'] })
  })
})

describe('a claim is found again', () => {
  it('by its id, whatever else of it has changed', async () => {
    const { claims, version } = await said({ seeds: one(leads('a', 0)) }, { seeds: one(leads('a', 7, { review: 'accepted' })) })
    expect(claims).toMatchObject({ added: [], removed: [], changed: [{ match: 'id', fields: [{ field: 'evidence' }, { field: 'review', before: 'machine', after: 'accepted' }] }] })
    expect(version).toEqual({ bump: 'patch', reasons: ['1 fiche corrigée'] })
  })

  it('by what the new one says that it replaces, wherever it stands', async () => {
    const { claims, version } = await said({ seeds: one(leads('a')) }, { seeds: one(figure('b', passage('un', 900), { supersedes: 'c-aaaaaaaaaaaa' })) })
    expect(claims.changed.map(({ before, after, match }) => [before.id, after.id, match])).toEqual([['c-aaaaaaaaaaaa', 'c-baaaaaaaaaaa', 'supersedes']])
    expect(version.bump).toBe('patch')
  })

  it.each<[what: string, before: SeedRecords['claims'][number], after: SeedRecords['claims'][number]]>([
    ['another title of the same person there', leads('a'), leads('b', 500, { title: 'fondatrice' })],
    ['another number of the same things', figure('a', passage('un', 0), { subject: 'cluster' }), figure('b', passage('un', 500), { subject: 'cluster', value: 13 })],
    ['another stance of the same two', relation('a', passage('un', 0), { subject: 'cluster', object: 'anne-roux' }), relation('b', passage('un', 500), { subject: 'cluster', object: 'anne-roux', stance: 'denied' })],
    ['another value of the same property', attribute('a', passage('un', 0), { subject: 'cluster' }), attribute('b', passage('un', 500), { subject: 'cluster', value: '41' })],
  ])('by the question that it answers: %s', async (_, before, after) => {
    const { claims, version } = await said({ seeds: one(before) }, { seeds: one(after) })
    expect([claims.added, claims.removed, claims.changed.map(({ match }) => match), version.bump]).toEqual([[], [], ['question'], 'patch'])
  })

  it('by the words that carry it: a quote that begins elsewhere, a role of somebody else', async () => {
    const { claims } = await said({ seeds: one(quote('a', passage('un', 0)), leads('b', 100)) }, { seeds: one(quote('c', passage('un', 5)), leads('d', 105, { person: 'marc-petit' })) })
    expect([claims.added, claims.removed, claims.changed.map(({ before, after, match }) => [before.id[2], after.id[2], match])]).toEqual([[], [], [['a', 'c', 'passage'], ['b', 'd', 'passage']]])
  })

  it('nearest first, when several answer the same', async () => {
    const { claims } = await said({ seeds: one(leads('a', 0, { title: 'x' }), leads('b', 300, { title: 'y' })) }, { seeds: one(leads('c', 301, { title: 'z' }), leads('d', 700, { title: 'w' })) })
    expect(claims.changed.map(({ before, after }) => [before.id[2], after.id[2]])).toEqual([['a', 'c'], ['b', 'd']])
  })

  it('under the new id of an entity', async () => {
    const renamed = entity('organization', 'cluster-garrigue', 'Cluster Garrigue', { redirectsFrom: ['cluster'] })
    const { claims } = await said({ entities: PEOPLE, seeds: one(leads('a')) }, { entities: [...PEOPLE.slice(0, 2), renamed], seeds: one(leads('b', 500, { organization: 'cluster-garrigue' })) })
    expect(claims.changed.map(({ match, fields }) => [match, fields.map(({ field }) => field)])).toEqual([['question', ['evidence', 'id', 'organization']]])
  })

  it('and not when it asks something else, of another source, or of another kind', async () => {
    const other = { ...leads('b', 0), evidence: [passage('deux', 0)] }
    const { claims, version } = await said({ seeds: one(leads('a')) }, { seeds: [seed('un', [figure('c', passage('un', 0))]), seed('deux', [other])] })
    expect([ids(claims.removed), ids(claims.added), version]).toEqual([['c-aaaaaaaaaaaa'], ['c-baaaaaaaaaaa', 'c-caaaaaaaaaaa'], { bump: 'major', reasons: ['1 affirmation perdue'] }])
  })

  it('as taken away by a person, or joined to another, when it left its id behind', async () => {
    const tombstone = (id: string, more: object = {}): object => ({ id: `c-${id.padEnd(12, 'a')}`, type: 'role', source: 'un', start: 0, end: 10, line: 1, by: 'x', on: '2026-11-22', why: 'faux', ...more })
    const before = { seeds: one(leads('a', 0), leads('b', 300, { person: 'marc-petit' })) }
    const rejected = await said(before, { seeds: [{ ...seed('un', [leads('a', 0)]), rejected: [tombstone('b')] } as SeedRecords] })
    expect([rejected.claims.removed, rejected.claims.settled.map(({ claim }) => claim.id), rejected.version]).toEqual([[], ['c-baaaaaaaaaaa'], { bump: 'patch', reasons: ['1 affirmation retirée par décision'] }])
    const joined = await said(before, { seeds: [{ ...seed('un', [leads('a', 0)]), rejected: [tombstone('b', { into: 'c-aaaaaaaaaaaa' })] } as SeedRecords] })
    expect([joined.claims.settled.map(({ into }) => into), joined.version.bump]).toEqual([['c-aaaaaaaaaaaa'], 'minor'])
  })
})

describe('the version that it asks for', () => {
  const base = { entities: PEOPLE, seeds: one(leads('a')) }

  it.each<[what: string, after: typeof base, bump: string, reasons: readonly string[]]>([
    ['nothing', base, 'none', []],
    ['a corrected value', { entities: PEOPLE, seeds: one(leads('a', 0, { review: 'accepted' })) }, 'patch', ['1 fiche corrigée']],
    ['a new claim', { entities: PEOPLE, seeds: one(leads('a'), figure('b', passage('un', 500)), figure('c', passage('un', 600))) }, 'minor', ['2 affirmations de plus']],
    ['a new mention', { entities: PEOPLE, seeds: [seed('un', [leads('a')], { mentions: [mention('un', 0, 'Anne Roux', 'person', 'anne-roux')] })] }, 'minor', ['1 mention de plus']],
    ['a new source with a correction', { entities: PEOPLE, seeds: [...one(leads('a', 9)), seed('deux', [])] }, 'minor', ['1 source de plus']],
    ['a lost claim with a new one elsewhere', { entities: PEOPLE, seeds: one(quote('b', passage('un', 500))) }, 'major', ['1 affirmation perdue']],
    ['a lost entity', { entities: PEOPLE.slice(1), seeds: one(leads('a')) }, 'major', ['1 entité sans redirection']],
  ])('for %s', async (_, after, bump, reasons) => {
    expect((await said(base, after)).version).toEqual({ bump, reasons })
  })

  it('for a mention less is patch: it has no id that somebody could have noted', async () => {
    const named = [seed('un', [], { mentions: [mention('un', 0, 'Anne Roux', 'person', 'anne-roux')] })]
    expect((await said({ entities: PEOPLE, seeds: named }, { entities: PEOPLE, seeds: [seed('un', [])] })).version).toEqual({ bump: 'patch', reasons: ['1 mention en moins'] })
  })
})

describe('possible duplicates', () => {
  it.each<[one: string, other: string, near: boolean]>([
    ['Digital Place', 'DigitalPlace', true],
    ['Roux Anne', 'Anne Roux', true],
    ['Anne Rouxx', 'Anne Roux', true],
    ['Anen Roux', 'Anne Roux', true],
    ['A. Roux', 'Anne Roux', true],
    ['Écosystème du Sud', 'ECOSYSTEME DU SUD', true],
    ['French South Digital Montpellier', 'French South Digital', true],
    ['Marc Petit', 'Anne Roux', false],
    ['IBM', 'IBN', false],
    ['Orange', 'Orange Labs', false],
    ['!!!', '???', false],
  ])('« %s » and « %s »: %s', async (name, other, near) => {
    const { duplicates } = await said({ entities: [entity('person', 'b', other)] }, { entities: [entity('person', 'a', name), entity('person', 'b', other)] })
    expect(duplicates.map((pair) => [pair.entity.id, pair.other.id])).toEqual(near ? [['a', 'b']] : [])
  })

  it('are told of what is new, once, and within a kind', async () => {
    const before = { entities: [entity('person', 'a', 'Anne Roux'), entity('person', 'b', 'Anne Rouxx')] }
    expect((await said(before, { entities: [...before.entities, entity('organization', 'c', 'Anne Roux')] })).duplicates).toEqual([])
    const fresh = await said({ entities: [] }, before)
    expect(fresh.duplicates).toHaveLength(1)
    const renamed = await said({ entities: [entity('person', 'a', 'Anne Roux'), entity('person', 'b', 'Brigitte')] }, before)
    expect(renamed.duplicates.map((pair) => [pair.entity.id, pair.other.id])).toEqual([['b', 'a']])
  })
})

describe('disagreements', () => {
  const founded = (id: string, from: string, year: string): SeedRecords => {
    const date = { edtf: year, earliest: `${year}-01-01`, latest: `${year}-12-31`, basis: 'explicit' } as const
    return seed(from, [attribute(id, passage(from, 0), { subject: 'cluster', attribute: 'founded', value: year, date })])
  }

  it('come and go with the claims that make them', async () => {
    const [alone, both] = [{ entities: PEOPLE, seeds: [founded('a', 'un', '1999')] }, { entities: PEOPLE, seeds: [founded('a', 'un', '1999'), founded('b', 'deux', '2012')] }]
    expect(ids((await said(alone, both)).disagreements.added)).toEqual(['attribute--founded--cluster'])
    expect(ids((await said(both, alone)).disagreements.removed)).toEqual(['attribute--founded--cluster'])
    expect((await said(both, both)).disagreements).toEqual({ added: [], removed: [] })
  })
})

describe('records of an older version', () => {
  it('are compared as far as they are known', async () => {
    const old = seed('un', [{ ...leads('a'), stance: undefined, assertedBy: undefined } as unknown as ReturnType<typeof leads>, { id: 'c-zzzzzzzzzzzz', type: 'wish', evidence: [] } as unknown as ReturnType<typeof leads>])
    const { claims } = await said({ seeds: [old] }, { seeds: one(leads('a')) })
    expect(claims).toMatchObject({ added: [], removed: [], changed: [{ match: 'id', fields: [{ field: 'assertedBy' }, { field: 'stance' }] }] })
  })
})
