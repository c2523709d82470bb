import { foldToKey, type LineIndex } from '@garrigue/core'
import { FOREIGN_ZONES, type Claim, type Entity, type Evidence, type QuotedWords, type Span, type Zone } from '@garrigue/schema'
import type { ReadSeed } from '../read-text.ts'
import { claimIdOf, sha256 } from './hash.ts'
import type { QuotationBudget } from './quotation-budget.ts'
import type { SourceDraft } from './sources.ts'
import { hrefOfWords } from './text-fragment.ts'

/** What claims of one source are made from. */
export interface ClaimContext {
  readonly text: string
  readonly lines: LineIndex
  readonly read: ReadSeed
  readonly draft: SourceDraft
  readonly budget: QuotationBudget
  readonly entities: ReadonlyMap<string, Entity>
}

/** The claims of one source, in the order in which its quotation budget is spent: quotes in the order of the text. */
export function claimsOf(context: ClaimContext): Claim[] {
  const claims = new Map<string, Claim>()
  for (const quote of context.read.reading.quotes) {
    const zone = ownZone(context, quote)
    if (!zone) continue
    const claim = quoteClaim(context, quote, zone)
    const same = claims.get(claim.id)
    claims.set(claim.id, same ? { ...same, evidence: [...same.evidence, ...claim.evidence] } : claim)
  }
  return [...claims.values()]
}

function quoteClaim(context: ClaimContext, quote: QuotedWords, zone: Zone): Claim {
  const { read, draft, entities, text } = context
  const speaker = quote.speaker !== null && entities.has(quote.speaker) ? quote.speaker : null
  const about = read.reading.mentions
    .filter(({ start, end, entity }) => start >= quote.start && end <= quote.end && entities.has(entity) && entity !== speaker)
    .map(({ entity }) => entity)
  return {
    id: claimIdOf('quote', draft.source.id, speaker, [foldToKey(text.slice(quote.start, quote.end))]),
    type: 'quote',
    speaker,
    about: [...new Set(about)].sort(),
    evidence: [evidenceOf(context, quote, zone)],
    assertedBy: speaker === null ? { voice: quote.voice } : { voice: quote.voice, speaker },
    attestedAt: draft.source.published,
    stance: 'asserted',
    rule: quote.rule,
    review: 'machine',
  }
}

/** The words that support a claim, as far as the budget allows them to be shown. */
function evidenceOf({ text, lines, draft, budget }: ClaimContext, { start, end }: Span, zone: Zone): Evidence {
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
    zone,
    line: lines.place(start).line,
    // A text fragment holds words, and where `facts` alone may be shown there are none.
    ...(url === undefined ? {} : { href: rights === 'facts' ? url : hrefOfWords(url, words) }),
  }
}

/** The zone of a span when it is one of the article's own; `undefined` in comments, boilerplate and other articles. */
export function ownZone({ draft }: Pick<ClaimContext, 'draft'>, { start, end }: Span): Zone | undefined {
  const segment = draft.source.segments.find((other) => other.start <= start && end <= other.end)
  return segment && !FOREIGN_ZONES.includes(segment.zone) ? segment.zone : undefined
}
