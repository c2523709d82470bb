import { createHash } from 'node:crypto'
import { Ajv2020 } from 'ajv/dist/2020.js'
import { parse } from 'csv-parse/sync'
import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { printCsv, unguarded } from '../../src/exports/csv/print-csv.ts'
import type { Table } from '../../src/exports/tables/table.ts'
import { repository } from '../repository.ts'
import { exported, exportedFrom, type Exported } from './exported.ts'
import { readCsv } from './read-csv.ts'

interface Field {
  readonly name: string
  readonly type: string
  readonly constraints?: { readonly required?: boolean; readonly unique?: boolean; readonly enum?: readonly string[] }
}

interface Resource {
  readonly name: string
  readonly path: string
  readonly bytes: number
  readonly hash: string
  readonly schema: { readonly fields: readonly Field[]; readonly primaryKey?: readonly string[]; readonly foreignKeys?: readonly { readonly fields: readonly [string]; readonly reference: { readonly resource: string; readonly fields: readonly [string] } }[] }
}

const strings = { type: 'array', items: { type: 'string' }, minItems: 1 }

/** What Data Package 2.0, Data Resource, Table Dialect and Table Schema say of the properties that we write. */
const PROFILE = {
  type: 'object',
  required: ['$schema', 'name', 'licenses', 'resources'],
  properties: {
    $schema: { const: 'https://datapackage.org/profiles/2.0/datapackage.json' },
    name: { type: 'string', pattern: '^[a-z0-9._-]+$' },
    version: { type: 'string' },
    homepage: { type: 'string', pattern: '^https://' },
    keywords: strings,
    licenses: { type: 'array', minItems: 1, items: { type: 'object', required: ['name', 'path'], properties: { name: { type: 'string' }, path: { type: 'string' }, title: { type: 'string' } } } },
    sources: { type: 'array', items: { type: 'object', properties: { title: { type: 'string' }, path: { type: 'string', pattern: '^https?://' } } } },
    resources: {
      type: 'array',
      minItems: 1,
      items: {
        type: 'object',
        required: ['name', 'path', 'schema'],
        properties: {
          name: { type: 'string', pattern: '^[a-z0-9._-]+$' },
          type: { const: 'table' },
          path: { type: 'string', pattern: '^(?!/)(?!.*\\.\\.)' },
          format: { const: 'csv' },
          mediatype: { const: 'text/csv' },
          encoding: { const: 'utf-8' },
          bytes: { type: 'integer' },
          hash: { type: 'string', pattern: '^sha256:[0-9a-f]{64}$' },
          dialect: { type: 'object', required: ['delimiter'], properties: { delimiter: { const: ',' }, lineTerminator: { const: '\r\n' }, quoteChar: { const: '"' }, doubleQuote: { const: true }, header: { const: true } } },
          schema: {
            type: 'object',
            required: ['fields'],
            properties: {
              fields: { type: 'array', minItems: 1, items: { type: 'object', required: ['name', 'type'], properties: { name: { type: 'string' }, type: { enum: ['string', 'integer', 'number', 'boolean', 'array', 'object'] }, description: { type: 'string' }, constraints: { type: 'object', properties: { required: { type: 'boolean' }, unique: { type: 'boolean' }, enum: strings }, additionalProperties: false } } } },
              primaryKey: strings,
              foreignKeys: { type: 'array', items: { type: 'object', required: ['fields', 'reference'], properties: { fields: strings, reference: { type: 'object', required: ['resource', 'fields'], properties: { resource: { type: 'string' }, fields: strings } } } } },
            },
          },
        },
      },
    },
  },
}

/** Reads a package as a program would that knows nothing but its description; all that does not hold. */
function faultsOf({ text, bytes }: Exported): string[] {
  const description = JSON.parse(text('csv/datapackage.json')) as { readonly resources: readonly Resource[] }
  const check = new Ajv2020({ strict: true, allErrors: true }).compile(PROFILE)
  if (!check(description)) return [JSON.stringify(check.errors)]
  const tables = new Map(description.resources.map((resource) => [resource.name, { resource, rows: readCsv(text(`csv/${resource.path}`)) }]))
  const column = (table: string, name: string): (string | null)[] => {
    const { rows: [head = [], ...rows] } = tables.get(table) ?? { rows: [] }
    return rows.map((row) => row[head.indexOf(name)] ?? null)
  }
  return [...tables.values()].flatMap(({ resource: { name, path, bytes: size, hash, schema }, rows: [head, ...rows] }) => {
    const faults: string[] = []
    const file = bytes(`csv/${path}`)
    if (file.length !== size || hash !== `sha256:${createHash('sha256').update(file).digest('hex')}`) faults.push(`${name}: size or hash`)
    if (JSON.stringify(head) !== JSON.stringify(schema.fields.map((field) => field.name))) faults.push(`${name}: the head is not the fields`)
    for (const row of rows) if (row.length !== schema.fields.length) faults.push(`${name}: a row of ${row.length} cells`)
    for (const field of schema.fields) faults.push(...column(name, field.name).flatMap((cell) => faultOfCell(cell, field)).map((fault) => `${name}.${field.name}: ${fault}`))
    const key = (schema.primaryKey ?? []).map((one) => column(name, one))
    const keys = rows.map((_, index) => key.map((cells) => cells[index]).join('\u0000'))
    if (key.length > 0 && new Set(keys).size < keys.length) faults.push(`${name}: a key twice`)
    for (const { fields: [from], reference } of schema.foreignKeys ?? []) {
      const known = new Set(column(reference.resource, reference.fields[0]))
      faults.push(...column(name, from).filter((cell) => cell !== null && !known.has(cell)).map((cell) => `${name}.${from}: ${cell} is not in ${reference.resource}`))
    }
    return faults
  })
}

