import type { Claim, RedactionGuard, SeedRecords } from '@garrigue/schema'
import { redactClaim } from './redact-claim.ts'
import { redactSource } from './redact-source.ts'
import { redactedText, type RedactedText } from './redacted-text.ts'

/** The records of a text, without those who are no longer to be named; the same records when there is nobody to remove. */
export function redactSeed(records: SeedRecords, text: string, removed: ReadonlySet<string>, guard: RedactionGuard): SeedRecords {
  const redacted = redactedText(records, text, removed, guard)
  if (!redacted.isTouched && !redacted.speaksOf(records)) return records
  const claims = redactClaims(records.claims, redacted)
  const sources = records.sources.map((source) => redactSource(source, claims.filter((claim) => isOf(claim, source.id)), redacted))
  const withAddress = new Set(sources.flatMap(({ source }) => (source.url === undefined ? [] : [source.id])))
  const mentions = records.mentions
    .filter((mention) => !redacted.removed.has(mention.entity) && !redacted.holdsName(mention))
    .map(({ href, ...mention }) => ({ ...mention, ...(href !== undefined && withAddress.has(mention.source) ? { href } : {}) }))
  const tombstones = (records.rejected ?? []).filter((claim) => !redacted.speaksOf(claim))
  return {
    seed: records.seed,
    sources: sources.map(({ source }) => source),
    claims: sources.flatMap((one) => one.claims),
    ...(tombstones.length === 0 ? {} : { rejected: tombstones }),
    mentions,
  }
}

function isOf({ evidence: [first] }: Claim, source: string): boolean {
  return first?.source === source
}

/** Two claims that say the same once nobody is named are one, with the passages of both. */
function redactClaims(claims: readonly Claim[], redacted: RedactedText): Claim[] {
  const left = new Map<string, Claim>()
  for (const claim of claims) {
    const clean = redactClaim(claim, redacted)
    if (!clean) continue
    const same = left.get(clean.id)
    left.set(clean.id, same ? { ...same, evidence: [...same.evidence, ...clean.evidence] } : clean)
  }
  return [...left.values()]
}
