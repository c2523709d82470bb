import { claimKinds, entityKinds } from '@garrigue/schema'
import { describe, expect, test } from 'vitest'
import { checkRecords } from '../scripts/check/check-records.ts'
import { problemsAfter, problemsOf, refuses, SEED } from './planted-faults.ts'
import { filesOf, sampleRecords } from './sample-records.ts'

test('sound records pass, and come back complete', () => {
  const { records, problems } = checkRecords(filesOf(sampleRecords()))
  expect(problems).toEqual([])
  expect(Object.values(records).map((list) => list.length)).toEqual([5, 1, 2, 3, 0, 2, 1, 1, 0])
})

describe('the shape of a file', () => {
  refuses(
    {
      what: 'an unknown field of an entity',
      plant: ({ entities }) => void (entities.ada['born'] = 1990),
      message: 'records/entities/people/ada-martin.json: Unrecognized key: "born"',
    },
    {
      what: 'an unknown field of a claim',
      plant: ({ seed }) => Object.assign(seed.claims[1], { mood: 'glad' }),
      message: `${SEED}: claims[1]: Unrecognized key: "mood"`,
    },
    {
      what: 'an unknown field of a seed',
      plant: ({ seed }) => Object.assign(seed, { note: 'x' }),
      message: `${SEED}: Unrecognized key: "note"`,
    },
    {
      what: 'a claim without evidence',
      plant: ({ seed }) => void (seed.claims[0].evidence = []),
      message: `${SEED}: claims[0].evidence: Too small: expected array to have >=1 items`,
    },
    {
      what: 'a value of another type',
      plant: ({ seed }) => Object.assign(seed.claims[0].evidence[0] ?? {}, { line: '2' }),
      message: `${SEED}: claims[0].evidence[0].line: Invalid input: expected number, received string`,
    },
    {
      what: 'a type of claim that is not known',
      plant: ({ seed }) => Object.assign(seed.claims[0], { type: 'rumour' }),
      message: `claims[0].type: expected one of ${Object.keys(claimKinds).join(', ')}; got "rumour"`,
    },
    {
      what: 'a message without its explanation',
      plant: ({ messages }) => void Object.assign(messages[1], { explanation: '' }),
      message: 'records/messages.json: [1].explanation: Too small: expected string to have >=1 characters',
    },
    {
      what: 'a message under an id of another form',
      plant: ({ messages }) => void (messages[0].id = 'File odd'),
      message: 'records/messages.json: [0].id: Invalid string',
    },
    {
      what: 'a message given twice',
      plant: ({ messages }) => void (messages[1].id = messages[0].id),
      message: 'records/messages.json: [1].id: expected an id after "file/odd"; got "file/odd"',
    },
    {
      what: 'messages out of order',
      plant: ({ messages }) => void messages.reverse(),
      message: 'records/messages.json: [1].id: expected an id after "seed/odd"; got "file/odd"',
    },
    {
      what: 'a rule without its page',
      plant: ({ rules }) => void Object.assign(rules[0], { summary: '' }),
      message: 'records/rules.json: [0].summary: Too small: expected string to have >=1 characters',
    },
    {
      what: 'a measure that is no count',
      plant: ({ measures }) => void (measures[0].right = -1),
      message: 'records/measures.json: [0].right: Too small: expected number to be >=0',
    },
    {
      what: 'a seed under the name of another',
      plant: ({ seed }) => Object.assign(seed, { seed: 'other' }),
      message: `${SEED}: seed: expected "un-article", the name of the file; got "other"`,
    },
  )

  const folders = Object.values(entityKinds).map(({ plural }) => plural)
  test.each([
    ['entities/people/ada.martin.txt', '', 'expected entities/<plural>/<id>.json, seeds/<seed>.json, messages.json, rules.json, measures.json'],
    ['entities/ada-martin.json', '{}', 'expected entities/<plural>/<id>.json, seeds/<seed>.json, messages.json, rules.json, measures.json'],
    [
      'entities/persons/ada.json',
      '{}',
      `expected a folder named ${folders.join(', ')}; got "persons"`,
    ],
    ['seeds/broken.json', '{ "seed": ', 'expected JSON: Unexpected end of JSON input'],
    ['seeds/list.json', '[]', 'Invalid input: expected object, received array'],
  ])('%s', (path, text, message) => {
    const problems = problemsOf([...filesOf(sampleRecords()), { path, text }])
    expect(problems).toEqual([expect.stringContaining(`records/${path}: ${message}`)])
  })

  test('an entity under the name of another', () => {
    const files = filesOf(sampleRecords()).map((file) => ({ ...file, path: file.path.replace('ada-martin', 'ada') }))
    const message = 'records/entities/people/ada.json: id: expected "ada", the name of the file; got "ada-martin"'
    expect(problemsOf(files)).toEqual([message])
  })

  test('every fault is told, not the first alone', () => {
    const problems = problemsAfter(({ seed, entities }) => {
      Object.assign(seed.claims[0], { mood: 'glad' })
      seed.claims[1].evidence = []
      entities.exemple['classification'] = 'clutser'
    })
    expect(problems).toHaveLength(3)
  })
})
