import type { LineIndex } from '@garrigue/core'
import type { Claim, Evidence, Span } from '@garrigue/schema'
import { ownZone } from './claims/claim-context.ts'
import type { DraftedClaim } from './drafted-claim.ts'
import { sha256 } from './hash.ts'
import type { QuotationBudget } from './quotation-budget.ts'
import type { SourceDraft } from './sources.ts'
import { hrefOfWords } from './text-fragment.ts'

/** What the words of a source are cited from. */
export interface Citing {
  readonly text: string
  readonly lines: LineIndex
  readonly budget: QuotationBudget
}

/** The claim with its words, as far as they are shown once the budget of its source is spent. */
export function citeClaim({ claim, spans, draft }: DraftedClaim, citing: Citing): Claim {
  const { type, id, assertedBy, attestedAt, stance, review, rule, supersedes, original, decision, notes, distinctFrom, ...fields } = claim
  const history = { supersedes, original, decision, notes, distinctFrom }
  const known = Object.entries(history).filter(([, value]) => value !== undefined)
  const evidence = spans.map((span) => evidenceOf(span, draft, citing))
  return { type, ...fields, rule, id, evidence, assertedBy, attestedAt, stance, review, ...Object.fromEntries(known) } as Claim
}

function evidenceOf({ start, end }: Span, draft: SourceDraft, { text, lines, budget }: Citing): Evidence {
  const words = text.slice(start, end)
  const shown = budget.shownOf(start, end)
  const { url, rights } = draft.source
  return {
    source: draft.source.id,
    start,
    end,
    text: shown.whole ? words : null,
    ...(shown.whole ? {} : { withheld: true }),
    ...(!shown.whole && shown.opening ? { opening: shown.opening } : {}),
    sha256: sha256(words),
    zone: ownZone({ draft }, { start, end }) ?? 'paragraph',
    line: lines.place(start).line,
    // A text fragment holds words, and where `facts` alone may be shown there are none.
    ...(url === undefined ? {} : { href: rights === 'facts' ? url : hrefOfWords(url, words) }),
  }
}
