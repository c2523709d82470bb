import { readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { Ajv2020, type ValidateFunction } from 'ajv/dist/2020.js'
import { load } from 'js-yaml'
import { jsonSchemas } from '../src/index.ts'

export const root: string = fileURLToPath(new URL('../../../', import.meta.url))

export interface YamlFile {
  readonly path: string
  readonly text: string
  readonly value: unknown
}

/** The YAML files of a folder of the repository, parsed: files of decisions, or all others. */
export function yamlFilesIn(folder: string, ending: '.yaml' | '.review.yaml' = '.yaml'): YamlFile[] {
  const names = readdirSync(root + folder)
    .filter((name) => name.endsWith('.yaml') && name.endsWith('.review.yaml') === (ending === '.review.yaml'))
    .sort()
  return names.map((name) => {
    const text = readFileSync(`${root}${folder}/${name}`, 'utf8')
    return { path: `${folder}/${name}`, text, value: load(text) }
  })
}

/** What an editor makes of one of our JSON Schemas: strict, so that a schema with a slip in it does not compile. */
export function editorOf(name: string): ValidateFunction {
  const schema = jsonSchemas().get(name)
  if (!schema) throw new Error(`No JSON Schema is called ${name}.`)
  return new Ajv2020({ strict: true, strictTypes: false, allErrors: true }).compile(schema)
}
