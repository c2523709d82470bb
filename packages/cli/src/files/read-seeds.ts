import { existsSync, lstatSync, readdirSync, readFileSync } from 'node:fs'
import { basename, dirname, extname, join } from 'node:path'
import { findFrontMatter } from '@garrigue/core'
import { isId, seedFile, type SeedFile } from '@garrigue/schema'
import { messageAt } from '../messages/message-at.ts'
import { duplicateId, notAnId, notRegular, sideFileAlone } from '../messages/seed.ts'
import type { LocatedMessage } from './located-message.ts'
import { byCodeUnit } from './read-registry.ts'
import { checkYaml, readYamlFile } from './read-yaml-file.ts'
import { slugOf } from './slug.ts'

/** One text on disk, with what a person knows of it. */
export interface Seed {
  readonly id: string
  /** How messages call it. */
  readonly file: string
  readonly format: 'txt' | 'md'
  readonly bytes: Uint8Array
  readonly facts: SeedFile
  readonly messages: readonly LocatedMessage[]
}

export interface SeedOptions {
  /** False leaves the side files aside; front matter is part of the text and is read all the same. */
  readonly sideFiles: boolean
  /** How messages call the folder; its own name when absent. */
  readonly name?: string
}

const FORMATS: Readonly<Record<string, Seed['format']>> = { '.txt': 'txt', '.md': 'md' }

/** Every text of a folder, in the order of their ids; what cannot be read gives messages, and the others are still read. */
export function readSeeds(folder: string, options: SeedOptions): { readonly seeds: readonly Seed[]; readonly messages: readonly LocatedMessage[] } {
  const name = options.name ?? basename(folder)
  const files = readdirSync(folder).sort(byCodeUnit)
  const messages: LocatedMessage[] = []
  const seeds: Seed[] = []
  const ids = new Map<string, string>()
  for (const entry of files) {
    const format = FORMATS[extname(entry).toLowerCase()]
    const file = `${name}/${entry}`
    if (!format) continue
    if (!lstatSync(join(folder, entry)).isFile()) {
      messages.push(messageAt(notRegular, file))
      continue
    }
    const id = basename(entry, extname(entry))
    const other = ids.get(id.toLowerCase())
    if (!isId(id) || extname(entry) !== extname(entry).toLowerCase()) messages.push(messageAt(notAnId, file, { name: entry, suggestion: `${slugOf(id) || 'mon-article'}.${format}` }))
    else if (other !== undefined) messages.push(messageAt(duplicateId, file, { id, other }))
    else {
      ids.set(id.toLowerCase(), file)
      seeds.push(readSeed(join(folder, entry), options, file))
    }
  }
  for (const entry of files) {
    const id = sideFileId(entry)
    if (options.sideFiles && id !== undefined && !ids.has(id.toLowerCase())) messages.push(messageAt(sideFileAlone, `${name}/${entry}`, { id }))
  }
  return { seeds, messages }
}

/** The id of the text that a `.yaml` file stands beside; `<id>.review.yaml` holds decisions and is another matter. */
function sideFileId(entry: string): string | undefined {
  return entry.endsWith('.yaml') && !entry.endsWith('.review.yaml') ? basename(entry, '.yaml') : undefined
}

/** One text with its facts: the side file of the same name, or the front matter of a `.md`. */
export function readSeed(path: string, options: SeedOptions, file: string = path): Seed {
  const id = basename(path, extname(path))
  const format = FORMATS[extname(path).toLowerCase()] ?? 'txt'
  const bytes = readFileSync(path)
  const side = join(dirname(path), `${id}.yaml`)
  const checked = options.sideFiles && existsSync(side) ? readYamlFile(side, join(dirname(file), `${id}.yaml`), seedFile) : format === 'md' ? frontMatter(bytes, file) : undefined
  return { id, file, format, bytes, facts: checked?.value ?? {}, messages: checked?.messages ?? [] }
}

function frontMatter(bytes: Buffer, file: string): ReturnType<typeof checkYaml<SeedFile>> | undefined {
  const text = bytes.toString('utf8')
  const front = findFrontMatter(text)
  return front ? checkYaml(text.slice(front.yaml.start, front.yaml.end), file, seedFile, front.yaml.start, text) : undefined
}
