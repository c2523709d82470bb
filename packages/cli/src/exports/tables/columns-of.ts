import type { JsonSchema } from '@garrigue/schema'
import type { Cell, Column, ColumnType } from './table.ts'

/** A column, and where its value stands in a record. */
export interface FieldColumn extends Column {
  readonly path: readonly string[]
}

interface Node {
  readonly type?: string | readonly string[]
  readonly const?: string
  readonly enum?: readonly string[]
  readonly properties?: Readonly<Record<string, Node>>
  readonly required?: readonly string[]
  readonly anyOf?: readonly Node[]
  readonly additionalProperties?: unknown
}

/** The columns of a kind of record, from its JSON Schema: a field is a column, the fields of a field are columns too, a list is JSON. */
export function columnsOf(schema: JsonSchema, except: readonly string[]): FieldColumn[] {
  return within(schema as Node, [], true).filter(({ path: [first = ''] }) => !except.includes(first))
}

function within({ properties = {}, required = [] }: Node, path: readonly string[], isPresent: boolean): FieldColumn[] {
  return Object.entries(properties).flatMap(([name, node]) => columns(node, [...path, name], isPresent && required.includes(name)))
}

function columns(node: Node, path: readonly string[], isPresent: boolean): FieldColumn[] {
  const shapes = (node.anyOf ?? [node]).filter(({ type }) => type !== 'null')
  const [shape] = shapes
  const isNullable = shapes.length < (node.anyOf?.length ?? 1) || (Array.isArray(node.type) && node.type.includes('null'))
  const required = isPresent && !isNullable
  if (shapes.length === 1 && shape?.properties) return within(shape, path, required)
  const words = shape?.enum ?? (shape?.const === undefined ? undefined : [shape.const])
  return [{ name: path.join('_'), path, required, type: typeOf(shapes), ...(words ? { words } : {}) }]
}

const TYPES: Readonly<Record<string, ColumnType>> = { string: 'string', integer: 'integer', number: 'number', boolean: 'boolean', array: 'list' }

function typeOf(shapes: readonly Node[]): ColumnType {
  const [shape] = shapes
  const type = [shape?.type ?? 'object'].flat().find((word) => word !== 'null')
  return shapes.length === 1 ? (TYPES[type ?? ''] ?? 'object') : 'object'
}

/** The value of a column in a record. */
export function cellOf(record: object, { path, type }: FieldColumn): Cell {
  let value: unknown = record
  for (const key of path) value = typeof value === 'object' && value !== null ? (value as Readonly<Record<string, unknown>>)[key] : undefined
  if (value === undefined || value === null) return null
  return type === 'list' || type === 'object' ? JSON.stringify(value) : (value as Cell)
}
