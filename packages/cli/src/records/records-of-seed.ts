import { indexLines, type LineIndex } from '@garrigue/core'
import type { Claim, Entity, NamedIn, SeedRecords, Source } from '@garrigue/schema'
import type { ReadSeed } from '../read-text.ts'
import { ownZone } from './claims/claim-context.ts'
import { claimsOf } from './claims/index.ts'
import { passagesOf } from './passages.ts'
import { budgetOf } from './quotation-budget.ts'
import { sourcesOf, type SourceDraft } from './sources.ts'
import { hrefOfWords } from './text-fragment.ts'

/**
 * What is published of one seed: its articles as sources, what they claim, and where they name whom. Nothing comes from comments or
 * boilerplate, no unknown name is published, and no more words are shown than the rights of each article allow.
 */
export function recordsOfSeed(read: ReadSeed, entities: ReadonlyMap<string, Entity>): SeedRecords {
  const text = new TextDecoder('utf-8', { ignoreBOM: true }).decode(read.seed.bytes)
  const lines = indexLines(text)
  const claims: Claim[] = []
  const sources: Source[] = []
  const mentions: NamedIn[] = []
  for (const draft of sourcesOf(read, text, entities)) {
    const budget = budgetOf(draft.source.rights, draft.source.ownLength, text)
    claims.push(...claimsOf({ text, lines, read, draft, budget, entities }))
    sources.push({ ...draft.source, passages: passagesOf(budget.shown, draft.source.segments, text, lines), shownLength: budget.shownLength })
    mentions.push(...mentionsOf(read, draft, lines, entities))
  }
  return { seed: read.seed.id, sources, claims, mentions }
}

function mentionsOf({ reading }: ReadSeed, draft: SourceDraft, lines: LineIndex, entities: ReadonlyMap<string, Entity>): NamedIn[] {
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
