import { claimKinds, entityKinds, ID_PATTERN, jsonSchemas, source as sourceKind, type Claim, type Entity, type JsonSchema } from '@garrigue/schema'
import { shownWords, type Published } from '../published.ts'
import { cellOf, columnsOf, type FieldColumn } from './columns-of.ts'
import type { Cell, Column, Table } from './table.ts'

const schemas = jsonSchemas()

function schemaOf(name: string): JsonSchema {
  const schema = schemas.get(`${name}.schema.json`)
  if (!schema) throw new Error(`No JSON Schema of ${name}`)
  return schema
}

const to = (table: string): Pick<Column, 'references'> => ({ references: { table, column: 'id' } })

/**
 * Everything published as tables: one for each kind of entity and of claim, as their schemas describe them, and those that join them. One more kind is one more table, with nothing to change here.
 * A table comes after those that it refers to.
 */
export function makeTables(published: Published): readonly Table[] {
  const { entities, sources, claims, mentions } = published
  return [
    fieldTable('entities', 'Toutes les entités', [plain('id'), plain('kind', Object.keys(entityKinds)), plain('name')], entities),
    ...Object.values(entityKinds).map((kind) => fieldTable(kind.plural, capitalized(kind.labels.fr.many), entityColumns(kind.name), entities.filter((entity) => entity.kind === kind.name))),
    fieldTable(sourceKind.plural, 'Les articles', withReferences(columnsOf(schemaOf('source'), ['segments', 'passages']), { publisher_entity: 'entities' }), sources),
    partTable('segments', 'Ce qu’est chaque partie d’un article', { of: 'source', within: sourceKind.plural, field: 'segments' }, sources.map(({ id, segments }) => [id, segments])),
    partTable('passages', 'Les passages d’articles qui peuvent être montrés', { of: 'source', within: sourceKind.plural, field: 'passages' }, sources.map(({ id, passages }) => [id, passages])),
    claimsTable(claims),
    ...Object.values(claimKinds).map((kind) => claimTable(kind.type, kind.plural, capitalized(kind.labels.fr.many), claims.filter(({ type }) => type === kind.type))),
    linksTable(claims),
    partTable('evidence', 'Les passages sur lesquels s’appuie chaque affirmation', { of: 'quote', as: 'claim', within: 'claims', field: 'evidence' }, claims.map(({ id, evidence }) => [id, evidence])),
    fieldTable('mentions', 'Où chaque source nomme une entité', withReferences(columnsOf(schemaOf('mention'), []), { source: 'sources', entity: 'entities' }), mentions, []),
  ]
}

function capitalized(words: string): string {
  return `${words.charAt(0).toUpperCase()}${words.slice(1)}`
}

function plain(name: string, words?: readonly string[]): FieldColumn {
  return { name, path: [name], type: 'string', required: true, ...(words ? { words } : {}) }
}

function fieldTable(name: string, description: string, columns: readonly FieldColumn[], records: readonly object[], key: readonly string[] = ['id']): Table {
  return { name, description, key, columns: columns.map((column) => withoutPath(column)), rows: records.map((record) => columns.map((column) => cellOf(record, column))) }
}

/** Where the value stood is no part of the table. */
function withoutPath({ name, type, required, words, references }: FieldColumn): Column {
  return { name, type, required, ...(words ? { words } : {}), ...(references ? { references } : {}) }
}

function withReferences(columns: readonly FieldColumn[], tables: Readonly<Record<string, string>>): FieldColumn[] {
  return columns.map((column) => ({ ...column, ...(tables[column.name] === undefined ? {} : to(tables[column.name] ?? '')) }))
}

/** A field of an entity that holds the id of another has the pattern of an id. */
function entityColumns(kind: Entity['kind']): FieldColumn[] {
  const schema = schemaOf(kind)
  const properties = schema['properties'] as Readonly<Record<string, { readonly pattern?: string }>>
  const isReference = (name: string): boolean => properties[name]?.pattern === ID_PATTERN.source
  return columnsOf(schema, []).map((column) => ({ ...column, ...(isReference(column.name) ? to('entities') : {}) }))
}

interface Part {
  /** The kind of record whose schema has the field. */
  readonly of: string
  /** What the column is called that names the record; as the kind when absent. */
  readonly as?: string
  readonly within: string
  readonly field: string
}

/** Rows that are parts of a record, in their order. */
function partTable(name: string, description: string, { of, as = of, within, field }: Part, rows: readonly (readonly [id: string, parts: readonly object[]])[]): Table {
  const { properties } = schemaOf(of) as { readonly properties?: Readonly<Record<string, { readonly items?: JsonSchema }>> }
  const fields = withReferences(columnsOf(properties?.[field]?.items ?? {}, []), { source: 'sources' })
  const columns: Column[] = [{ name: as, type: 'string', required: true, ...to(within) }, { name: 'position', type: 'integer', required: true }, ...fields.map((column) => withoutPath(column))]
  return { name, description, columns, key: [as, 'position'], rows: rows.flatMap(([id, parts]) => parts.map((part, index) => [id, index + 1, ...fields.map((column) => cellOf(part, column))])) }
}

function claimsTable(claims: readonly Claim[]): Table {
  const columns: Column[] = [
    { name: 'id', type: 'string', required: true },
    { name: 'type', type: 'string', required: true, words: Object.keys(claimKinds) },
    { name: 'source', type: 'string', required: true, ...to('sources') },
  ]
  return { name: 'claims', description: 'Toutes les affirmations', columns, key: ['id'], rows: claims.map((claim) => [claim.id, claim.type, sourceOf(claim)]) }
}

/** A claim with its source and its first passage, so that a row can be read by itself. */
function claimTable(type: Claim['type'], name: string, description: string, claims: readonly Claim[]): Table {
  const { references } = claimKinds[type]
  const fields = columnsOf(schemaOf(type), ['evidence']).map((column) => ({ ...column, ...(column.type === 'string' && (references.some((field) => field === column.name) || column.name === 'assertedBy_speaker') ? to('entities') : {}) }))
  const columns: Column[] = [
    ...fields.map((column) => withoutPath(column)),
    { name: 'source', type: 'string', required: true, ...to('sources') },
    { name: 'passage', type: 'string', required: false },
  ]
  const passage = ({ evidence: [first] }: Claim): string | null => (first ? shownWords(first) : null)
  return { name, description, columns, key: ['id'], rows: claims.map((claim) => [...fields.map((column) => cellOf(claim, column)), sourceOf(claim), passage(claim)]) }
}

/** Every entity that a claim names, with the field that names it: fields that hold several included. */
function linksTable(claims: readonly Claim[]): Table {
  const columns: Column[] = [
    { name: 'claim', type: 'string', required: true, ...to('claims') },
    { name: 'field', type: 'string', required: true },
    { name: 'entity', type: 'string', required: true, ...to('entities') },
  ]
  return { name: 'claim_entities', description: 'Qui est nommé par quelle affirmation, et dans quel champ', columns, key: ['claim', 'field', 'entity'], rows: claims.flatMap((claim) => linksOf(claim)) }
}

function linksOf(claim: Claim): Cell[][] {
  const fields = claim as unknown as Readonly<Record<string, string | null | readonly string[] | undefined>>
  const links = claimKinds[claim.type].references.flatMap((field) => [...new Set([fields[field] ?? []].flat())].map((entity): Cell[] => [claim.id, field, entity]))
  const { speaker } = claim.assertedBy
  return speaker === undefined ? links : [...links, [claim.id, 'assertedBy', speaker]]
}

function sourceOf({ evidence: [first] }: Claim): string {
  return first?.source ?? ''
}
