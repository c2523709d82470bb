import type { Reading, SeedFile } from '@garrigue/schema'
import { VFile } from 'vfile'
import { emptyReading } from './compile/compile-reading.ts'
import * as encodingMessages from './messages/encoding.ts'
import * as frontMatterMessages from './messages/front-matter.ts'
import { fill } from './messages/define-message.ts'
import { report } from './messages/report.ts'
import * as sizeMessages from './messages/size.ts'
import { decode } from './parse/decode.ts'
import { findFrontMatter, opensFrontMatter } from './parse/find-front-matter.ts'
import { indexLines, type LineIndex } from './parse/line-index.ts'
import { readYaml } from './parse/read-yaml.ts'
import { garrigue, type GarrigueOptions } from './pipeline.ts'
import { factsOf } from './resolve/facts-of.ts'

/** How much is read. Lengths in UTF-16 code units but for `bytes`. */
export interface ReadCaps {
  readonly bytes: number
  readonly lines: number
  readonly line: number
}

export const CAPS: ReadCaps = { bytes: 256 * 1024, lines: 5000, line: 64 * 1024 }

export interface ReadOptions extends GarrigueOptions {
  /** Lifted in benchmarks and tests only. */
  readonly caps?: ReadCaps
}

/**
 * Reads one text, as bytes of a file or as a string. Always returns a reading and never throws about the text: a text that cannot be
 * read gives one message of severity `error`, with its place, and no record.
 *
 * @example
 * const reading = read('Numérique\n« Bonjour à tous les amis », explique Anne Roux.', { registry: [{ kind: 'person', id: 'anne-roux', name: 'Anne Roux', otherNames: [] }] })
 * reading.quotes[0]?.speaker // 'anne-roux'
 */
export function read(input: string | Uint8Array, { caps = CAPS, ...options }: ReadOptions = {}): Reading {
  const id = options.id ?? 'text'
  const file = new VFile({ path: id })
  const size = typeof input === 'string' ? input.length : input.byteLength
  if (size > caps.bytes) {
    report(file, sizeMessages.tooLarge, { start: 0, details: { size: Math.ceil(size / 1024), most: caps.bytes / 1024 } })
    return emptyReading('', file, id)
  }
  const source = typeof input === 'string' ? input : decodeInto(input, file)
  if (source === undefined) return emptyReading('', file, id)
  file.value = source
  const lines = indexLines(source)
  if (!withinCaps(source, lines, caps, file)) return emptyReading(source, file, id)
  if (options.format === 'md' && opensFrontMatter(source)) report(file, frontMatterMessages.unclosed, { start: source.indexOf('---') }, lines)
  const facts = options.facts ?? (options.format === 'md' ? frontMatterOf(source, file, lines) : {})
  warnOfMojibake(source, file, lines)
  return garrigue({ ...options, facts }).processSync(file).result
}

function decodeInto(bytes: Uint8Array, file: VFile): string | undefined {
  const { text, fault } = decode(bytes)
  if (!fault) return text
  const { byte, offset, line, column, probably } = fault
  const place = { line, column, offset }
  const message = file.message(fill(encodingMessages.notUtf8.text, { byte, probably: NAMES[probably] }), { place: { start: place, end: place }, ruleId: encodingMessages.notUtf8.id, source: 'garrigue' })
  message.fatal = true
  if (encodingMessages.notUtf8.remedy) message.note = encodingMessages.notUtf8.remedy
  return undefined
}

const NAMES = { 'windows-1252': 'Windows-1252 (ou ISO 8859-1)', 'utf-16le': 'UTF-16 (petit-boutiste)', 'utf-16be': 'UTF-16 (gros-boutiste)', binary: 'binaire, pas du texte' } as const

function withinCaps(source: string, lines: LineIndex, caps: ReadCaps, file: VFile): boolean {
  // What follows the last line end is no line of its own when it is empty.
  const size = lines.lines.at(-1)?.start === source.length ? lines.lines.length - 1 : lines.lines.length
  if (source.trim() === '') report(file, sizeMessages.empty, { start: 0 }, lines)
  else if (size > caps.lines) report(file, sizeMessages.tooManyLines, { start: lines.lines[caps.lines]?.start ?? 0, details: { size, most: caps.lines } }, lines)
  else {
    const long = lines.lines.find(({ start, end }) => end - start > caps.line)
    if (!long) return true
    report(file, sizeMessages.longLine, { start: long.start, details: { size: long.end - long.start, most: caps.line } }, lines)
  }
  return false
}

/** The facts in the front matter of a Markdown text; none, with a message, when it cannot be read. */
function frontMatterOf(source: string, file: VFile, lines: LineIndex): SeedFile {
  const front = findFrontMatter(source)
  if (!front) return {}
  const { document, fault } = readYaml(source.slice(front.yaml.start, front.yaml.end))
  if (fault) {
    report(file, frontMatterMessages.unreadable, { start: front.yaml.start + fault.offset, details: { reason: fault.reason } }, lines)
    return {}
  }
  const facts = factsOf(document.value)
  if (!facts) report(file, frontMatterMessages.invalid, { start: front.yaml.start }, lines)
  return facts ?? {}
}

/** « Ã© » for « é », « Ã‰ » for « É », « Å“uvre » for « œuvre », « â€™ » for an apostrophe: UTF-8 that was read as Windows-1252. */
const MOJIBAKE = /Ã[\u0080-\u00BF€‚ƒ„†‡ˆ‰Š‹ŒŽ‘•˜™š›œžŸ]|Å“(?=\p{Ll})|â€[\u0099™œ“”˜¦]|Â[«»°\u00A0]/u

function warnOfMojibake(source: string, file: VFile, lines: LineIndex): void {
  const found = MOJIBAKE.exec(source)
  if (found) report(file, encodingMessages.mojibake, { start: found.index, end: found.index + found[0].length, details: { found: source.slice(found.index, found.index + 20).split(/[\r\n]/u, 1)[0] ?? '' } }, lines)
}
