import { existsSync, readdirSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import { claimKinds, entityKinds, isId, jsonSchemas, source, type KindLabels } from '../src/index.ts'
import { root } from './repository.ts'

const entities = Object.values(entityKinds)
const claims = Object.values(claimKinds)
const files = readdirSync(fileURLToPath(new URL('../src/kinds', import.meta.url)))

describe('the kinds', () => {
  it('are the files of src/kinds: one more kind is one file and one line', () => {
    const listed = [...entities.map(({ name }) => name), ...claims.map(({ type }) => type), source.name]
    expect(listed.map((name) => `${name}.ts`).sort()).toEqual(files.filter((file) => file !== 'index.ts').sort())
  })

  it('stand in their lists under their own name', () => {
    expect(Object.entries(entityKinds).filter(([key, { name }]) => key !== name)).toEqual([])
    expect(Object.entries(claimKinds).filter(([key, { type }]) => key !== type)).toEqual([])
  })

  it('have names, plurals and routes of their own', () => {
    const names = [...entities.map(({ name }) => name), ...claims.map(({ type }) => type), source.name]
    const plurals = [...entities, ...claims, source].map(({ plural }) => plural)
    const routes = [...entities, source].map(({ route }) => route)
    for (const list of [names, plurals, routes]) expect(new Set(list).size).toBe(list.length)
  })

  it('have routes and plurals that an address, a folder and an import can carry', () => {
    for (const text of [...entities.map(({ route }) => route), ...[...entities, ...claims, source].map(({ plural }) => plural)]) expect(text).toMatch(/^[a-z]+$/)
  })

  it('have a folder in the registry each, and the registry has no other', () => {
    const folders = readdirSync(`${root}registry`, { withFileTypes: true }).flatMap((entry) => (entry.isDirectory() ? [entry.name] : []))
    expect(folders.sort()).toEqual(entities.map(({ plural }) => plural).sort())
  })

  it.each([...entities, ...claims, source].map(({ plural, labels }) => [plural, labels] as const))('%s have words in both languages', (_, labels) => {
    for (const word of wordsOf(labels)) expect(word).toMatch(/^\p{Ll}[\p{Ll} ’-]*$/u)
    expect(['un', 'une']).toContain(labels.fr.article)
  })

  it.each(entities.map(({ plural, classifications }) => [plural, classifications] as const))('the classifications of %s have words in both languages', (_, classifications) => {
    for (const [key, { fr, en }] of Object.entries(classifications)) {
      expect(isId(key)).toBe(true)
      expect(fr).toMatch(/^\p{Ll}/u)
      expect(en).toMatch(/^\p{Ll}/u)
    }
    const french = Object.values(classifications).map(({ fr }) => fr)
    expect(new Set(french).size).toBe(french.length)
  })

  it.each(claims.map(({ type, references }) => [type, references] as const))('the references of a %s are fields of it', (type, references) => {
    const properties = jsonSchemas().get(`${type}.schema.json`)?.['properties'] as Record<string, unknown>
    for (const field of references) expect(Object.keys(properties)).toContain(field)
  })

  it('of claims are listed in the order in which the budget is spent: words last', () => {
    expect(Object.keys(claimKinds)).toEqual(['role', 'relation', 'figure', 'attribute', 'occurrence', 'quote'])
  })
})

describe('a person', () => {
  it('is a name and nothing else: no classification, no description', () => {
    const properties = jsonSchemas().get('person.schema.json')?.['properties'] as Record<string, unknown>
    expect(Object.keys(properties).sort()).toEqual(['homepage', 'id', 'identifiers', 'kind', 'name', 'otherNames', 'redirectsFrom'])
  })
})

describe('the folder of JSON Schemas', () => {
  it('is where the registry files look for it', () => expect(existsSync(`${root}packages/schema/json/registry-person.schema.json`)).toBe(true))
})

function wordsOf({ fr, en }: KindLabels): string[] {
  return [fr.one, fr.many, en.one, en.many]
}
