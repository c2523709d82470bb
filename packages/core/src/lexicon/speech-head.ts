import { speakingBlocks } from '../engine/speaking-blocks.ts'
import type { PressBlock, PressRoot } from '../parse/nodes.ts'
import { plainItems } from './speech-items.ts'

const cache = new WeakMap<PressRoot, Map<number, string | undefined>>()

/** The one person whom the title of an article names, or else all that stands before its first paragraph; `undefined` when there is none, or several. */
export function headPerson(page: PressRoot, article: number): string | undefined {
  const known = cache.get(page) ?? new Map<number, string | undefined>()
  cache.set(page, known)
  if (!known.has(article)) known.set(article, readHead(page, article))
  return known.get(article)
}

function readHead(page: PressRoot, article: number): string | undefined {
  const { title } = page.data.articles[article] ?? {}
  const blocks = speakingBlocks(page).filter(({ data }) => data.article === article)
  const head = blocks.slice(0, Math.max(0, blocks.findIndex(({ data }) => data.zone === 'paragraph' || data.zone === 'question')))
  const inTitle = peopleIn(page, title ? [title] : [])
  const named = inTitle.size > 0 ? inTitle : peopleIn(page, head)
  return named.size === 1 ? [...named][0] : undefined
}

function peopleIn(page: PressRoot, blocks: readonly PressBlock[]): ReadonlySet<string> {
  return new Set(blocks.flatMap((block) => plainItems(page, block).flatMap(({ mention }) => (mention?.kind === 'person' ? [mention.entity] : []))))
}
