import { oncePer } from '../engine/once-per.ts'
import { speakingBlocks } from '../engine/speaking-blocks.ts'
import type { PressBlock, PressRoot } from '../parse/nodes.ts'
import type { ArticleDraft } from '../structure/article-draft.ts'
import { plainItems } from './speech-items.ts'

/** The one person whom the title of an article names, or else all that stands before its first paragraph; `undefined` when there is none, or several. */
export function headPerson(page: PressRoot, article: number): string | undefined {
  const draft = page.data.articles[article]
  return draft && readHead(draft, page, article)
}

const readHead = oncePer(({ title }: ArticleDraft, page: PressRoot, article: number): string | undefined => {
  const blocks = speakingBlocks(page).filter(({ data }) => data.article === article)
  const head = blocks.slice(0, Math.max(0, blocks.findIndex(({ data }) => data.zone === 'paragraph' || data.zone === 'question')))
  const inTitle = peopleIn(page, title ? [title] : [])
  const named = inTitle.size > 0 ? inTitle : peopleIn(page, head)
  return named.size === 1 ? [...named][0] : undefined
})

function peopleIn(page: PressRoot, blocks: readonly PressBlock[]): ReadonlySet<string> {
  return new Set(blocks.flatMap((block) => plainItems(page, block).flatMap(({ mention }) => (mention?.kind === 'person' ? [mention.entity] : []))))
}
