import { describe, expect, test } from 'vitest'
import { problemsAfter, refuses, SEED } from './planted-faults.ts'

const BY = { by: 'Zoé', on: '2026-11-22', why: 'parce que' }
const REJECTED = { type: 'quote', source: 'un-article', start: 40, end: 50, line: 2, ...BY } as const

describe('ids', () => {
  test('one id for two things of different kinds', () => {
    const problems = problemsAfter(({ entities }) => void (entities.salon.id = 'exemple'))
    const message = 'id: expected an id of its own; "exemple" is also in records/entities/organizations/exemple.json'
    expect(problems).toContain(`records/entities/events/exemple.json: ${message}`)
  })

  refuses(
    {
      what: 'an entity under the id of a source',
      plant: ({ entities }) => void (entities.salon.id = 'un-article'),
      message:
        'sources[0].id: expected an id of its own; "un-article" is also in records/entities/events/un-article.json',
    },
    {
      what: 'one id for two claims',
      plant: ({ seed }) => void (seed.claims[1].id = seed.claims[0].id),
      message: `${SEED}: claims[1].id: expected an id of its own; "c-aaaaaaaaaaaa" is also in ${SEED}`,
    },
    {
      what: 'the id of a claim that was rejected',
      plant: ({ seed }) => void (seed.rejected = [{ ...REJECTED, id: seed.claims[1].id }]),
      message: `${SEED}: rejected[0].id: expected an id that was given up; "c-bbbbbbbbbbbb" is in ${SEED}`,
    },
    {
      what: 'the id of a claim that was corrected',
      plant: ({ seed }) => void (seed.claims[0].supersedes = seed.claims[1].id),
      message: `${SEED}: claims[0].supersedes: expected an id that was given up; "c-bbbbbbbbbbbb" is in ${SEED}`,
    },
    {
      what: 'a redirect from an id in use',
      plant: ({ entities }) => void entities.ada.redirectsFrom.push('exemple'),
      message:
        'redirectsFrom[1]: expected an id no longer in use; "exemple" is in records/entities/organizations',
    },
    {
      what: 'a redirect to two entities',
      plant: ({ entities }) => void entities.exemple.redirectsFrom.push('a-martin'),
      message: 'redirectsFrom[0]: expected an id that redirects once; "a-martin" does so from records/entities/people/',
    },
    {
      what: 'the id of something withdrawn',
      plant: (sample) => void (sample.withdrawn = [{ id: 'exemple', kind: 'organization', on: '2026-11-22', because: 'mistaken' }]),
      message: 'withdrawn.json: [0].id: expected an id that was given up; "exemple" is in records/entities/organizations',
    },
    {
      what: 'something withdrawn that redirects',
      plant: (sample) => void (sample.withdrawn = [{ id: 'a-martin', kind: 'work', on: '2026-11-22', because: 'mistaken' }]),
      message: 'withdrawn.json: [0].id: expected an id without a successor; "a-martin" redirects from records/entities/people/',
    },
  )
})

describe('references', () => {
  const unknown = 'expected the id of an entity; got "nobody", which no file of records/entities has'
  refuses(
    {
      what: 'a field of a claim',
      plant: ({ seed }) => Object.assign(seed.claims[0], { speaker: 'nobody' }),
      message: `${SEED}: claims[0].speaker: ${unknown}`,
    },
    {
      what: 'a list of a claim',
      plant: ({ seed }) => Object.assign(seed.claims[0], { about: ['exemple', 'nobody'] }),
      message: `claims[0].about[1]: ${unknown}`,
    },
    {
      what: 'who makes a claim',
      plant: ({ seed }) => void (seed.claims[0].assertedBy.speaker = 'nobody'),
      message: `claims[0].assertedBy.speaker: ${unknown}`,
    },
    {
      what: 'an id that redirects',
      plant: ({ seed }) => Object.assign(seed.claims[0], { speaker: 'a-martin' }),
      message: 'claims[0].speaker: expected the id of an entity; got "a-martin", which redirects to "ada-martin"',
    },
    {
      what: 'the source of a passage',
      plant: ({ seed }) => Object.assign(seed.claims[0].evidence[0] ?? {}, { source: 'other' }),
      message: 'claims[0].evidence[0].source: expected the id of a source of this file; got "other"',
    },
    {
      what: 'the source of a mention',
      plant: ({ seed }) => void (seed.mentions[0].source = 'other'),
      message: 'mentions[0].source: expected the id of a source of this file; got "other"',
    },
    {
      what: 'the entity of a mention',
      plant: ({ seed }) => void (seed.mentions[0].entity = 'nobody'),
      message: `mentions[0].entity: ${unknown}`,
    },
    {
      what: 'the kind of a mention',
      plant: ({ seed }) => void (seed.mentions[0].kind = 'person'),
      message: 'mentions[0].kind: expected "organization", the kind of "exemple"; got "person"',
    },
    {
      what: 'a publisher',
      plant: ({ seed }) => void (seed.sources[0].publisher = { text: 'X', entity: 'nobody' }),
      message: `sources[0].publisher.entity: ${unknown}`,
    },
    {
      what: 'an author',
      plant: ({ seed }) => void (seed.sources[0].authors = [{ text: 'X', entity: 'nobody' }]),
      message: `sources[0].authors[0].entity: ${unknown}`,
    },
    {
      what: 'the place of a place',
      plant: ({ entities }) => void (entities.montpellier['partOf'] = 'nobody'),
      message: `places/montpellier.json: partOf: ${unknown}`,
    },
    {
      what: 'the place of an event',
      plant: ({ entities }) => void (entities.salon['place'] = 'nobody'),
      message: `events/le-salon.json: place: ${unknown}`,
    },
    {
      what: 'a place within itself',
      plant: ({ entities }) => void (entities.herault['partOf'] = 'herault'),
      message: 'places/herault.json: partOf: expected the id of another entity; got "herault"',
    },
    {
      what: 'a claim that replaces itself',
      plant: ({ seed }) => void (seed.claims[0].supersedes = seed.claims[0].id),
      message: 'claims[0].supersedes: expected the id of another claim; got "c-aaaaaaaaaaaa"',
    },
    {
      what: 'a claim that is told apart from none',
      plant: ({ seed }) => void (seed.claims[0].distinctFrom = [{ claim: 'c-zzzzzzzzzzzz', ...BY }]),
      message: 'claims[0].distinctFrom[0].claim: expected the id of a claim; got "c-zzzzzzzzzzzz", which no file of records/seeds has',
    },
    {
      what: 'a claim that is told apart from itself',
      plant: ({ seed }) => void (seed.claims[0].distinctFrom = [{ claim: seed.claims[0].id, ...BY }]),
      message: 'claims[0].distinctFrom[0].claim: expected the id of another claim; got "c-aaaaaaaaaaaa"',
    },
    {
      what: 'a claim that was joined to none',
      plant: ({ seed }) => void (seed.rejected = [{ ...REJECTED, id: 'c-yyyyyyyyyyyy', into: 'c-zzzzzzzzzzzz' }]),
      message: 'rejected[0].into: expected the id of a claim; got "c-zzzzzzzzzzzz"',
    },
  )
})
