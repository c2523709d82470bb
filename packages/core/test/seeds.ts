import { readdirSync, readFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import type { RegistryEntry, SeedFile } from '@garrigue/schema'
import { load } from 'js-yaml'

/** A text of the repository with what stands beside it. */
export interface Seed {
  readonly id: string
  readonly bytes: Uint8Array
  readonly text: string
  readonly facts: SeedFile
}

const root = join(import.meta.dirname, '../../..')

const KINDS = { organizations: 'organization', people: 'person', places: 'place', events: 'event', works: 'work' } as const

const yamlOf = (path: string): Record<string, unknown> => load(readFileSync(path, 'utf8')) as Record<string, unknown>

const namesIn = (folder: string, extension: string): string[] =>
  readdirSync(join(root, folder))
    .filter((name) => name.endsWith(extension))
    .sort()
    .map((name) => basename(name, extension))

/** The five texts that the repository began with: others may join them, these do not change. */
export const SEEDS: readonly Seed[] = namesIn('seeds', '.txt')
  .filter((id) => /^00[0-4]_/u.test(id))
  .map((id) => {
    const bytes = readFileSync(join(root, 'seeds', `${id}.txt`))
    return { id, bytes, text: bytes.toString('utf8'), facts: yamlOf(join(root, 'seeds', `${id}.yaml`)) }
  })

/** What the registry of the repository knows. */
export const REGISTRY: readonly RegistryEntry[] = Object.entries(KINDS).flatMap(([folder, kind]) =>
  namesIn(`registry/${folder}`, '.yaml').map((id) => {
    const { name, otherNames = [], classification, partOf } = yamlOf(join(root, 'registry', folder, `${id}.yaml`)) as Pick<RegistryEntry, 'name'> & Partial<RegistryEntry>
    return { kind, id, name, otherNames, ...(classification === undefined ? {} : { classification }), ...(partOf === undefined ? {} : { partOf }) }
  }),
)
