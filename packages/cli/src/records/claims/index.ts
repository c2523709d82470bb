import type { Claim, Evidence, Span } from '@garrigue/schema'
import { claimIdOf, sha256 } from '../hash.ts'
import { hrefOfWords } from '../text-fragment.ts'
import { asserterOf } from './asserter.ts'
import { attributeClaims } from './attribute-claims.ts'
import { ownZone, type ClaimContext } from './claim-context.ts'
import type { ClaimDraft, ClaimMaker } from './claim-draft.ts'
import { figureClaims } from './figure-claims.ts'
import { occurrenceClaims } from './occurrence-claims.ts'
import { quoteClaims } from './quote-claims.ts'
import { relationClaims } from './relation-claims.ts'
import { roleClaims } from './role-claims.ts'

/** The kinds of claims in the order in which the words that an article may be quoted with are spent: short facts first, then speech. */
const MAKERS: readonly ClaimMaker[] = [roleClaims, relationClaims, figureClaims, attributeClaims, occurrenceClaims, quoteClaims]

/** The claims of one source; the same one said twice is one claim with two passages. Nothing comes from comments or boilerplate. */
export function claimsOf(context: ClaimContext): Claim[] {
  const claims = new Map<string, Claim>()
  for (const maker of MAKERS) {
    for (const draft of maker(context)) {
      const claim = claimOf(context, draft)
      if (!claim) continue
      const same = claims.get(claim.id)
      claims.set(claim.id, same ? { ...same, evidence: withoutRepeats([...same.evidence, ...claim.evidence]) } : claim)
    }
  }
  return [...claims.values()]
}

function claimOf(context: ClaimContext, { fields, key, spans, stance }: ClaimDraft): Claim | undefined {
  const zones = spans.map((span) => ownZone(context, span))
  const [first] = spans
  const [zone] = zones
  if (!first || !zone || zones.includes(undefined)) return undefined
  const { source } = context.draft
  const assertedBy = fields.type === 'quote' ? asQuoted(fields.speaker) : asserterOf(context, first, zone)
  const evidence = spans.map((span) => evidenceOf(context, span))
  return { ...fields, id: claimIdOf(fields.type, source.id, assertedBy.speaker ?? null, key), evidence, assertedBy, attestedAt: source.published, stance, review: 'machine' } as Claim
}

function asQuoted(speaker: string | null): Claim['assertedBy'] {
  return speaker === null ? { voice: 'quoted' } : { voice: 'quoted', speaker }
}

/** The words that support a claim, as far as the budget allows them to be shown. */
function evidenceOf(context: ClaimContext, { start, end }: Span): Evidence {
  const { text, lines, draft, budget } = context
  const words = text.slice(start, end)
  const shown = budget.spend(start, end)
  const { url, rights } = draft.source
  return {
    source: draft.source.id,
    start,
    end,
    text: shown.whole ? words : null,
    ...(shown.whole ? {} : { withheld: true }),
    ...(!shown.whole && shown.opening ? { opening: shown.opening } : {}),
    sha256: sha256(words),
    zone: ownZone(context, { start, end }) ?? 'paragraph',
    line: lines.place(start).line,
    // A text fragment holds words, and where `facts` alone may be shown there are none.
    ...(url === undefined ? {} : { href: rights === 'facts' ? url : hrefOfWords(url, words) }),
  }
}

function withoutRepeats(evidence: readonly Evidence[]): Evidence[] {
  return evidence.filter(({ start, end }, index) => evidence.findIndex((other) => other.start === start && other.end === end) === index)
}
