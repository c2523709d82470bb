import { faultsOfEvidence, type EvidenceFault } from '@garrigue/schema/verify-evidence'
import { sha256 } from './sha256.ts'
import { sourceOf } from './source-of.ts'
import type { Claim } from './types.ts'

export type { EvidenceFault } from '@garrigue/schema/verify-evidence'

/** What came of the check of a claim. */
export interface Verification {
  /** True when at least one passage was verified, and none is at fault: a check of nothing proves nothing. */
  readonly ok: boolean
  /** How many passages are what they say. */
  readonly verified: number
  /** How many could not be looked at, because their words are withheld and no text was given. */
  readonly withheld: number
  readonly faults: readonly { readonly passage: number; readonly fault: EvidenceFault }[]
}

/**
 * Checks a claim against the text that it was read in: that it is this very text (SHA-256), that each passage stands in
 * it, code unit for code unit, in a part of the article, and that it has the words of its hash. Without a text, the
 * words that the package carries are checked against their hashes.
 *
 * @param sourceText - the whole seed as decoded from UTF-8, byte order mark included, nothing normalised
 * @throws {RangeError} for a claim that is not of this version of the package
 *
 * @example
 * const { ok, faults } = verify(claim, readFileSync('seeds/003_2a171d9399c51d97.txt', 'utf8'))
 */
export function verify(claim: Claim, sourceText?: string): Verification {
  const source = sourceOf(claim)
  const text = sourceText === undefined ? {} : { text: sourceText }
  const hashes = new Map<string, string>()
  const hashOf = (words: string): string => {
    const hash = hashes.get(words) ?? sha256(words)
    hashes.set(words, hash)
    return hash
  }
  let verified = 0
  let withheld = 0
  const faults = claim.evidence.flatMap((evidence, passage) => {
    const found = faultsOfEvidence(evidence, { source, ...text, sha256: hashOf })
    if (found.length === 0 && sourceText === undefined && evidence.text === null) withheld++
    else if (found.length === 0) verified++
    return found.map((fault) => ({ passage, fault }))
  })
  return { ok: verified > 0 && faults.length === 0, verified, withheld, faults }
}
