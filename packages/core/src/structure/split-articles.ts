import type { ArticleFacts, ListedArticleFacts } from '@garrigue/schema'
import { fold } from '../engine/fold.ts'
import type { PressBlock, PressRoot } from '../parse/nodes.ts'
import type { ArticleDraft } from './article-draft.ts'
import { countWords, decide, foldOf, isOpen, isProse } from './zoning.ts'

/** Fewer words than this make a menu entry or a kicker rather than a title, when a better line stands near. */
const TITLE_WORDS = 4

/**
 * Finds the title of each article and what belongs to it. In order: the first words that a side file gives; a line that the machinery
 * of the site repeats with its own name behind it; else the line before the first byline or the first prose.
 */
export function splitArticles(page: PressRoot): void {
  const { facts } = page.data
  const listed = facts.articles ? startsOf(page, facts.articles) : []
  const titles = listed.length > 0 ? listed : firstTitles(page)
  titles.forEach(({ index, why, facts: known }) => {
    const title = page.children[index]
    decide(title, 'title', 'split-articles', why)
    page.data.articles.push(draftAt(index, why === '' ? undefined : title, known))
  })
  if (page.data.articles.length === 0 && page.children.some((block) => isOpen(block))) page.data.articles.push(draftAt(0, undefined, facts))
  closeArticles(page)
}

interface FoundTitle {
  readonly index: number
  readonly why: string
  readonly facts: ArticleFacts
}

function draftAt(first: number, title: PressBlock | undefined, facts: ArticleFacts): ArticleDraft {
  return { first, end: first, ...(title ? { title } : {}), standfirst: [], bylines: [], facts }
}

function startsOf(page: PressRoot, articles: readonly ListedArticleFacts[]): FoundTitle[] {
  const found: FoundTitle[] = []
  for (const article of articles) {
    const [offset = -1, ...others] = placesOf(page, article.starts)
    const index = others.length === 0 ? page.children.findIndex(({ data }) => data.start <= offset && offset < data.end) : -1
    // Two articles cannot start in one block: the pipeline tells of the one that is left out.
    if (index >= 0 && found.every((other) => other.index !== index)) found.push({ index, why: 'premiers mots donnés par le fichier voisin', facts: article })
  }
  return found.sort((a, b) => a.index - b.index) // the side file may list them in any order
}

/** Where words stand in the text of a page, its front matter apart: that is where they are written down. */
export function placesOf({ children, data: { source } }: PressRoot, words: string): number[] {
  const front = children[0]?.data.form === 'front-matter' ? children[0].data.end : 0
  const places: number[] = []
  for (let at = source.indexOf(words, front); at >= 0 && at < source.length; at = source.indexOf(words, at + 1)) places.push(at)
  return places
}

function firstTitles(page: PressRoot): FoundTitle[] {
  const repeated = repeatedTitles(page)
  if (repeated.length > 0) return repeated.map((index) => ({ index, why: 'ligne répétée plus bas avec le nom du site', facts: page.data.facts }))
  const marked = page.children.findIndex((block) => isOpen(block) && block.data.form === 'heading' && block.data.depth === 1)
  if (marked >= 0) return [{ index: marked, why: 'premier titre de niveau 1', facts: page.data.facts }]
  const index = titleBeforeText(page)
  return index === undefined ? [] : [{ index, why: 'dernière ligne avant la signature ou le texte', facts: page.data.facts }]
}

/** « Titre », then « Titre | Nom du site »: the second is the site's, and every such pair begins an article. */
function repeatedTitles(page: PressRoot): number[] {
  const found: number[] = []
  page.children.forEach((block, index) => {
    if (!isOpen(block) || countWords(block.value) < 3) return
    const twin = page.children.slice(index + 1, index + 4).find((other) => isRepeat(block.value, other.value))
    if (twin) found.push(index)
  })
  return found
}

function isRepeat(title: string, line: string): boolean {
  return line.length > title.length && line.startsWith(title) && /^\s+[|–—-]\s+\S/u.test(line.slice(title.length, title.length + 8))
}

function titleBeforeText(page: PressRoot): number | undefined {
  const anchor = page.children.findIndex((block) => block.data.zone === 'byline' || (isOpen(block) && isProse(block.value)))
  if (anchor < 0) return firstOpen(page, 0, page.children.length)
  const before = lastOpen(page, anchor)
  const long = before !== undefined && countWords(page.children[before]?.value ?? '') >= TITLE_WORDS
  if (before !== undefined && (long || page.children[anchor]?.data.zone !== 'byline')) return before
  // A byline above the title: « Par X », then « Titre ».
  const after = firstOpen(page, anchor + 1, anchor + 3)
  return after !== undefined && !isProse(page.children[after]?.value ?? '') ? after : before
}

function firstOpen(page: PressRoot, from: number, to: number): number | undefined {
  const index = page.children.findIndex((block, at) => at >= from && at < to && isOpen(block))
  return index < 0 ? undefined : index
}

function lastOpen(page: PressRoot, before: number): number | undefined {
  for (let index = before - 1; index >= 0; index--) if (isOpen(page.children[index])) return index
  return undefined
}

/** Gives each article its blocks: up to the next title; what stands before the first title belongs to nobody. */
function closeArticles(page: PressRoot): void {
  const { articles } = page.data
  articles.forEach((article, index) => {
    article.end = articles[index + 1]?.first ?? page.children.length
    for (const block of page.children.slice(article.first, article.end)) block.data.article = index
  })
  for (const block of page.children.slice(0, articles[0]?.first ?? 0)) decide(block, 'boilerplate', 'split-articles', 'avant le titre')
  for (const article of articles) {
    const { title } = article
    if (!title) continue
    for (const block of page.children.slice(article.first + 1, article.first + 5)) {
      if (isRepeat(title.value, block.value) || foldOf(block) === fold(title.value)) decide(block, 'boilerplate', 'split-articles', 'titre répété par le site')
    }
  }
}
