import type { Evidence } from './evidence.ts'
import type { Source } from './kinds/source.ts'
import { FOREIGN_ZONES } from './vocabulary.ts'

/**
 * What can be wrong with a passage: `document` another text than the one that was read; `empty` no words; `words` the text has others at that
 * place; `hash` its hash is not that of its words; `zone` its zone, or the part of the page it stands in, is not the article's own;
 * `span` it is outside its source, or longer or shorter than its words.
 */
export type EvidenceFault = 'document' | 'empty' | 'span' | 'zone' | 'words' | 'hash'

/** SHA-256 of a text in UTF-8, hexadecimal. */
export type Sha256 = (text: string) => string

/** What a passage rests on. */
export interface Ground {
  readonly source: Pick<Source, 'start' | 'end' | 'length' | 'sha256' | 'segments'>
  /** The seed's text as decoded, byte order mark included; absent when only the passage itself is at hand. */
  readonly text?: string
  readonly sha256: Sha256
}

/**
 * All that is wrong with a passage; nothing when it is what it says. Words are compared code unit for code unit. Without a text, what is withheld
 * can be checked for its place alone.
 */
export function faultsOfEvidence(evidence: Evidence, { source, text, sha256 }: Ground): readonly EvidenceFault[] {
  const faults: EvidenceFault[] = []
  const { start, end, opening } = evidence
  const words = text === undefined ? evidence.text : text.slice(start, end)
  if (text !== undefined && (text.length !== source.length || sha256(text) !== source.sha256)) faults.push('document')
  if (end <= start || (words !== null && words.trim() === '')) faults.push('empty')
  if (start < source.start || end > source.end || (evidence.text !== null && evidence.text.length !== end - start)) faults.push('span')
  if (!standsInOwnZone(evidence, source)) faults.push('zone')
  if (text !== undefined && !hasWords(evidence, text)) faults.push('words')
  if (words !== null && sha256(words) !== evidence.sha256) faults.push('hash')
  if (opening !== undefined && (opening.end <= start || opening.end >= end || opening.text.length !== opening.end - start) && !faults.includes('span')) faults.push('span')
  return faults
}

/** The zone that a passage names is that of the segment it stands in, and no reader's comment or site furniture. */
function standsInOwnZone({ start, end, zone }: Evidence, { segments }: Ground['source']): boolean {
  if (FOREIGN_ZONES.includes(zone)) return false
  return segments.some((segment) => segment.start <= start && end <= segment.end && segment.zone === zone)
}

function hasWords({ start, end, text: shown, opening }: Evidence, text: string): boolean {
  if (shown !== null && text.slice(start, end) !== shown) return false
  return opening === undefined || text.slice(start, opening.end) === opening.text
}
