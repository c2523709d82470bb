import { existsSync, lstatSync, readdirSync } from 'node:fs'
import { basename, extname, join } from 'node:path'
import { isId } from '@garrigue/schema'
import { ignored, notReadable, notRegular, wrongExtension } from '../messages/file.ts'
import { messageAt } from '../messages/message-at.ts'
import { duplicateId, notAnId, sideFileAlone } from '../messages/seed.ts'
import { nearest } from '../print/nearest.ts'
import { systemErrorReason } from '../print/system-error.ts'
import { byCodeUnit } from './by-code-unit.ts'
import type { LocatedMessage } from './located-message.ts'
import { formatOf, readSeed, type Seed } from './read-seed.ts'
import { suggestId } from './suggest-id.ts'

export { readSeed, type Seed, type SeedOptions } from './read-seed.ts'

export interface SeedFolder {
  readonly seeds: readonly Seed[]
  readonly messages: readonly LocatedMessage[]
  /** Ids of texts that are there and could not be read: their records stay as they were. */
  readonly unread: ReadonlySet<string>
}

export interface SeedFolderOptions {
  /** False leaves the side files aside; front matter is part of the text and is read all the same. */
  readonly sideFiles: boolean
  /** How messages call the folder; its own name when absent. */
  readonly name?: string
}

/** Every text of a folder, in the order of their ids; what cannot be read gives messages, and the others are still read. */
export function readSeeds(folder: string, { sideFiles, name = basename(folder) }: SeedFolderOptions): SeedFolder {
  const entries = readdirSync(folder)
    .filter((entry) => !entry.startsWith('.'))
    .sort(byCodeUnit)
  const texts = entries.filter((entry) => formatOf(entry) !== undefined)
  const messages: LocatedMessage[] = []
  const seeds: Seed[] = []
  const unread = new Set<string>()
  for (const entry of texts) {
    const path = join(folder, entry)
    const file = `${name}/${entry}`
    const fault = faultOf(entry, texts, path, name)
    if (fault) messages.push(...fault)
    else {
      try {
        seeds.push(readSeed(path, { sideFiles }, file))
        continue
      } catch (error) {
        messages.push(messageAt(notReadable, file, { reason: systemErrorReason(error) ?? String(error) }))
      }
    }
    unread.add(idOf(entry))
  }
  const others = entries.filter((entry) => !texts.includes(entry))
  for (const entry of others) messages.push(...checkOther(join(folder, entry), name, new Set(texts.map((text) => idOf(text))), sideFiles, unread))
  return { seeds, messages, unread }
}

function idOf(entry: string): string {
  return basename(entry, extname(entry))
}

/** What keeps a text from being read, if anything does; of two files with the same id the message is given once, at the second. */
function faultOf(entry: string, texts: readonly string[], path: string, name: string): LocatedMessage[] | undefined {
  const file = `${name}/${entry}`
  const id = idOf(entry)
  if (!lstatSync(path).isFile()) return [messageAt(notRegular, file)]
  // On many disks these are one file, and the suggestion would be the other one's name.
  const lookalike = texts.find((text) => idOf(text) !== id && idOf(text).toLowerCase() === id.toLowerCase() && isId(idOf(text)))
  if (lookalike !== undefined) return [messageAt(duplicateId, file, { id, other: `${name}/${lookalike}` })]
  if (!isId(id) || extname(entry) !== extname(entry).toLowerCase()) {
    return [messageAt(notAnId, file, { name: entry, suggestion: `${suggestId(id, 'mon-article')}${extname(entry).toLowerCase()}` })]
  }
  const twins = texts.filter((text) => idOf(text) === id && extname(text) === extname(text).toLowerCase())
  if (twins.length < 2) return undefined
  return twins[0] === entry ? [] : [messageAt(duplicateId, file, { id, other: `${name}/${twins[0] ?? ''}` })]
}

/** What is to be said of a file of the folder that is no text. */
function checkOther(path: string, name: string, ids: ReadonlySet<string>, sideFiles: boolean, unread: Set<string>): LocatedMessage[] {
  const entry = basename(path)
  const file = `${name}/${entry}`
  const extension = extname(entry).toLowerCase()
  if (extension !== '.yaml' && extension !== '.yml') return lstatSync(path).isFile() ? [messageAt(ignored, file)] : []
  if (!sideFiles) return []
  if (extname(entry) !== '.yaml') return [messageAt(wrongExtension, file, { suggestion: `${idOf(entry)}.yaml` })]
  // `<id>.review.yaml` holds decisions.
  const id = idOf(entry).replace(/\.review$/, '')
  if (ids.has(id) || !existsSync(path)) return []
  unread.add(id)
  const near = nearest(id, [...ids])
  return [messageAt(sideFileAlone, file, { id, hint: near === undefined ? '' : `Est-ce celui de « ${near} » ? ` })]
}
