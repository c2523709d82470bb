import type { HeldRole, Span } from '@garrigue/schema'
import type { FoundMention } from '../engine/findings.ts'
import type { Item } from '../engine/items.ts'
import type { PressBlock, PressRoot } from '../parse/nodes.ts'
import type { RolePhrase } from './role-phrase.ts'

/** The blocks that claims may come from: the article's own words. */
export function ownBlocks(page: PressRoot): readonly PressBlock[] {
  return page.children.filter(({ data }) => data.zone !== 'comment' && data.zone !== 'boilerplate' && data.article !== undefined)
}

/** A role as a finding; its span ends with what it names in brackets. */
export function heldRole(rule: string, page: PressRoot, items: readonly Item[], phrase: RolePhrase, person: FoundMention | undefined, organization: string | null, evidence: readonly Span[] = []): HeldRole {
  const start = items[phrase.from]?.start ?? 0
  const last = items[phrase.to - 1]
  const inBrackets = phrase.organization && phrase.organization.start > (last?.end ?? 0) ? phrase.organization.end + 1 : (last?.end ?? start)
  const { source } = page.data
  const names = person ? [{ start: person.start, end: person.end }] : []
  return {
    start,
    end: inBrackets,
    text: source.slice(start, inBrackets),
    title: source.slice(start, items[phrase.titleTo - 1]?.end ?? inBrackets),
    person: person?.entity ?? null,
    organization,
    rule,
    evidence: [...names, ...evidence],
  }
}
