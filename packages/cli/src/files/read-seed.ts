import { lstatSync, readFileSync } from 'node:fs'
import { basename, dirname, extname, join } from 'node:path'
import { findFrontMatter, indexLines, type LineIndex } from '@garrigue/core'
import { reviewFile, seedFile, type ListedArticleFacts, type ReviewFile, type SeedFile } from '@garrigue/schema'
import type * as z from 'zod'
import { messageAt } from '../messages/message-at.ts'
import { factsTwice, startsNotFound, startsNotUnique, startsOnOneLine } from '../messages/seed.ts'
import type { LocatedMessage } from './located-message.ts'
import { checkYaml, readYamlFile, type YamlFile } from './read-yaml-file.ts'

/** One text on disk, with what a person knows of it. */
export interface Seed {
  readonly id: string
  /** How messages call it. */
  readonly file: string
  readonly format: 'txt' | 'md'
  readonly bytes: Uint8Array
  /** Each of its articles is found in the text. */
  readonly facts: SeedFile
  /** Where the facts are written; absent when nothing is known. */
  readonly factsFile?: YamlFile<SeedFile>
  /** What people decided about its records; absent when they decided nothing. */
  readonly reviewFile?: YamlFile<ReviewFile>
  readonly messages: readonly LocatedMessage[]
}

export interface SeedOptions {
  /** False leaves the side file aside; front matter is part of the text and is read all the same. */
  readonly sideFiles: boolean
}

const FORMATS: Readonly<Record<string, Seed['format']>> = { '.txt': 'txt', '.md': 'md' }

/** The format of a text by the end of its name, in any case; `undefined` for what is no text. */
export function formatOf(name: string): Seed['format'] | undefined {
  return FORMATS[extname(name).toLowerCase()]
}

/** One text with its facts: the side file of the same name, or the front matter of a `.md`. Throws what the file system throws. */
export function readSeed(path: string, { sideFiles }: SeedOptions, file: string = path): Seed {
  const id = basename(path, extname(path))
  const format = formatOf(path) ?? 'txt'
  const bytes = readFileSync(path)
  const side = sideFiles ? readBeside(path, file, `${id}.yaml`, seedFile) : undefined
  const review = sideFiles ? readBeside(path, file, `${id}.review.yaml`, reviewFile) : undefined
  const known = seedFrom({ id, file, format, bytes }, side)
  return review ? { ...known, reviewFile: review, messages: [...known.messages, ...review.messages] } : known
}

/** A text with what is known of it: a side file, or its own front matter. */
export function seedFrom(seed: Pick<Seed, 'id' | 'file' | 'format' | 'bytes'>, side: YamlFile<SeedFile> | undefined): Seed {
  const { file, format } = seed
  const text = decode(seed.bytes)
  const front = format === 'md' && text !== undefined ? findFrontMatter(text) : undefined
  // Of a text that cannot be decoded the reader says what is wrong; nothing of it is used.
  if (text === undefined) return { ...seed, facts: {}, messages: side?.messages ?? [] }
  if (front && side) return { ...seed, facts: {}, messages: [messageAt(factsTwice, file, { other: side.file })] }
  const facts = side ?? (front && checkYaml(text.slice(front.yaml.start, front.yaml.end), file, seedFile, front.yaml.start, text))
  if (!facts?.value) return { ...seed, facts: {}, messages: facts?.messages ?? [] }
  const placed = placeArticles(facts.value, text, front?.block.end ?? 0, facts)
  return { ...seed, factsFile: facts, facts: placed.facts, messages: [...facts.messages, ...placed.messages] }
}

/** A file of the same folder; `undefined` when it is not there. */
function readBeside<Value>(path: string, file: string, name: string, schema: z.ZodType<Value>): YamlFile<Value> | undefined {
  const beside = join(dirname(path), name)
  if (!lstatSync(beside, { throwIfNoEntry: false })) return undefined
  const folder = dirname(file).replaceAll('\\', '/')
  return readYamlFile(beside, folder === '.' ? name : `${folder}/${name}`, schema)
}

/** The text of UTF-8 bytes, byte order mark kept; `undefined` for other bytes. */
function decode(bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder('utf-8', { ignoreBOM: true, fatal: true }).decode(bytes)
  } catch {
    return undefined
  }
}

/** The facts with their articles; one whose first words are not at one place of the text is left out, with a message. */
function placeArticles(
  facts: SeedFile,
  text: string,
  from: number,
  { file, at }: Pick<YamlFile<SeedFile>, 'file' | 'at'>,
): { readonly facts: SeedFile; readonly messages: readonly LocatedMessage[] } {
  const { articles, ...page } = facts
  const messages: LocatedMessage[] = []
  const placed: ListedArticleFacts[] = []
  const lines = indexLines(text)
  const taken = new Set<number>()
  articles?.forEach((article, index) => {
    const offsets = offsetsOf(article.starts, text, from)
    const place = at(['articles', index, 'starts'])
    const starts = article.starts.trim().slice(0, 60).toWellFormed()
    const [offset] = offsets
    const { line } = lines.place(offset ?? 0)
    if (offset === undefined) messages.push(messageAt(startsNotFound, file, { starts }, place))
    else if (offsets.length > 1) messages.push(messageAt(startsNotUnique, file, { starts, times: offsets.length, lines: linesOf(offsets, lines) }, place))
    else if (taken.has(line)) messages.push(messageAt(startsOnOneLine, file, { starts, line }, place))
    else {
      taken.add(line)
      placed.push(article)
    }
  })
  if (placed.length === 0) return { facts: page, messages }
  return { facts: { ...page, articles: placed }, messages }
}

/** Where some words are in a text, from an offset on. */
function offsetsOf(words: string, text: string, from: number): number[] {
  const offsets: number[] = []
  for (let at = text.indexOf(words, from); at >= 0; at = text.indexOf(words, at + 1)) offsets.push(at)
  return offsets
}

const MOST_LINES = 5

function linesOf(offsets: readonly number[], lines: LineIndex): string {
  const shown = offsets.slice(0, MOST_LINES).map((offset) => lines.place(offset).line)
  return `${shown.join(', ')}${offsets.length > MOST_LINES ? '…' : ''}`
}
