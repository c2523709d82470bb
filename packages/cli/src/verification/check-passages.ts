import { faultsOfEvidence, type Evidence, type EvidenceFault, type NamedIn, type Passage, type SeedRecords, type Source } from '@garrigue/schema'
import type { MessageKind } from '@garrigue/core'
import type { LocatedMessage } from '../files/located-message.ts'
import { messageAt } from '../messages/message-at.ts'
import { emptyPassage, foreignZone, otherWords, outsideSource, wrongHash } from '../messages/verify.ts'
import { shorten } from '../print/printable.ts'
import { sha256 } from '../records/hash.ts'
import { placeInRecord } from './place-in-record.ts'
import type { ReadRecord } from './read-records.ts'

/** How many passages there are and how many are what they say, of one kind: evidence of claims, extracts of sources, names. */
export interface Tally {
  readonly all: number
  readonly verified: number
}

export interface CheckedPassages {
  readonly evidence: Tally
  readonly extracts: Tally
  readonly names: Tally
  readonly messages: readonly LocatedMessage[]
}

const KINDS: Readonly<Record<Exclude<EvidenceFault, 'document'>, MessageKind>> = { empty: emptyPassage, span: outsideSource, zone: foreignZone, words: otherWords, hash: wrongHash }

/** What a passage is checked with: its words, and the marks that lead to it in the record's file. */
interface Cited {
  readonly evidence: Evidence
  readonly marks: readonly string[]
}

/** Looks at every passage of a seed in its text. `text` is undefined when it is not at hand, or not the one that was read: then nothing is verified. */
export function checkPassages(read: ReadRecord<SeedRecords>, text: string | undefined): CheckedPassages {
  const { sources, claims, mentions } = read.record
  const byId = new Map(sources.map((source) => [source.id, source]))
  const messages: LocatedMessage[] = []
  const tally = (cited: readonly Cited[]): Tally => {
    const found = cited.map((one) => faultsOf(one, byId.get(one.evidence.source), text, read))
    messages.push(...found.flatMap((faults) => faults ?? []))
    return { all: cited.length, verified: found.filter((faults) => faults?.length === 0).length }
  }
  return {
    evidence: tally(claims.flatMap(({ id, evidence }) => evidence.map((one) => ({ evidence: one, marks: [`"id": "${id}"`, `"start": ${one.start},`] })))),
    extracts: tally(sources.flatMap(({ id, passages }) => passages.map((passage) => ({ evidence: asEvidence(passage, id), marks: [`"id": "${id}"`, '"passages"', `"start": ${passage.start},`] })))),
    names: tally(mentions.map((mention) => ({ evidence: asEvidence(mention, mention.source), marks: ['"mentions"', `"start": ${mention.start},`] }))),
    messages,
  }
}

/** Extracts and names have no hash of their own. */
function asEvidence({ start, end, text, zone, line }: Passage | NamedIn, source: string): Evidence {
  return { source, start, end, text, zone, line, sha256: sha256(text) }
}

/** What is wrong with a passage; `undefined` when it cannot be verified, for a reason that is told elsewhere. */
function faultsOf({ evidence, marks }: Cited, source: Source | undefined, text: string | undefined, { file, text: json }: ReadRecord<SeedRecords>): readonly LocatedMessage[] | undefined {
  if (!source || text === undefined) return undefined
  // That the text is the right one has been seen once for all its passages.
  const faults = faultsOfEvidence(evidence, { source, text, sha256: (words) => (words === text ? source.sha256 : sha256(words)) })
  // What follows from a wrong place, or the hash of words that are not there, is no second fault.
  const told = faults.includes('span') ? (['span'] as const) : faults.filter((fault) => fault !== 'hash' || !faults.includes('words'))
  return told.flatMap((fault) => (fault === 'document' ? [] : [messageAt(KINDS[fault], file, detailsOf(evidence, text), placeInRecord(json, ...marks))]))
}

const LONGEST_SHOWN = 60

function detailsOf({ source, start, end, zone, text: shown, opening }: Evidence, text: string): Record<string, string> {
  const found = text.slice(start, opening?.end ?? end)
  return { source, span: `${start}-${end}`, zone, found: shorten(found, LONGEST_SHOWN), cited: shorten(shown ?? opening?.text ?? '', LONGEST_SHOWN) }
}
