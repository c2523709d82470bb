import type { MentionKind } from '@garrigue/schema'
import type { Zone } from '@garrigue/schema/vocabulary'
import type { FoundMention } from '../engine/findings.ts'
import { within } from '../engine/within.ts'
import type { PressBlock, PressRoot } from '../parse/nodes.ts'
import type { NamePlace } from './article-topics.ts'

/** The names of each sentence of a block. */
type Places = ReadonlyMap<PressBlock, readonly (readonly NamePlace[])[]>

const FURNITURE: ReadonlySet<Zone> = new Set<Zone>(['boilerplate', 'byline', 'credit'])

/** The entities that the site's own furniture names: its paper, its networks, its authors. No article is about them, unless its title says so. */
export function furnitureOf(page: PressRoot): ReadonlySet<string> {
  const { mentions } = page.data.findings
  return new Set(page.children.flatMap((block) => (FURNITURE.has(block.data.zone ?? 'paragraph') ? within(mentions, block.data).map(({ entity }) => entity) : [])))
}

/**
 * What an article is about, of a kind: the one that its title names, when the text goes on naming it; else the one that its standfirst
 * names; else the one that the text names far more often than any other.
 */
export function mainOf(places: Places, kind: MentionKind, furniture: ReadonlySet<string>): FoundMention | undefined {
  const counts = countsOf(places, kind, furniture)
  const [best, second] = [...counts.values()].toSorted((a, b) => b.times - a.times)
  if (!best) return undefined
  const isNamedOften = ({ entity }: FoundMention): boolean => (counts.get(entity)?.times ?? 0) * 2 > best.times
  const titled = entitiesOf(titleOf(places), kind)
  if (titled.length === 1 && titled[0] && isNamedOften(titled[0])) return titled[0]
  const opening = standfirstOf(places)
  for (const named of [entitiesOf(opening, kind), entitiesOf(opening.filter(({ leads }) => leads), kind)]) {
    const [one, ...others] = named.filter(({ entity }) => counts.has(entity))
    if (one && others.length === 0 && (counts.get(one.entity)?.times ?? 0) > 1 && isNamedOften(one)) return one
  }
  if (kind === 'event' && !second) return best.first
  // Named first, and twice as often as any other.
  const isFirst = [...counts.values()].every(({ first }) => first.start >= best.first.start)
  return best.times >= (isFirst ? 2 : 3) && best.times >= 2 * (second?.times ?? 0) ? best.first : undefined
}

interface Count {
  readonly first: FoundMention
  times: number
}

function countsOf(places: Places, kind: MentionKind, furniture: ReadonlySet<string>): Map<string, Count> {
  const counts = new Map<string, Count>()
  const titled = new Set(titleOf(places).map(({ mention }) => mention.entity))
  for (const { mention } of [...places.values()].flat(2)) {
    if (mention.kind !== kind || (furniture.has(mention.entity) && !titled.has(mention.entity))) continue
    const count = counts.get(mention.entity)
    if (count) count.times++
    else counts.set(mention.entity, { first: mention, times: 1 })
  }
  return counts
}

export function titleOf(places: Places): NamePlace[] {
  return zoneOf(places, 'title')
}

/** The standfirst; of an article without one, its first paragraph. */
function standfirstOf(places: Places): NamePlace[] {
  const first = [...places.keys()].find(({ data }) => data.zone === 'paragraph')
  const opening = zoneOf(places, 'standfirst')
  return opening.length > 0 || !first ? opening : (places.get(first) ?? []).flat()
}

function zoneOf(places: Places, zone: Zone): NamePlace[] {
  return [...places].filter(([{ data }]) => data.zone === zone).flatMap(([, sentences]) => sentences.flat())
}

/** What places name, of a kind, once each. */
export function entitiesOf(places: readonly NamePlace[], kind: MentionKind): FoundMention[] {
  const seen = new Set<string>()
  return places.flatMap(({ mention }) => {
    if (mention.kind !== kind || seen.has(mention.entity)) return []
    seen.add(mention.entity)
    return [mention]
  })
}
