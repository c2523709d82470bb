import type { ArticleFacts, ListedArticleFacts } from '@garrigue/schema'
import { fold } from '../engine/fold.ts'
import { LONE_NAME } from '../lexicon/bylines.ts'
import type { PressBlock, PressRoot } from '../parse/nodes.ts'
import type { ArticleDraft } from './article-draft.ts'
import { isLegend, opensWithName } from './mark-captions.ts'
import { countWords, decide, endsSentence, foldOf, isOpen, isProse } from './zoning.ts'

/** Fewer words than this make a menu entry or a kicker rather than a title, when a better line stands near. */
const TITLE_WORDS = 4
/** A kicker is shorter than this: what opens a page with as many words, and is taken up by its text, is the title. */
const OPENING_WORDS = 6
/** How many words a legend has at least that only its place tells. */
const LEGEND_WORDS = 8
/** A text takes up more than this of the words of its title. */
const TOLD = 0.5
/** « Nom du site | Rubrique », « LE SITE — Ce qui compte »: a line of the site. */
const SITE_LINE = /\s[|–—»>›·-]\s/u

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
  const index = chooseTitle(page)
  return index === undefined ? [] : [{ index, why: 'dernière ligne avant la légende, la signature ou le texte', facts: page.data.facts }]
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

/** The index of the title of a page that says nothing of it: the line before the first byline or the first prose, or `undefined`. */
function chooseTitle({ children }: PressRoot): number | undefined {
  const anchor = children.findIndex((block) => block.data.zone === 'byline' || (isOpen(block) && isProse(block.value)))
  const lines = openLines(children, 0, anchor < 0 ? children.length : anchor)
  if (anchor < 0) return lines[0]
  const before = aboveLegends(children, lines)
  const isSigned = children[anchor]?.data.zone === 'byline'
  if (before !== undefined && (!isSigned || isTitleLike(children[before]))) return before
  // A byline above the title: « Par X », then « Titre ».
  const [after] = openLines(children, anchor + 1, anchor + 3)
  return after !== undefined && !isProse(children[after]?.value ?? '') ? after : before
}

function openLines(children: readonly PressBlock[], from: number, to: number): number[] {
  const found: number[] = []
  for (let index = from; index < Math.min(to, children.length); index++) if (isOpen(children[index])) found.push(index)
  return found
}

function isTitleLike(block: PressBlock | undefined): boolean {
  return block !== undefined && countWords(block.value) >= TITLE_WORDS
}

/** The last of the lines, above the legend of a photograph and the name of whoever signs, which may stand between a title and its text. */
function aboveLegends(children: readonly PressBlock[], lines: readonly number[]): number | undefined {
  const first = lines.findIndex((index) => isTitleLike(children[index]) && !SITE_LINE.test(children[index]?.value ?? ''))
  if (first < 0) return lines.at(-1)
  let opensPage: boolean | undefined
  for (const index of lines.slice(first + 1).toReversed()) {
    const block = children[index]
    if (!block || isBelowTitle(block)) continue
    opensPage ??= first === 0 && isTold(children, children[lines[0] ?? 0])
    if (!opensPage || block.data.form === 'heading' || countWords(block.value) < LEGEND_WORDS || endsSentence(block.value)) return index
  }
  return lines[first]
}

/** What stands below a title by its own words: a name, a legend. */
function isBelowTitle(block: PressBlock): boolean {
  return block.data.form !== 'heading' && (LONE_NAME.test(block.value) || isLegend(foldOf(block)) !== undefined || opensWithName(block.value))
}

/** Whether the text takes up what a line of many words says: a title does so, the motto of a site does not. */
function isTold(children: readonly PressBlock[], line: PressBlock | undefined): boolean {
  if (!line || countWords(line.value) < OPENING_WORDS) return false
  const text = new Set(children.flatMap((block) => (isOpen(block) && isProse(block.value) ? wordsOf(block) : [])))
  const words = wordsOf(line)
  return words.filter((word) => text.has(word)).length > words.length * TOLD
}

/** The folded words of a block that are no articles. */
function wordsOf(block: PressBlock): string[] {
  return foldOf(block).match(/[\p{L}\p{N}]{4,}/gu) ?? []
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
