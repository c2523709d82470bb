import { SIDE_FILE_HEAD } from '../files/side-file-head.ts'
import { printYaml, type YamlValue } from '../print/print-yaml.ts'
import { FACT_OPTIONS, type AddedFacts, type FactFlags } from './added-facts.ts'

/** The side file of a new text. Rights are always said. */
export function sideFileText(facts: AddedFacts): string {
  const said: Readonly<Record<string, unknown>> = { ...facts, rights: facts.rights ?? 'facts' }
  const keys = Object.keys(FACT_OPTIONS) as (keyof FactFlags)[]
  return SIDE_FILE_HEAD + printYaml(Object.fromEntries(keys.map((key) => [key, said[key] as YamlValue | undefined])))
}
