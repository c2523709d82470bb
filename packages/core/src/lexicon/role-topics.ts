import type { FoundMention } from '../engine/findings.ts'
import { fold } from '../engine/fold.ts'
import { itemsOf, type Item } from '../engine/items.ts'
import type { PressBlock, PressRoot } from '../parse/nodes.ts'
import type { RolePhrase } from './role-phrase.ts'

/** Titles that many hold on their own account: without an organization in their words, they have none. */
const FREE: ReadonlySet<string> = new Set(['consultant', 'ingenieur', 'chercheur', 'stagiaire', 'designer', 'architecte', 'economiste', 'graphiste', 'notaire', 'developpeur', 'vigneron', 'technicien', 'doctorant', 'comptable', 'professeur', 'ministre', 'depute'])

/** Titles of public office: the body is a town or such. */
const PUBLIC: ReadonlySet<string> = new Set(['maire', 'echevin', 'bourgmestre', 'adjoint', 'prefet', 'conseiller'])

/**
 * The organization of a function: the one that its words name; else, for « du cluster » or for a bare title, what the section, the article
 * or the sentence is about. Null when the words name something else (a town), or when nothing tells.
 */
export function organizationOf(page: PressRoot, block: PressBlock, items: readonly Item[], phrase: RolePhrase): string | null {
  const named = phrase.organization?.mention
  if (named?.kind === 'organization') return named.entity
  if (named?.kind === 'place') return null
  if (!named && phrase.noun === undefined && FREE.has(phrase.head.stem)) return null
  const offset = items[phrase.from]?.start ?? 0
  const topic = ownerOf(page, block, items, phrase) ?? calledOf(page, block, phrase) ?? fronted(items, phrase.from) ?? topicAt(page, block, items, offset)
  if (PUBLIC.has(phrase.head.stem)) return publicBody(page, block, items, phrase)
  return topic?.entity ?? null
}

/** What a person of a public office sits in, by a word of the title: « conseillère régionale » in the Region that the article names. */
const BODIES: readonly (readonly [title: RegExp, body: RegExp])[] = [
  [/region/u, /^(?:conseil regional|region)/u],
  [/departement/u, /^(?:conseil departemental|conseil general|departement)/u],
  [/communautaire|metropolitain|agglo/u, /metropole|communaute|agglo/u],
  [/./u, /^(?:ville|mairie|commune|municipalite)(?:$| )/u],
]

/** The public body of that kind, when the article names one and no other. */
function publicBody(page: PressRoot, block: PressBlock, items: readonly Item[], { from, to }: RolePhrase): string | null {
  const title = items.slice(from, to).map(({ form }) => form).join(' ')
  const body = BODIES.find(([pattern]) => pattern.test(title))?.[1]
  const bodies = new Set(organizationsOf(page, block).filter(({ text }) => body?.test(fold(text))).map(({ entity }) => entity))
  return bodies.size === 1 ? ([...bodies][0] ?? null) : null
}

/** « du cluster », where the article has said « le cluster Granit »: the organization that it calls so, if one. */
function calledOf(page: PressRoot, block: PressBlock, { noun }: RolePhrase): FoundMention | undefined {
  if (noun === undefined) return undefined
  const called = organizationsOf(page, block).filter(({ start }) => fold(page.data.source.slice(Math.max(0, start - noun.length - 2), start)).endsWith(noun))
  return new Set(called.map(({ entity }) => entity)).size === 1 ? called[0] : undefined
}

const organizations = new WeakMap<readonly FoundMention[], Map<number | undefined, readonly FoundMention[]>>()

