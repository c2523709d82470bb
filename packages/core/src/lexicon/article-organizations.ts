import type { FoundMention } from '../engine/findings.ts'
import { fold } from '../engine/fold.ts'
import { itemsOf, type Item } from '../engine/items.ts'
import { blockBeside } from '../engine/speaking-blocks.ts'
import type { PressBlock, PressRoot } from '../parse/nodes.ts'
import type { RolePhrase } from './role-phrase.ts'

const mastheads = new WeakMap<readonly FoundMention[], readonly FoundMention[]>()

/** The organizations of what stands around the articles: « Ville de X » above its own news. */
export function mastheadOf(page: PressRoot): readonly FoundMention[] {
  const { mentions } = page.data.findings
  const known = mastheads.get(mentions) ?? page.children.filter(({ data }) => data.zone === 'boilerplate').flatMap((one) => itemsOf(page, one).flatMap(({ mention }) => (mention?.kind === 'organization' ? [mention] : [])))
  mastheads.set(mentions, known)
  return known
}

/** « du cluster », where the article has said « le cluster Granit »: the organization that it calls so, if one. */
export function calledOf(page: PressRoot, block: PressBlock, { noun }: RolePhrase): FoundMention | undefined {
  if (noun === undefined) return undefined
  const called = organizationsOf(page, block).filter(({ start, text }) => fold(page.data.source.slice(Math.max(0, start - noun.length - 2), start)).endsWith(noun) || ` ${fold(text)} `.includes(` ${noun} `))
  return new Set(called.map(({ entity }) => entity)).size === 1 ? called[0] : undefined
}

const organizations = new WeakMap<readonly FoundMention[], Map<number | undefined, readonly FoundMention[]>>()

/** The organizations that the article of a block names, in the order of the text. */
export function organizationsOf(page: PressRoot, { data: { article } }: PressBlock): readonly FoundMention[] {
  const { mentions } = page.data.findings
  const known = organizations.get(mentions) ?? new Map<number | undefined, readonly FoundMention[]>()
  organizations.set(mentions, known)
  let found = known.get(article)
  if (!found) {
    found = page.children.filter(({ data }) => data.article === article && data.zone !== 'comment' && data.zone !== 'boilerplate').flatMap((one) => itemsOf(page, one).flatMap(({ mention }) => (mention?.kind === 'organization' ? [mention] : [])))
    known.set(article, found)
  }
  return found
}

interface Main {
  readonly mention: FoundMention | undefined
}

const mains = new WeakMap<readonly FoundMention[], Map<number, Main>>()

/** The organization that an article names from its start, three times at least, and half as often again as any other. */
export function mainOf(page: PressRoot, { data: { article = -1 } }: PressBlock): FoundMention | undefined {
  const { mentions } = page.data.findings
  let known = mains.get(mentions)
  if (!known) {
    known = new Map()
    mains.set(mentions, known)
  }
  const main = known.get(article) ?? { mention: countMain(page, article) }
  known.set(article, main)
  return main.mention
}

function countMain(page: PressRoot, article: number): FoundMention | undefined {
  const counts = new Map<string, { count: number; readonly mention: FoundMention }>()
  for (const block of page.children) {
    if (block.data.article !== article || block.data.zone === 'boilerplate' || block.data.zone === 'comment') continue
    for (const { mention } of itemsOf(page, block)) {
      if (mention?.kind !== 'organization') continue
      const known = counts.get(mention.entity)
      if (known) known.count += block.data.zone === 'title' ? 2 : 1
      else counts.set(mention.entity, { count: block.data.zone === 'title' ? 2 : 1, mention })
    }
  }
  const [first, second] = [...counts.values()].toSorted((a, b) => b.count - a.count || a.mention.start - b.mention.start)
  return first && first.count >= 3 && first.count >= 1.5 * (second?.count ?? 0) && first.mention.start < endOfHead(page, article) ? first.mention : undefined
}

/** Where the first paragraph of an article ends: what is named only behind it is not what the article is about. */
function endOfHead(page: PressRoot, article: number): number {
  return page.children.find(({ data }) => data.article === article && data.zone === 'paragraph')?.data.end ?? Number.POSITIVE_INFINITY
}

/** How many blocks back « le cluster » may have been named. */
const MOST_BLOCKS = 6

/** The organization named last before an offset, in its block or in those before; where a person comes from (« (ex-Criteo) ») does not count. */
export function lastBefore(page: PressRoot, block: PressBlock, offset: number): FoundMention | undefined {
  const isOwn = ({ mention, end }: Item, at: number, all: readonly Item[]): boolean => mention?.kind === 'organization' && end <= offset && all[at - 1]?.text !== '-' && all[at - 1]?.text !== '('
  for (let back = 0; back <= MOST_BLOCKS; back++) {
    const other = back === 0 ? block : blockBeside(page, block, -back)
    const found = other && itemsOf(page, other).findLast(isOwn)?.mention
    if (found) return found
  }
  return undefined
}
