import type { ArticleFacts, ListedArticleFacts } from '@garrigue/schema'
import type { PressBlock, PressRoot } from '../parse/nodes.ts'
import type { ArticleDraft } from './article-draft.ts'
import { saysDay } from './items/item-lines.ts'
import { chooseTitle } from './titles/choose-title.ts'
import { isCopy, lastCopy, repeatedTitles } from './titles/repeated-titles.ts'
import { decide, isOpen, isProse } from './zoning.ts'

/**
 * Finds the title of each article and what belongs to it. In order: the first words that a side file gives; the titles of the items that
 * a page lists; lines that the machinery of the site repeats with its own name; else the line above the text for which most speaks.
 */
export function splitArticles(page: PressRoot): void {
  const { facts } = page.data
  const listed = facts.articles ? startsOf(page, facts.articles) : []
  if (page.data.items.length > 0) page.data.articles = page.data.items.map(({ title, from, marks }) => ({ ...draftAt(from, page.children[title], facts), isOfDayAbove: !marks.some((mark) => saysDay(page.children[mark])) }))
  else {
    for (const { index, why, facts: known } of listed.length > 0 ? listed : firstTitles(page)) {
      decide(page.children[index], 'title', 'split-articles', why)
      page.data.articles.push(draftAt(index, page.children[index], known))
    }
  }
  if (page.data.articles.length === 0 && page.children.some((block) => isOpen(block))) page.data.articles.push(draftAt(0, undefined, facts))
  closeArticles(page)
}

interface FoundTitle {
  readonly index: number
  readonly why: string
  readonly facts: ArticleFacts
}

function draftAt(first: number, title: PressBlock | undefined, facts: ArticleFacts): ArticleDraft {
  return { first, end: first, ...(title ? { title } : {}), standfirst: [], bylines: [], datelines: [], isOfDayAbove: false, facts }
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
  const { facts } = page.data
  const repeated = repeatedTitles(page)
  if (repeated.length > 1) return repeated.map((index) => ({ index, why: 'ligne répétée plus bas avec le nom du site', facts }))
  const marked = page.children.findIndex((block) => isOpen(block) && block.data.form === 'heading' && block.data.depth === 1)
  if (marked >= 0) return [{ index: marked, why: 'premier titre de niveau 1', facts }]
  const [only] = repeated
  if (only !== undefined) return [{ index: lastCopy(page, only), why: 'ligne répétée par le site avec son nom', facts }]
  const chosen = chooseTitle(page)
  return chosen ? [{ index: lastCopy(page, chosen.index), why: chosen.why, facts }] : []
}

/** Gives each article its blocks: up to the next one; what stands before the first title belongs to nobody. */
function closeArticles(page: PressRoot): void {
  const { articles } = page.data
  articles.forEach((article, index) => {
    article.end = articles[index + 1]?.first ?? page.children.length
    for (const block of page.children.slice(article.first, article.end)) block.data.article = index
  })
  for (const block of page.children.slice(0, articles[0]?.first ?? 0)) decide(block, 'boilerplate', 'split-articles', 'avant le titre')
  for (const { title, first, end } of articles) {
    if (!title) continue
    for (const block of page.children.slice(first + 1, end)) {
      if (isOpen(block) && isCopy(title, block)) decide(block, 'boilerplate', 'split-articles', 'titre répété par le site')
      else if (isOpen(block) && isProse(block.value)) break
    }
  }
}
