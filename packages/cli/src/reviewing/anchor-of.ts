import { claimKinds, type ClaimAnchor, type WordsAnchor, type WrittenFields } from '@garrigue/schema'
import type { Case, Docket } from '../decisions/docket.ts'
import { findClaim, firstSpan } from '../decisions/find-claim.ts'
import { findWords, tellingPrefix } from '../decisions/find-words.ts'

const NOWHERE = { line: 1, column: 1, start: 0 }
const LONGEST_SUFFIX = 60
/** What a decision may quote, as its schema has it. */
const LONGEST_WORDS = 2000

/** The words, and if need be the values, by which a decision finds one claim and no other; `undefined` when nothing tells it apart. */
export function anchorOf(own: Case, docket: Docket): ClaimAnchor | undefined {
  const at = wordsOf(own, docket)
  if (!at) return undefined
  const { claim } = own.read
  const fields = claim as unknown as Readonly<Record<string, unknown>>
  const values = Object.keys(claimKinds[claim.type].fields).flatMap((key): WrittenFields[] => {
    const value = writtenOf(fields[key])
    return value === undefined ? [] : [{ [key]: value }]
  })
  const anchors: ClaimAnchor[] = [{ claim: claim.type, at }, ...[...values, Object.assign({}, ...values) as WrittenFields].map((where) => ({ claim: claim.type, at, where }))]
  return anchors.find((anchor) => findClaim(anchor, docket, { file: '', words: NOWHERE, where: () => NOWHERE }).thing === own)
}

/** The first passage of a claim, with the words before or after it when the same words stand elsewhere. */
function wordsOf(own: Case, { text }: Docket): WordsAnchor | undefined {
  const { start, end } = firstSpan(own)
  const exact = text.slice(start, end)
  if (exact.length > LONGEST_WORDS || exact.trim() === '') return undefined
  if (findWords({ exact }, text).length === 1) return { exact }
  const prefix = tellingPrefix({ start, end }, text)
  if (prefix !== undefined) return { exact, prefix }
  for (let to = end + 1; to <= Math.min(text.length, end + LONGEST_SUFFIX); to++) {
    const suffix = text.slice(end, to)
    if (findWords({ exact, suffix }, text).length === 1) return { exact, suffix }
  }
  return undefined
}

/** A value as a person writes it: a date by its EDTF; `undefined` for what cannot be written in one line. */
export function writtenOf(value: unknown): string | number | null | readonly string[] | undefined {
  if (value === null || typeof value === 'string' || typeof value === 'number') return value
  if (Array.isArray(value)) return value as readonly string[]
  return typeof value === 'object' && 'edtf' in value ? String(value.edtf) : undefined
}
