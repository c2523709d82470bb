import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { SeedRecords } from '@garrigue/schema'
import type { LocatedMessage } from '../files/located-message.ts'
import { messageAt } from '../messages/message-at.ts'
import { nothingToVerify, otherDocument, textMissing } from '../messages/verify.ts'
import { sha256 } from '../records/hash.ts'
import { checkIds } from './check-ids.ts'
import { checkPassages, type CheckedPassages, type Tally } from './check-passages.ts'
import { checkReferences } from './check-references.ts'
import { placeInRecord } from './place-in-record.ts'
import { readRecords, type ReadRecord } from './read-records.ts'

/** A folder, and how messages call it. */
export interface NamedFolder {
  readonly path: string
  readonly name: string
}

/**
 * Holds records to the texts that they cite, without the reader: each passage is in the right text, word for word, in a part of the article; each id is known, and names one
 * thing. That there is nothing to verify is a fault.
 */
export function verifyRecords(records: NamedFolder, seeds: NamedFolder): CheckedPassages {
  const read = readRecords(records.path, records.name)
  const checked = read.seeds.map((seed) => checkSeed(seed, seeds))
  const sum = (of: (one: CheckedPassages) => Tally): Tally => ({
    all: checked.reduce((total, one) => total + of(one).all, 0),
    verified: checked.reduce((total, one) => total + of(one).verified, 0),
  })
  const evidence = sum((one) => one.evidence)
  const messages = [...read.messages, ...checkIds(read), ...checkReferences(read), ...checked.flatMap((one) => one.messages)]
  const empty = evidence.all === 0 ? [messageAt(nothingToVerify, records.name)] : []
  return { evidence, extracts: sum((one) => one.extracts), names: sum((one) => one.names), messages: [...messages, ...empty] }
}

function checkSeed(seed: ReadRecord<SeedRecords>, seeds: NamedFolder): CheckedPassages {
  const { record, file, text: json } = seed
  const name = [`${record.seed}.txt`, `${record.seed}.md`].find((one) => existsSync(join(seeds.path, one)))
  if (name === undefined) return told(seed, messageAt(textMissing, file, { seed: record.seed }))
  const text = readFileSync(join(seeds.path, name), 'utf8')
  const found = sha256(text)
  const wrong = record.sources.filter((source) => source.sha256 !== found || source.length !== text.length)
  const other = wrong.map(({ id, sha256: expected }) => messageAt(otherDocument, file, { file: `${seeds.name}/${name}`, source: id, found: short(found), cited: short(expected) }, placeInRecord(json, `"id": "${id}"`, '"sha256"')))
  return other.length > 0 ? told(seed, ...other) : checkPassages(seed, text)
}

/** Nothing of the seed is verified, for a reason of its own. */
function told(seed: ReadRecord<SeedRecords>, ...messages: readonly LocatedMessage[]): CheckedPassages {
  return { ...checkPassages(seed, undefined), messages }
}

function short(hash: string): string {
  return `${hash.slice(0, 12)}…`
}
