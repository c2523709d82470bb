import type { Message } from '@garrigue/schema'
import { chooseLines, type ChosenLines } from './choose-lines.ts'
import { decodeHtml } from './decode-html.ts'
import { findMainText } from './find-main-text.ts'
import { findRegions, isProse } from './find-regions.ts'
import { findTitle, headingOf } from './find-title.ts'
import { listDropped, type DroppedRegion } from './list-dropped.ts'
import { noArticle, noText, noTitle, pageMessage, severalArticles, tooHeavy } from './messages.ts'
import { isElement, parseHtml, type HtmlElement } from './parse-html.ts'
import { readLines, type PageLine } from './read-lines.ts'
import { readDeclared, suggestMetadata, type PageMetadata } from './read-metadata.ts'
import { writeText } from './write-text.ts'

/** The text of a page, as a seed holds it, and what a person should see before adding it. */
export interface ExtractedHtml {
  /** Plain lines: the title first, one block per line, a blank line between blocks. Empty when there is a message of severity error. */
  readonly text: string
  /** Suggestions for the side file. */
  readonly meta: PageMetadata
  readonly dropped: readonly DroppedRegion[]
  readonly messages: readonly Message[]
}

/**
 * Takes the article out of a saved page. The words are those of the page: entities are decoded and white space collapsed as a browser
 * does, nothing else is changed. No script runs, nothing is fetched; a page over the caps gives a message. Never throws about a page.
 */
export function extractHtml(bytes: Uint8Array): ExtractedHtml {
  const { html, messages } = decodeHtml(bytes)
  if (html === undefined) return { text: '', meta: {}, dropped: [], messages }
  const { root, over } = parseHtml(html)
  if (!root) return { text: '', meta: {}, dropped: [], messages: [...messages, pageMessage(tooHeavy, over)] }
  const page = extractTree(root)
  return { ...page, messages: [...messages, ...page.messages] }
}

function extractTree(root: HtmlElement): ExtractedHtml {
  const declared = readDeclared(root)
  const body = root.childNodes.filter((node) => isElement(node)).find(({ tagName }) => tagName === 'body' || tagName === 'frameset')
  const lines = body ? visibleLines(body) : []
  const title = findTitle(lines, declared.titles)
  const regions = body ? findRegions(body, lines, title) : new Map<PageLine, never>()
  const open = lines.filter((line) => !regions.has(line))
  if (!open.some((line) => /\p{L}/u.test(line.text))) {
    return { text: '', meta: suggestMetadata(declared, undefined, []), dropped: listDropped(lines, regions), messages: [pageMessage(noText)] }
  }
  const chosen = chooseLines(lines, regions, findMainText(root, open, title?.text ?? declared.titles[0] ?? ''), title)
  const meta = suggestMetadata(declared, chosen.title, chosen.kept)
  return { text: textOf(chosen, meta), meta, dropped: listDropped(lines, chosen.dropped), messages: messagesOn(chosen, meta) }
}

/** What a reader sees; everything, when nearly all the prose is hidden: such a page waits for a script to show itself. */
function visibleLines(body: HtmlElement): readonly PageLine[] {
  const lines = readLines(body, true)
  const length = (some: readonly PageLine[]): number => some.filter((line) => isProse(line)).reduce((sum, line) => sum + line.text.length, 0)
  return length(lines.filter(({ hidden }) => hidden)) > length(lines) * 0.6 ? readLines(body, false) : lines
}

/** A title that only the tab shows becomes the first line, unless the text begins with a heading or holds several articles. */
function textOf(chosen: ChosenLines, meta: PageMetadata): string {
  const first = chosen.kept[0]
  const needsTitle = chosen.title === undefined && chosen.recognized && chosen.articles === 1 && first !== undefined && headingOf(first) === undefined
  return (needsTitle && meta.title !== undefined ? `${meta.title}\n\n` : '') + writeText(chosen.kept)
}

function messagesOn(chosen: ChosenLines, meta: PageMetadata): readonly Message[] {
  return [
    ...(chosen.recognized ? [] : [pageMessage(noArticle)]),
    ...(chosen.articles > 1 ? [pageMessage(severalArticles, { count: chosen.articles })] : []),
    ...(chosen.title === undefined && meta.title === undefined ? [pageMessage(noTitle)] : []),
  ]
}
