import { sha256 } from '@noble/hashes/sha2.js'
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js'
import type { Mention, Reading, RegistryEntry } from '@garrigue/schema'
import type { VFile } from 'vfile'
import { messagesOf } from '../messages/report.ts'
import type { PressRoot } from '../parse/nodes.ts'
import { articlesOf } from './articles.ts'
import { segmentsOf } from './segments.ts'

/** Raised when a field of the exchange format is removed or changes its meaning. */
const READING_VERSION = 1

/** Turns a finished page into a reading. Decoding was strict, so the hash of the text in UTF-8 is the hash of the file. */
export function compileReading(page: PressRoot, file: VFile, id: string, registry: readonly RegistryEntry[]): Reading {
  const { source, facts, findings } = page.data
  return {
    schemaVersion: READING_VERSION,
    document: { id, sha256: bytesToHex(sha256(utf8ToBytes(source))), length: source.length, language: facts.language ?? 'fr' },
    segments: segmentsOf(page),
    articles: articlesOf(page, registry),
    mentions: findings.mentions.map(({ start, end, text, kind, entity, rule, features }): Mention => ({ start, end, text, kind, entity, rule, features })),
    quotes: findings.quotes,
    roles: findings.roles,
    dates: findings.dates,
    figures: findings.figures,
    relations: findings.relations,
    statements: findings.statements,
    attributes: findings.attributes,
    occurrences: findings.occurrences,
    messages: messagesOf(file),
  }
}

/** The reading of a text that could not be read: all boilerplate, no record, only messages. */
export function emptyReading(source: string, file: VFile, id: string): Reading {
  return {
    schemaVersion: READING_VERSION,
    document: { id, sha256: bytesToHex(sha256(utf8ToBytes(source))), length: source.length, language: 'fr' },
    segments: source.length === 0 ? [] : [{ start: 0, end: source.length, zone: 'boilerplate', article: null }],
    articles: [],
    mentions: [],
    quotes: [],
    roles: [],
    dates: [],
    figures: [],
    relations: [],
    statements: [],
    attributes: [],
    occurrences: [],
    messages: messagesOf(file),
  }
}
