import { lstatSync, readFileSync } from 'node:fs'
import { indexLines, read, readYaml, type YamlDocument } from '@garrigue/core'
import * as z from 'zod'
import { notRegular } from '../messages/file.ts'
import { messageAt } from '../messages/message-at.ts'
import { invalidValue, missingKey, notAMapping, unknownKey, unreadable } from '../messages/yaml.ts'
import { explainIssue } from '../print/explain-issue.ts'
import { nearest } from '../print/nearest.ts'
import type { LocatedMessage } from './located-message.ts'

z.config(z.locales.fr())

/** A place in a file, as messages give it. */
export interface FilePlace {
  readonly line: number
  readonly column: number
  readonly start: number
}

export interface YamlFile<Value> {
  /** How messages call the file. */
  readonly file: string
  /** The checked value, or `undefined` when there are messages of severity error. */
  readonly value?: Value
  readonly messages: readonly LocatedMessage[]
  /** The place of the value at a path of keys; of the nearest parent when there is none. */
  readonly at: (path: readonly PropertyKey[]) => FilePlace
}

/** Reads a YAML file and checks it; each fault is a message with its place. `name` is how messages call the file. */
export function readYamlFile<Value>(path: string, name: string, schema: z.ZodType<Value>): YamlFile<Value> {
  if (!lstatSync(path).isFile()) return unread(name, messageAt(notRegular, name))
  const bytes = readFileSync(path)
  const text = bytes.toString('utf8')
  if (Buffer.from(text, 'utf8').equals(bytes)) return checkYaml(text, name, schema)
  // The reader knows best what is wrong with the bytes of a file, and says it with the same words as of a text.
  return unread(name, ...read(bytes).messages.map((message) => ({ ...message, file: name })))
}

function unread(file: string, ...messages: LocatedMessage[]): YamlFile<never> {
  return { file, messages, at: () => ({ line: 1, column: 1, start: 0 }) }
}

/** The same over a text, which starts at `base` in its file (the front matter of a Markdown seed). */
export function checkYaml<Value>(text: string, name: string, schema: z.ZodType<Value>, base = 0, whole: string = text): YamlFile<Value> {
  const lines = indexLines(whole)
  const placeOf = (offset: number): FilePlace => ({ ...lines.place(base + offset), start: base + offset })
  const { document, fault } = readYaml(text)
  if (fault) return { file: name, messages: [messageAt(unreadable, name, { reason: fault.reason }, placeOf(fault.offset))], at: () => placeOf(0) }
  const at = (path: readonly PropertyKey[]): FilePlace => placeOf(offsetOf(document, text, path))
  const result = schema.safeParse(document.value ?? {}, { reportInput: true })
  if (result.success) return { file: name, value: result.data, messages: [], at }
  const describe = (issue: z.core.$ZodIssue): LocatedMessage[] => messagesOf(issue, { name, schema, document, placeOf, text })
  return { file: name, messages: result.error.issues.flatMap((issue) => describe(issue)), at }
}

interface CheckedYaml {
  readonly name: string
  readonly schema: z.ZodType
  readonly document: YamlDocument
  readonly text: string
  readonly placeOf: (offset: number) => FilePlace
}

function messagesOf(issue: z.core.$ZodIssue, { name, schema, document, text, placeOf }: CheckedYaml): LocatedMessage[] {
  const place = placeOf(offsetOf(document, text, issue.path))
  if (issue.code === 'unrecognized_keys') {
    const keys = keysAt(schema, issue.path, document.value)
    return issue.keys.map((key) => {
      const near = nearest(key, keys)
      const hint = near === undefined ? '' : `Vouliez-vous dire « ${near} » ? `
      return messageAt(unknownKey, name, { key, hint, keys: keys.join(', ') }, placeOf(keyOffset(text, key, document.offsetOf([...issue.path, key]))))
    })
  }
  // Shapes that are told apart by a word, and the word is missing.
  if (issue.code === 'invalid_union' && 'discriminator' in issue && field(issue.input, String(issue.path.at(-1))) === undefined) return [messageAt(missingKey, name, { key: String(issue.path.at(-1)) }, place)]
  if (issue.code === 'invalid_type' && issue.path.length === 0) return [messageAt(notAMapping, name, {}, place)]
  if (issue.code === 'invalid_type' && issue.input === undefined) return [messageAt(missingKey, name, { key: String(issue.path.at(-1)) }, place)]
  return [messageAt(invalidValue, name, { path: issue.path.map(String).join('.'), ...explainIssue(issue) }, place)]
}

/** Where a value stands; a value that is empty stands nowhere, and its key is meant. */
function offsetOf(document: YamlDocument, text: string, path: readonly PropertyKey[]): number {
  const offset = document.offsetOf(path)
  if (offset >= 0 || path.length === 0) return Math.max(0, offset)
  const parent = offsetOf(document, text, path.slice(0, -1))
  const key = text.indexOf(`${String(path.at(-1))}:`, parent)
  return key < 0 ? parent : key
}

/** Where a key stands, from the offset of its value: the nearest place before it where the key is written and a colon follows. */
function keyOffset(text: string, key: string, value: number): number {
  for (let at = text.lastIndexOf(key, value); at >= 0; at = at === 0 ? -1 : text.lastIndexOf(key, at - 1)) {
    if (/^["']?\s*:/.test(text.slice(at + key.length, at + key.length + 8))) return at
  }
  return value
}

/** The keys that a schema admits at a path of a value, from its JSON Schema. */
function keysAt(schema: z.ZodType, path: readonly PropertyKey[], value: unknown): string[] {
  let node = shapeOf(z.toJSONSchema(schema, { io: 'input', unrepresentable: 'any' }), value)
  let part = value
  for (const key of path) {
    part = field(part, key)
    node = shapeOf(typeof key === 'number' ? field(node, 'items') : field(field(node, 'properties'), key), part)
  }
  const properties = field(node, 'properties')
  return typeof properties === 'object' && properties !== null ? Object.keys(properties) : []
}

/** Of shapes that are told apart by a word, the one that has the word of the value; the node itself when it is no such choice. */
function shapeOf(node: unknown, value: unknown): unknown {
  const shapes = field(node, 'oneOf')
  if (!Array.isArray(shapes)) return node
  return shapes.map((shape: unknown) => shapeOf(shape, value)).find((shape) => hasWordsOf(shape, value))
}

function hasWordsOf(shape: unknown, value: unknown): boolean {
  const properties = field(shape, 'properties')
  if (typeof properties !== 'object' || properties === null) return false
  return Object.entries(properties).every(([key, property]) => field(property, 'const') === undefined || field(property, 'const') === field(value, key))
}

function field(node: unknown, key: PropertyKey): unknown {
  return typeof node === 'object' && node !== null && Object.hasOwn(node, key) ? (node as Record<PropertyKey, unknown>)[key] : undefined
}
