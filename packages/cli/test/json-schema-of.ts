import { readFileSync } from 'node:fs'
import { Ajv2020, type ValidateFunction } from 'ajv/dist/2020.js'

/** What an editor, or whoever takes our files, makes of a JSON Schema as it is committed. */
export function editorOf(name: string): ValidateFunction {
  const schema = JSON.parse(readFileSync(new URL(`../../schema/json/${name}.schema.json`, import.meta.url), 'utf8')) as object
  return new Ajv2020({ strict: true, strictTypes: false, allErrors: true }).compile(schema)
}
