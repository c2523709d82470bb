import { readFileSync } from 'node:fs'
import { indexLines, readYaml, type YamlDocument } from '@garrigue/core'
import * as z from 'zod'
import { messageAt } from '../messages/message-at.ts'
import { invalidValue, unknownKey, unreadable } from '../messages/yaml.ts'
import { nearest } from '../print/nearest.ts'
import type { LocatedMessage } from './located-message.ts'

z.config(z.locales.fr())

export interface YamlFile<Value> {
  /** The checked value, or `undefined` when there are messages of severity error. */
  readonly value?: Value
  readonly messages: readonly LocatedMessage[]
  /** A message about the value at a path of keys, with its place in the file. */
  at(path: readonly PropertyKey[]): { readonly line: number; readonly column: number; readonly start: number }
}

/** Reads a YAML file and checks it; each fault is a message with its place. `name` is how messages call the file. */
export function readYamlFile<Value>(path: string, name: string, schema: z.ZodType<Value>): YamlFile<Value> {
  const bytes = readFileSync(path)
  const text = bytes.toString('utf8')
  if (!Buffer.from(text, 'utf8').equals(bytes)) {
    return { messages: [messageAt(unreadable, name, { reason: 'le fichier n’est pas en UTF-8' })], at: () => ({ line: 1, column: 1, start: 0 }) }
  }
  return checkYaml(text, name, schema)
}

/** The same over a text, which starts at `base` in its file (the front matter of a Markdown seed). */
export function checkYaml<Value>(text: string, name: string, schema: z.ZodType<Value>, base = 0, whole: string = text): YamlFile<Value> {
  const lines = indexLines(whole)
  const placeOf = (offset: number): { line: number; column: number; start: number } => ({ ...lines.place(base + offset), start: base + offset })
  const { document, fault } = readYaml(text)
  if (fault) return { messages: [messageAt(unreadable, name, { reason: fault.reason }, placeOf(fault.offset))], at: () => placeOf(0) }
  const at = (path: readonly PropertyKey[]): { line: number; column: number; start: number } => placeOf(document.offsetOf(path))
  const result = schema.safeParse(document.value ?? {})
  if (result.success) return { value: result.data, messages: [], at }
  return { messages: result.error.issues.flatMap((issue) => messagesOf(issue, name, schema, document, at)), at }
}

function messagesOf(
  issue: z.core.$ZodIssue,
  name: string,
  schema: z.ZodType,
  document: YamlDocument,
  at: YamlFile<unknown>['at'],
): LocatedMessage[] {
  if (issue.code !== 'unrecognized_keys') {
    const path = issue.path.map(String).join('.') || '(le fichier)'
    return [messageAt(invalidValue, name, { path, reason: lowerFirst(issue.message) }, at(issue.path))]
  }
  const keys = keysAt(schema, issue.path)
  return issue.keys.map((key) => {
    const near = nearest(key, keys)
    const hint = near === undefined ? '' : `Vouliez-vous dire « ${near} » ? `
    return messageAt(unknownKey, name, { key, hint, keys: keys.join(', ') }, at([...issue.path, key]))
  })
}

function lowerFirst(text: string): string {
  return text.charAt(0).toLowerCase() + text.slice(1)
}

/** The keys that a schema admits at a path, from its JSON Schema. */
function keysAt(schema: z.ZodType, path: readonly PropertyKey[]): string[] {
  let node: unknown = z.toJSONSchema(schema, { io: 'input', unrepresentable: 'any' })
  for (const key of path) node = typeof key === 'number' ? field(node, 'items') : field(field(node, 'properties'), String(key))
  const properties = field(node, 'properties')
  return typeof properties === 'object' && properties !== null ? Object.keys(properties) : []
}

function field(node: unknown, key: string): unknown {
  return typeof node === 'object' && node !== null ? (node as Record<string, unknown>)[key] : undefined
}