const LEXICAL: Readonly<Record<string, RegExp>> = { integer: /^-?\d+$/, number: /^-?\d+(?:\.\d+)?(?:e[+-]?\d+)?$/, boolean: /^(?:true|false)$/ }

function faultOfCell(cell: string | null, { type, constraints = {} }: Field): string[] {
  if (cell === null) return constraints.required === true ? ['required, and empty'] : []
  if (cell.length > 32_767) return ['longer than a cell of Excel']
  if (LEXICAL[type]?.test(cell) === false) return [`${cell} is no ${type}`]
  if (type === 'array' && !Array.isArray(JSON.parse(cell))) return [`${cell} is no list`]
  if (type === 'object' && (JSON.parse(cell) === null || typeof JSON.parse(cell) !== 'object')) return [`${cell} is no object`]
  if (constraints.enum && !constraints.enum.includes(cell)) return [`${cell} is not in the list`]
  // What a spreadsheet would calculate.
  return type === 'string' && /^\s*[=+\-@\uFF1D\uFF0B\uFF0D\uFF20]/u.test(cell) ? [`a formula: ${cell}`] : []
}

describe('the tables', () => {
  it('hold what their description says: types, keys, references, sizes, hashes', async () => {
    expect(faultsOf(await exported())).toEqual([])
  })

  it('do so for the records of this repository', async () => {
    expect(faultsOf(await exportedFrom(repository.root, '--format', 'csv'))).toEqual([])
  })

  it('are read by others as by us', async () => {
    for (const taken of [await exported(), await exportedFrom(repository.root, '--format', 'csv')]) {
      const tables = taken.manifest.files.filter(({ path }) => path.endsWith('.csv'))
      expect(tables).toHaveLength(19)
      for (const { path } of tables) {
        // Strict: a line with a cell more or less, or a mark out of place, is thrown.
        const theirs = parse(taken.text(path), { bom: true, recordDelimiter: '\r\n' })
        expect(theirs, path).toEqual(readCsv(taken.text(path)).map((row) => row.map((cell) => cell ?? '')))
      }
    }
  })

  it('would be found out', async () => {
    const { text, ...rest } = await exported()
    const spoilt = (path: string): string => (path === 'csv/roles.csv' ? text(path).replace('anne-roux', 'inconnue') : text(path))
    expect(faultsOf({ text: spoilt, ...rest })).toEqual(['roles.person: inconnue is not in entities'])
  })

  it('are one for each kind, with those that join them', async () => {
    const { manifest } = await exported()
    expect(manifest.files.filter(({ format }) => format === 'csv').map(({ path, rows }) => [path, rows])).toEqual([
      ['csv/attributes.csv', 0],
      ['csv/claim_entities.csv', 9],
      ['csv/claims.csv', 5],
      ['csv/datapackage.json', undefined],
      ['csv/entities.csv', 7],
      ['csv/events.csv', 1],
      ['csv/evidence.csv', 5],
      ['csv/figures.csv', 1],
      ['csv/mentions.csv', 2],
      ['csv/occurrences.csv', 0],
      ['csv/organizations.csv', 2],
      ['csv/passages.csv', 1],
      ['csv/people.csv', 1],
      ['csv/places.csv', 2],
      ['csv/quotes.csv', 2],
      ['csv/relations.csv', 1],
      ['csv/roles.csv', 1],
      ['csv/segments.csv', 1],
      ['csv/sources.csv', 1],
      ['csv/works.csv', 1],
    ])
  })
})

describe('a cell that looks like a formula', () => {
  it('has an apostrophe before it, and is the same again without', async () => {
    const { text } = await exported()
    const [head = [], ...rows] = readCsv(text('csv/organizations.csv'))
    const name = rows[0]?.[head.indexOf('name')] ?? ''
    expect(name).toBe('\'=HYPERLINK("https://mal.example")')
    expect(unguarded(name)).toBe('=HYPERLINK("https://mal.example")')
    const [sourceHead = [], [...cells] = []] = readCsv(text('csv/sources.csv'))
    expect(cells[sourceHead.indexOf('name')]).toBe('\'\'=1+1 "titre"\r\nsur deux lignes')
  })

  it('leaves numbers as they are', async () => {
    const { text } = await exported()
    const [head = [], row = []] = readCsv(text('csv/figures.csv'))
    expect(row[head.indexOf('value')]).toBe('-12.5')
    expect(row[head.indexOf('passage')]).toBe("'-12,5 %")
  })

  it('comes back as it was, whatever it is; so does everything else', () => {
    const piece = fc.constantFrom('=', '+', '-', '@', "'", '"', ',', '\t', '\r', '\n', ' ', 'é', '\uFF1D', 'a', '1')
    const cell = fc.oneof(fc.array(piece, { maxLength: 6 }).map((parts) => parts.join('')), fc.string({ unit: 'binary' }).map((text) => text.toWellFormed()), fc.constant(null))
    fc.assert(fc.property(fc.array(fc.tuple(cell, cell), { minLength: 1 }), (rows) => {
      const table: Table = { name: 'a', description: '', key: [], columns: ['a', 'b'].map((name) => ({ name, type: 'string', required: false })), rows }
      const back = readCsv(printCsv(table)).slice(1)
      expect(back.map((row) => row.map((one) => (one === null ? null : unguarded(one))))).toEqual(rows)
      expect(back.flat().filter((one) => one !== null && /^\s*[=+\-@\uFF1D]/u.test(one))).toEqual([])
    }))
  })
})
