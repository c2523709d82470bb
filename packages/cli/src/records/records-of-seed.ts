import { indexLines } from '@garrigue/core'
import type { Claim, Entity, NamedIn, SeedRecords, Source } from '@garrigue/schema'
import type { LocatedMessage } from '../files/located-message.ts'
import type { ReadSeed } from '../read-text.ts'
import { claimsOf, ownZone } from './claims.ts'
import { passagesOf } from './passages.ts'
import { budgetOf } from './quotation-budget.ts'
import { sourcesOf, type SourceDraft } from './sources.ts'
import { hrefOfWords } from './text-fragment.ts'

export interface SeedResult {
  readonly records: SeedRecords
  readonly messages: readonly LocatedMessage[]
}

/**
 * What is published of one seed: its articles as sources, what they claim, and where they name whom. Nothing comes from comments or
 * boilerplate, no unknown name is published, and no more words are shown than the rights of each article allow.
 */
export function recordsOfSeed(read: ReadSeed, entities: ReadonlyMap<string, Entity>): SeedResult {
  const text = new TextDecoder('utf-8', { ignoreBOM: true }).decode(read.seed.bytes)
  const drafts = sourcesOf(read, text, entities)
  const claims: Claim[] = []
  const sources: Source[] = []
  const mentions: NamedIn[] = []
  for (const draft of drafts) {
    const budget = budgetOf(draft.source.rights, draft.source.ownLength)
    const own = claimsOf({ text, read, draft, budget, entities })
    claims.push(...own)
    sources.push({ ...draft.source, passages: passagesOf(own, draft.source.segments, text, indexLines(text)), shownLength: budget.shownLength })
    mentions.push(...mentionsOf(read, draft, text, entities))
  }
  return { records: { seed: read.seed.id, sources, claims, mentions }, messages: drafts.flatMap((draft) => draft.messages) }
}

function mentionsOf({ reading }: ReadSeed, draft: SourceDraft, text: string, entities: ReadonlyMap<string, Entity>): NamedIn[] {
  const lines = indexLines(text)
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
