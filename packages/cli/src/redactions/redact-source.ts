import { indexLines } from '@garrigue/core'
import type { Claim, Credit, Source } from '@garrigue/schema'
import { passagesOf } from '../records/passages.ts'
import { shownSpansOf } from '../records/shown-spans.ts'
import type { RedactedText } from './redacted-text.ts'

export interface RedactedSource {
  readonly source: Source
  /** Its claims, some with fewer of their words. */
  readonly claims: readonly Claim[]
}

/**
 * A source without those who are no longer to be named: in its title, its credits, its address and its passages. Passages are what its claims show; where two of them touch, and
 * a name shows across both, their words are withheld.
 */
export function redactSource(source: Source, claims: readonly Claim[], redacted: RedactedText): RedactedSource {
  const { url, ...rest } = source
  const isPlainAddress = url === undefined || !redacted.speaksOf(url)
  const shown = shownBy(claims, redacted)
  return {
    source: {
      ...(isPlainAddress ? source : rest),
      name: redacted.speaksOf(source.name) ? source.id : source.name,
      publisher: source.publisher && redacted.speaksOf(source.publisher) ? null : source.publisher,
      authors: withoutNames(source.authors, redacted),
      via: withoutNames(source.via, redacted),
      passages: passagesOf(shown.spans, source.segments, redacted.text, indexLines(redacted.text)),
      shownLength: shown.length,
    },
    claims: shown.claims,
  }
}

function withoutNames(credits: readonly Credit[], redacted: RedactedText): readonly Credit[] {
  return credits.filter((credit) => !redacted.speaksOf(credit))
}

interface Shown {
  readonly claims: readonly Claim[]
  readonly spans: Source['passages'] | readonly { readonly start: number; readonly end: number }[]
  readonly length: number
}

function shownBy(claims: readonly Claim[], redacted: RedactedText): Shown {
  const shown = shownSpansOf(redacted.text)
  for (const { start, end, text, opening } of claims.flatMap(({ evidence }) => evidence)) {
    if (text !== null) shown.add(start, end)
    else if (opening) shown.add(start, opening.end)
  }
  const bad = shown.spans.filter((span) => redacted.holdsName(span))
  if (bad.length === 0) return { claims, spans: shown.spans, length: shown.length }
  // Each turn withholds at least one passage, so that this ends.
  return shownBy(claims.map((claim) => withheldIn(claim, bad)), redacted)
}

function withheldIn(claim: Claim, bad: readonly { readonly start: number; readonly end: number }[]): Claim {
  const evidence = claim.evidence.map((passage) => {
    const { opening, ...place } = passage
    const end = passage.text === null ? (opening?.end ?? passage.start) : passage.end
    return bad.some((span) => span.start <= passage.start && end <= span.end && end > passage.start) ? { ...place, text: null, withheld: true } : passage
  })
  return { ...claim, evidence }
}
