import type { Entity } from '@garrigue/schema'
import { printYaml } from '../print/print-yaml.ts'

/** A new file of the registry, with the line by which editors complete and check its keys. */
export function entityFileText({ kind, name, otherNames, classification, description }: Pick<Entity, 'kind' | 'name' | 'otherNames'> & { readonly classification?: string; readonly description?: string }): string {
  return `# yaml-language-server: $schema=../../packages/schema/json/registry-${kind}.schema.json\n${printYaml({ name, otherNames: otherNames.length === 0 ? undefined : otherNames, classification, description })}`
}
