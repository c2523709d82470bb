import type { Article, Name, RegistryEntry } from '@garrigue/schema'
import { foldToKey } from '../engine/fold.ts'
import { within } from '../engine/within.ts'
import { LONE_NAME } from '../lexicon/bylines.ts'
import { COPYRIGHT } from '../lexicon/media-names.ts'
import type { PressBlock, PressRoot } from '../parse/nodes.ts'
import type { ArticleDraft } from '../structure/article-draft.ts'

/** The articles of a page with what is known of each: what a person knows wins over what the page says. */
export function articlesOf(page: PressRoot, registry: readonly RegistryEntry[]): Article[] {
  const printed = publisherOf(page, registry)
  return page.data.articles.map((draft) => {
    const blocks = page.children.slice(draft.first, draft.end)
    const own = blocks.filter(({ data }) => data.zone !== 'boilerplate' && data.zone !== 'comment')
    const last = own.at(-1) ?? blocks.at(-1)
    return {
      start: blocks[0]?.data.start ?? 0,
      end: last?.data.end ?? 0,
      title: draft.title ? wordsOf(page, draft.title) : null,
      standfirst: draft.standfirst[0] ? wordsOf(page, draft.standfirst[0]) : null,
      published: draft.published?.edtf ?? null,
      basis: draft.published?.basis ?? null,
      publisher: draft.facts.publisher === undefined ? printed : nameOf(draft.facts.publisher, registry),
      authors: authorsOf(page, draft, registry),
    }
  })
}

/**
 * The words of a block as a label: of a Markdown heading without its `#`, every blank as a plain space, no-break spaces too. The exact
 * words are those of the block's segment.
 */
function wordsOf(page: PressRoot, block: PressBlock): string {
  const first = block.data.words[0]
  const last = block.data.words.at(-1)
  const words = first && last ? page.data.source.slice(first.start, last.end) : block.value
  return words.replace(/\s+/gu, ' ')
}

function nameOf(text: string, registry: readonly RegistryEntry[]): Name {
  const entry = registry.find(({ id }) => id === text)
  return entry ? { text: entry.name, entity: entry.id } : { text, entity: null }
}

function publisherOf(page: PressRoot, registry: readonly RegistryEntry[]): Name | null {
  for (const block of page.children.toReversed()) {
    const name = block.data.zone === 'boilerplate' ? COPYRIGHT.exec(block.value)?.[1] : undefined
    if (name === undefined) continue
    const key = foldToKey(name)
    const entry = registry.find((other) => other.kind === 'organization' && [other.name, ...other.otherNames].some((form) => foldToKey(form) === key))
    return { text: name, entity: entry?.id ?? null }
  }
  return null
}

function authorsOf(page: PressRoot, draft: ArticleDraft, registry: readonly RegistryEntry[]): Name[] {
  const { author, authorNotStated } = draft.facts
  if (author !== undefined) return (typeof author === 'string' ? [author] : author).map((name) => nameOf(name, registry))
  if (authorNotStated) return []
  const found = draft.bylines.flatMap((block) => signaturesOf(page, block))
  const distinct = new Map<string, Name>()
  for (const name of found) {
    const key = name.entity === null ? `text ${name.text}` : `id ${name.entity}`
    if (!distinct.has(key)) distinct.set(key, name)
  }
  return [...distinct.values()]
}

/** Who signs a byline: the people it names; else the words after « Par ». */
function signaturesOf(page: PressRoot, block: PressBlock): Name[] {
  const people = within(page.data.findings.mentions, block.data).filter(({ kind }) => kind === 'person')
  if (people.length > 0) return people.filter(({ text }) => !text.startsWith('@')).map(({ text, entity }) => ({ text, entity }))
  const signed = /^(?:par|textes?\s?:|propos recueillis par)\s([^|·,;.]{3,60}?)\s{0,3}(?:[|·,;.]|$|\s(?:le|publié)\s)/iu.exec(block.value)?.[1]
  return signed && LONE_NAME.test(signed) ? [{ text: signed, entity: null }] : []
}
