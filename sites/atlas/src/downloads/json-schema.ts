import { claimLabels, counts, entityLabels, sourceLabels } from '@garrigue/data'
import { readdirSync, readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'

/** The part of a JSON Schema that the pages of shapes show. */
export interface JsonSchema {
  readonly title?: string
  readonly type?: string | readonly string[]
  readonly const?: string | number | boolean
  readonly enum?: readonly (string | number | boolean)[]
  readonly anyOf?: readonly JsonSchema[]
  readonly items?: JsonSchema
  readonly properties?: Readonly<Record<string, JsonSchema>>
  readonly required?: readonly string[]
}

/** One published shape. */
export interface Shape {
  /** `person`, `rule-page` */
  readonly name: string
  /** The file as it is in the package. */
  readonly text: string
  readonly schema: JsonSchema
}

const SUFFIX = '.schema.json'
const folder = dirname(createRequire(import.meta.url).resolve('@garrigue/data/schema/person.schema.json'))

/** Every shape that the package publishes: those of the records in the order of the menu, then the others. */
export const shapes: readonly Shape[] = readdirSync(folder)
  .filter((file) => file.endsWith(SUFFIX))
  .map((file): Shape => {
    const text = readFileSync(join(folder, file), 'utf8')
    return { name: file.slice(0, -SUFFIX.length), text, schema: JSON.parse(text) as JsonSchema }
  })
  .toSorted((a, b) => rank(a.name) - rank(b.name) || (a.name < b.name ? -1 : 1))

function rank(name: string): number {
  const known = [...Object.keys(entityLabels), ...Object.keys(claimLabels), sourceLabels.plural.slice(0, -1)]
  return known.includes(name) ? known.indexOf(name) : known.length
}

/** The lists of the package with how many records they hold, in its order. */
export const listCounts: readonly (readonly [list: string, count: number])[] = Object.entries(counts)
