import type { Words } from '../words/words-in.ts'
import type { JsonSchema } from './json-schema.ts'

/** What a field holds, in a few words; the values of a closed list stand apart. */
export interface FieldType {
  readonly words: string
  readonly values: readonly string[]
}

/** « texte », « liste (objet) », « texte ou rien »; with the values where only some are allowed. */
export function describeType(schema: JsonSchema, words: Words): FieldType {
  const { types, or, listOf } = words.data
  if (schema.const !== undefined) return { words: types['string'] ?? 'string', values: [String(schema.const)] }
  if (schema.enum) return { words: types['string'] ?? 'string', values: schema.enum.map(String) }
  const choices = schema.anyOf ? [...new Set(schema.anyOf.map((one) => describeType(one, words).words))] : undefined
  if (choices) return { words: choices.join(or), values: schema.anyOf?.flatMap((one) => describeType(one, words).values) ?? [] }
  const names = typeof schema.type === 'string' ? [schema.type] : (schema.type ?? [])
  if (names.length === 1 && names[0] === 'array' && schema.items) {
    const inner = describeType(schema.items, words)
    return { words: listOf(inner.words), values: inner.values }
  }
  return { words: names.map((name) => types[name] ?? name).join(or), values: [] }
}
