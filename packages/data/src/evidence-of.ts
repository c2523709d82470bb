import { sourceOf } from './source-of.ts'
import type { Claim, Evidence, Source } from './types.ts'

/** A passage with the article it stands in, in place of that article's id. */
export interface ResolvedEvidence extends Omit<Evidence, 'source'> {
  readonly source: Source
}

/**
 * The passages that support a claim, each with its source.
 *
 * A passage that quotation law keeps short has `text: null` and perhaps its first words in `opening`; `href` leads to
 * the words at the publisher's page.
 *
 * @throws {RangeError} for a claim that is not of this version of the package
 *
 * @example
 * for (const claim of claimsAbout('pierre-deniset')) {
 *   for (const { text, opening, source } of evidenceOf(claim)) console.log(text ?? opening?.text, source.name)
 * }
 */
export function evidenceOf(claim: Claim): readonly ResolvedEvidence[] {
  return claim.evidence.map((evidence) => ({ ...evidence, source: sourceOf(evidence) }))
}