/** The organizations that the article of a block names, in the order of the text. */
function organizationsOf(page: PressRoot, { data: { article } }: PressBlock): readonly FoundMention[] {
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

/** « son vice-président », « le patron de ce dernier »: of whom was spoken last; « de l’intercommunalité »: of the last one that is called so. */
function ownerOf(page: PressRoot, block: PressBlock, items: readonly Item[], { from, noun }: RolePhrase): FoundMention | undefined {
  const isOwned = /^(?:son|sa)$/u.test(items[from - 1]?.form ?? '')
  if (isOwned || noun === 'dernier') return lastBefore(page, block, items, items[from]?.start ?? 0)
  if (noun !== 'intercommunalite' && noun !== 'communaute') return undefined
  return items.slice(0, from).findLast(({ mention }) => mention?.kind === 'organization' && /Communauté|Métropole|métropole|[Aa]gglo/u.test(mention.text))?.mention
}

/** « À Investissement Québec, la directrice régionale, X, … », « Chez Voltéo, … »: where the sentence says it plays. */
function fronted(items: readonly Item[], at: number): FoundMention | undefined {
  const start = items.slice(0, at).findLastIndex(({ text }) => /^[.!?»”]$/u.test(text)) + 1
  if (!/^(?:a|au|chez)$/u.test(items[start]?.form ?? '')) return undefined
  let next = start + 1
  while (/^(?:la|l|le)$/u.test(items[next]?.form ?? '') || /^['’]$/u.test(items[next]?.text ?? '')) next++
  const { mention } = items[next] ?? {}
  return mention?.kind === 'organization' && items[next + 1]?.text === ',' ? mention : undefined
}

/**
 * What a place in a text is about: the organization that a sentence which tells of a foundation goes on to name, the one of the heading
 * above, the one that the article names by far most, or the one named last.
 */
function topicAt(page: PressRoot, block: PressBlock, items: readonly Item[], offset: number): FoundMention | undefined {
  return founded(items, offset) ?? opening(items, offset) ?? ofHeading(page, block) ?? mainOf(page, block) ?? lastBefore(page, block, items, offset)
}

/** « Fondée en 2014 par X (CEO) et Y, Voltéo annonce … » */
function founded(items: readonly Item[], offset: number): FoundMention | undefined {
  const at = items.findIndex(({ start }) => start >= offset)
  const start = items.slice(0, at).findLastIndex(({ text }) => /^[.!?]$/u.test(text)) + 1
  if (!/^(?:fondee?s?|creee?s?|lancee?s?|dirigee?s?|presidee?s?|pilotee?s?|portee?s?|nee?s?)$/u.test(items[start]?.form ?? '')) return undefined
  for (const { mention, text } of items.slice(at)) {
    if (/^[.!?]$/u.test(text)) return undefined
    if (mention?.kind === 'organization') return mention
  }
  return undefined
}

/** « – Voltania (Gand) : … CEO : X », « Voltania recrute. Sa présidente, X, … »: the block starts with it. */
function opening(items: readonly Item[], offset: number): FoundMention | undefined {
  const first = items.find(({ isWord, form }) => isWord && !/^(?:le|la|l|les)$/u.test(form))
  return first?.mention?.kind === 'organization' && first.end <= offset ? first.mention : undefined
}

/** « TOULON — Rade connectée », « kiloWatch : 4 millions » over the paragraph; none under a heading that names nobody. */
function ofHeading(page: PressRoot, block: PressBlock): FoundMention | undefined {
  for (let at = indexOf(page, block); at >= 0; at--) {
    const other = page.children[at]
    if (!other || other.data.article !== block.data.article || other.data.zone === 'title') return undefined
    if (other.data.zone === 'heading') return itemsOf(page, other).find(({ mention }) => mention?.kind === 'organization')?.mention
  }
  return undefined
}

interface Main {
  readonly mention: FoundMention | undefined
}

const mains = new WeakMap<readonly FoundMention[], Map<number, Main>>()

/** The organization that an article names three times at least, and half as often again as any other. */
function mainOf(page: PressRoot, { data: { article = -1 } }: PressBlock): FoundMention | undefined {
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
  return first && first.count >= 3 && first.count >= 1.5 * (second?.count ?? 0) ? first.mention : undefined
}

/** The organization named last before an offset, in its block or in the six before; where a person comes from (« (ex-Criteo) ») does not count. */
function lastBefore(page: PressRoot, block: PressBlock, items: readonly Item[], offset: number): FoundMention | undefined {
  const isOwn = ({ mention, end }: Item, at: number, all: readonly Item[]): boolean => mention?.kind === 'organization' && end <= offset && all[at - 1]?.text !== '-' && all[at - 1]?.text !== '('
  const own = items.findLast(isOwn)?.mention
  if (own) return own
  const index = indexOf(page, block)
  for (let at = index - 1; at >= Math.max(0, index - 6); at--) {
    const previous = page.children[at]
    if (!previous || previous.data.article !== block.data.article || previous.data.zone === 'boilerplate' || previous.data.zone === 'comment') continue
    const found = itemsOf(page, previous).findLast(isOwn)?.mention
    if (found) return found
  }
  return items.find(({ mention }) => mention?.kind === 'organization')?.mention
}

/** The person named last before an item, in its block or in the two before; for a pronoun, or for « Ex-directrice de X, la nouvelle présidente ». */
export function personBefore(page: PressRoot, block: PressBlock, items: readonly Item[], at: number): FoundMention | undefined {
  const own = items.slice(0, at).findLast(({ mention }) => mention?.kind === 'person')?.mention
  if (own) return own
  const index = indexOf(page, block)
  for (let back = index - 1; back >= Math.max(0, index - 2); back--) {
    const previous = page.children[back]
    if (!previous || previous.data.article !== block.data.article) continue
    const found = itemsOf(page, previous).findLast(({ mention }) => mention?.kind === 'person')?.mention
    if (found) return found
  }
  return undefined
}

const places = new WeakMap<PressRoot, ReadonlyMap<PressBlock, number>>()

function indexOf(page: PressRoot, block: PressBlock): number {
  let indexes = places.get(page)
  if (!indexes) {
    indexes = new Map(page.children.map((child, index) => [child, index]))
    places.set(page, indexes)
  }
  return indexes.get(block) ?? 0
}

/** The last name before the verb in its sentence (« X, 46 ans, a été élue »), or whom its pronoun means; « je » is whoever answers. */
export function subjectOfRole(page: PressRoot, block: PressBlock, items: readonly Item[], verb: number, reach: number): FoundMention | undefined {
  for (let before = verb - 1; before >= Math.max(0, verb - reach); before--) {
    const item = items[before] as Item
    if (item.mention?.kind === 'person') return item.mention
    if (/^(?:il|elle)$/u.test(item.form)) return personBefore(page, block, items, before)
    if (/^(?:je|j)$/u.test(item.form)) return items[0]?.mention?.kind === 'person' && items[1]?.text === ':' ? items[0].mention : undefined
    if (/^[.!?;:«»"“”]$/u.test(item.text) || /^(?:on|ils|elles|nous)$/u.test(item.form)) return undefined
  }
  return undefined
}
