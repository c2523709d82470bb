import { claimKinds, type Claim, type Evidence } from '@garrigue/schema'
import { identified, type UncitedClaim } from '../records/drafted-claim.ts'
import type { SourceDraft } from '../records/sources.ts'
import type { RedactedText } from './redacted-text.ts'

/** What a person did about a claim; it can go without the claim. */
const HISTORY = ['supersedes', 'original', 'decision', 'notes', 'distinctFrom'] as const

/**
 * A claim without those who are no longer to be named; `undefined` when nothing is left of it: it was about one of them, or every passage names one. Somebody's words stay,
 * without the name of the speaker, as long as they name nobody themselves.
 */
export function redactClaim(claim: Claim, redacted: RedactedText): Claim | undefined {
  const evidence = claim.evidence.filter((passage) => !redacted.holdsName(passage)).map((passage) => withPlainAddress(passage, redacted))
  if (evidence.length === 0) return undefined
  const fields = redactFields(claim, redacted)
  if (fields === undefined) return undefined
  const { speaker } = claim.assertedBy
  const assertedBy = speaker !== undefined && redacted.removed.has(speaker) ? { voice: claim.assertedBy.voice } : claim.assertedBy
  const left = { ...claim, ...fields, evidence, assertedBy } as Claim
  const spoken = HISTORY.filter((key) => redacted.speaksOf(left[key]))
  const clean = Object.fromEntries(Object.entries(left).filter(([key]) => !spoken.some((word) => word === key))) as unknown as Claim
  if (redacted.speaksOf(clean)) return undefined
  return Object.keys(fields).length === 0 && assertedBy === claim.assertedBy ? clean : withOwnId(clean, redacted)
}

/** The address of an article may be what names somebody. */
function withPlainAddress(passage: Evidence, redacted: RedactedText): Evidence {
  const { href, ...rest } = passage
  return redacted.speaksOf(href) ? rest : passage
}

/** The fields that name somebody, without that name; `undefined` when the claim says nothing without it. */
function redactFields(claim: Claim, { removed }: RedactedText): Readonly<Record<string, unknown>> | undefined {
  const changed: Record<string, unknown> = {}
  const values = claim as unknown as Readonly<Record<string, string | null | readonly string[]>>
  for (const field of claimKinds[claim.type].references) {
    const value = values[field] ?? null
    if (Array.isArray(value)) {
      const left = value.filter((id: string) => !removed.has(id))
      if (left.length < value.length) changed[field] = left
    } else if (typeof value === 'string' && removed.has(value)) {
      if (claim.type !== 'quote') return undefined
      changed[field] = null
    }
  }
  const isAboutNobody = claim.type === 'occurrence' && claim.event === null && Array.isArray(changed['participants']) && changed['participants'].length === 0
  return isAboutNobody ? undefined : changed
}

/** An id is a hash of what a claim says, and so would let somebody try names on it: a claim that says less has another one. */
function withOwnId(claim: Claim, { text }: RedactedText): Claim {
  const [first] = claim.evidence
  if (!first) return claim
  const { id } = identified(claim as unknown as UncitedClaim, text.slice(first.start, first.end), { source: { id: first.source } } as SourceDraft)
  return { ...claim, id }
}
