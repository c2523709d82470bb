import type { LineIndex } from '@garrigue/core'
import type { Claim, Entity, NamedIn, SeedRecords, Source } from '@garrigue/schema'
import { decidedClaims } from '../decisions/docket.ts'
import type { ReadSeed } from '../read-text.ts'
import { citeClaim } from './cite-claim.ts'
import { ownZone, type ClaimContext } from './claims/claim-context.ts'
import { draftSeed, type SeedDraft } from './draft-seed.ts'
import { byType } from './drafted-claim.ts'
import { passagesOf } from './passages.ts'
import { budgetOf } from './quotation-budget.ts'
import { spendOnClaims } from './spend-on-claims.ts'
import { hrefOfWords } from './text-fragment.ts'

/**
 * What is published of one seed: its articles as sources, what they claim, and where they name whom. Nothing comes from comments or
 * boilerplate, no unknown name is published, and no more words are shown than the rights of each article allow.
 */
export function recordsOfSeed(read: ReadSeed, entities: ReadonlyMap<string, Entity>): SeedRecords {
  return recordsOfDraft(draftSeed(read, { entities, unread: new Set() }))
}

/** The same of a seed whose claims are decided. */
export function recordsOfDraft({ read, docket }: Pick<SeedDraft, 'read' | 'docket'>): SeedRecords {
  const { text, lines, contexts, rejected } = docket
  const decided = decidedClaims(docket)
  const claims: Claim[] = []
  const sources: Source[] = []
  const mentions: NamedIn[] = []
  for (const context of contexts) {
    const { source } = context.draft
    const budget = budgetOf(source.rights, source.ownLength, text)
    const own = decided.filter(({ draft }) => draft === context.draft)
    spendOnClaims(own, budget)
    claims.push(...byType(own).map((claim) => citeClaim(claim, { text, lines, budget })))
    sources.push({ ...source, passages: passagesOf(budget.shown, source.segments, text, lines), shownLength: budget.shownLength })
    mentions.push(...mentionsOf(context, lines))
  }
  return { seed: read.seed.id, sources, claims, ...(rejected.length === 0 ? {} : { rejected }), mentions }
}

function mentionsOf({ read: { reading }, draft, entities }: ClaimContext, lines: LineIndex): NamedIn[] {
  return reading.mentions.flatMap((mention) => {
    const zone = ownZone({ draft }, mention)
    if (!zone || !entities.has(mention.entity)) return []
    const { url } = draft.source
    return [
      {
        source: draft.source.id,
        start: mention.start,
        end: mention.end,
        text: mention.text,
        kind: mention.kind,
        entity: mention.entity,
        zone,
        line: lines.place(mention.start).line,
        ...(url === undefined ? {} : { href: hrefOfWords(url, mention.text) }),
      },
    ]
  })
}
