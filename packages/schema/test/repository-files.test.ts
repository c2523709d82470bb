import { describe, expect, it } from 'vitest'
import { entityKinds, reviewFile, seedFile } from '../src/index.ts'
import type * as z from 'zod'
import { editorOf, yamlFilesIn, type YamlFile } from './repository.ts'

const kinds = Object.values(entityKinds).map((kind) => ({
  files: yamlFilesIn(`registry/${kind.plural}`),
  schema: kind.fileSchema as z.ZodType,
  name: `registry-${kind.name}.schema.json`,
  from: '../../',
}))
const seeds = { files: yamlFilesIn('seeds'), schema: seedFile as z.ZodType, name: 'seed.schema.json', from: '../' }
const reviews = { files: yamlFilesIn('seeds', '.review.yaml'), schema: reviewFile as z.ZodType, name: 'review.schema.json', from: '../' }

describe.each([seeds, reviews, ...kinds])('the files of $name', ({ files, schema, name, from }) => {
  const accepts = editorOf(name)

  it('are there', () => expect(files).not.toHaveLength(0))

  it('are accepted by the command line and by an editor alike', () => {
    const faults = files.flatMap(({ path, value }) => {
      const checked = schema.safeParse(value)
      return [...(checked.success ? [] : [`${path}: ${checked.error.message}`]), ...(accepts(value) ? [] : [`${path}: ${JSON.stringify(accepts.errors)}`])]
    })
    expect(faults).toEqual([])
  })

  it('name their schema in the first line, so that an editor finds it', () => {
    const line = `# yaml-language-server: $schema=${from}packages/schema/json/${name}\n`
    expect(files.filter(({ text }) => !text.startsWith(line)).map(({ path }) => path)).toEqual([])
  })

  it('would be refused by both with a key too many', () => {
    for (const file of files) {
      const spoilt = { ...mapping(file), nmae: 'x' }
      expect([schema.safeParse(spoilt).success, accepts(spoilt)]).toEqual([false, false])
    }
  })
})

describe('what is refused', () => {
  const organization = entityKinds.organization.fileSchema
  const place = entityKinds.place.fileSchema
  const person = entityKinds.person.fileSchema
  const event = entityKinds.event.fileSchema

  it.each<[string, z.ZodType, unknown]>([
    ['registry-organization', organization, {}],
    ['registry-organization', organization, { name: '' }],
    ['registry-organization', organization, { name: 42 }],
    ['registry-organization', organization, { name: 'x'.repeat(201) }],
    ['registry-organization', organization, { name: 'x', classification: 'clustr' }],
    ['registry-organization', organization, { name: 'x', description: 'x'.repeat(121) }],
    ['registry-organization', organization, { name: 'x', otherNames: 'y' }],
    ['registry-organization', organization, { name: 'x', identifiers: { siren: '12345678' } }],
    ['registry-organization', organization, { name: 'x', identifiers: { wikidata: 'Q0' } }],
    ['registry-organization', organization, { name: 'x', redirectsFrom: ['Pas Un Id'] }],
    ['registry-organization', organization, { name: 'x', homepage: 'ftp://a.fr/' }],
    ['registry-place', place, { name: 'x', country: 'France' }],
    ['registry-place', place, { name: 'x', coordinates: { latitude: 91, longitude: 0, source: 'geonames', precision: 'town' } }],
    ['registry-place', place, { name: 'x', coordinates: { latitude: 43, longitude: 3, source: 'openstreetmap', precision: 'town' } }],
    ['registry-person', person, { name: 'x', classification: 'other' }],
    ['registry-person', person, { name: 'x', description: 'né à Alès' }],
    ['registry-event', event, { name: 'x', edtf: '2015-13' }],
    ['registry-event', event, { name: 'x', place: '../..' }],
    ['seed', seedFile, { published: 20150 }],
    ['seed', seedFile, { published: 201 }],
    ['seed', seedFile, { published: 2015.5 }],
    ['seed', seedFile, { published: true }],
    ['seed', seedFile, { published: null }],
    ['seed', seedFile, { retrieved: 2015 }],
    ['seed', seedFile, { published: '2015-13-40' }],
    ['seed', seedFile, { retrieved: '2015-05' }],
    ['seed', seedFile, { rights: 'excerp' }],
    ['seed', seedFile, { author: [] }],
    ['seed', seedFile, { authorNotStated: 'oui' }],
    ['seed', seedFile, { language: 'French' }],
    ['seed', seedFile, { url: 'javascript:alert(1)' }],
    ['seed', seedFile, { articles: [] }],
    ['seed', seedFile, { articles: [{ rights: 'facts' }] }],
    ['seed', seedFile, { articles: [{ starts: 'Titre', articles: [] }] }],
  ])('%s, by both: %o', (name, schema, value) => {
    expect([schema.safeParse(value).success, editorOf(`${name}.schema.json`)(value)]).toEqual([false, false])
  })

  // A JSON Schema cannot say these.
  it.each<[z.ZodType, unknown]>([
    [seedFile, { published: '2015-02-30' }],
    [seedFile, { retrieved: '2015-02-29' }],
    [seedFile, { publisher: 'la-\u202Etribune' }],
    [organization, { name: 'Cluster\u200B' }],
    [organization, { name: 'Оrange' }], // the first letter is Cyrillic
    [organization, { name: '\u{E0041}Cluster' }],
    [place, { name: 'x', partOf: 'con' }],
  ])('by the command line: %o', (schema, value) => {
    expect(schema.safeParse(value).success).toBe(false)
  })
})

it('a year without quotation marks, which YAML takes for a number, is a year to both', () => {
  const value = { published: 2015, articles: [{ starts: 'Titre', published: 2014 }] }
  expect(seedFile.parse(value)).toEqual({ published: '2015', articles: [{ starts: 'Titre', published: '2014' }] })
  expect(editorOf('seed.schema.json')(value)).toBe(true)
})

function mapping({ value }: YamlFile): object {
  expect(value).toBeTypeOf('object')
  return value as object
}
