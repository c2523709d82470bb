import * as z from 'zod'
import { disagreement } from './disagreements/disagreement.ts'
import { reviewFile } from './files/review-file.ts'
import { seedFile } from './files/seed-file.ts'
import { withdrawnFile } from './files/withdrawn-file.ts'
import { claimKinds, entityKinds, source } from './kinds/index.ts'
import { measure } from './measure.ts'
import { messageKind } from './message-kind.ts'
import { reading } from './reading/reading.ts'
import { namedIn } from './records.ts'
import { rulePage } from './rule-page.ts'

/** A JSON Schema (draft 2020-12), as plain data. */
export type JsonSchema = Readonly<Record<string, unknown>>

/**
 * Every JSON Schema of the project by file name: `registry-<kind>`, `seed`, `review` and `withdrawn` for editors, the others for whoever reads the records.
 * All follow from the kinds; nothing is written by hand.
 */
export function jsonSchemas(): ReadonlyMap<string, JsonSchema> {
  const schemas = new Map<string, JsonSchema>()
  const add = (name: string, title: string, schema: z.ZodType, reused: 'inline' | 'ref' = 'inline'): void => {
    schemas.set(`${name}.schema.json`, { ...z.toJSONSchema(schema, { target: 'draft-2020-12', io: 'input', unrepresentable: 'any', reused }), title })
  }
  for (const kind of Object.values(entityKinds)) {
    add(`registry-${kind.name}`, `Registry file: ${kind.labels.en.one}`, kind.fileSchema)
    add(kind.name, kind.labels.en.one, kind.schema)
  }
  for (const kind of Object.values(claimKinds)) add(kind.type, kind.labels.en.one, kind.schema)
  add(source.name, source.labels.en.one, source.schema)
  add('mention', 'mention', namedIn)
  add('message-kind', 'kind of message', messageKind)
  add('rule-page', 'page of a rule', rulePage)
  add('measure', 'how well one kind of thing is read', measure)
  add('disagreement', 'disagreement', disagreement)
  // Seventeen shapes of decisions share their parts.
  add('review', 'Decisions on the claims of a seed', reviewFile, 'ref')
  add('seed', 'Side file of a seed', seedFile)
  add('withdrawn', 'What is published no more', withdrawnFile)
  add('reading', 'Reading of a text', reading)
  return new Map([...schemas].sort(([a], [b]) => (a < b ? -1 : 1)))
}
