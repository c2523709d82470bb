import { isProse } from './find-regions.ts'
import { headingOf } from './find-title.ts'
import { isOnlySignature, isSignature } from './is-signature.ts'
import { ancestorsOf, attributeOf, parentOf, type HtmlElement } from './parse-html.ts'
import type { PageLine } from './read-lines.ts'
import type { Region } from './region-words.ts'

/** Fewer characters of prose than this, and no article was found. */
const LEAST_PROSE = 200

/** Names of what belongs to an article above its prose, and below. */
const ABOVE = /author|auteur|byline|signature|date|publi|standfirst|chapo|chapeau|intro|accroche|summary|legend|caption|credit/i
const BELOW = /author|auteur|byline|signature|legend|caption|credit|notes?\b|footnote|encadre/i

/** What a page names an element is looked at no further. */
const LONGEST_NAMES = 300

export interface ChosenLines {
  /** In the order of the text: the title first, then as the page has them. */
  readonly kept: readonly PageLine[]
  readonly dropped: ReadonlyMap<PageLine, Region>
  /** False when no article was recognized, and all that is not manifestly the site's was kept. */
  readonly recognized: boolean
  /** The line of the title, first of those that are kept. */
  readonly title: PageLine | undefined
  /** How many articles were kept. */
  readonly articles: number
}

/**
 * What is kept: what was taken for the article, and what stands with it: the lines above it up to the title (signature, date, standfirst),
 * captions and boxes amid it, notes and signature below it; and other articles of the page.
 */
export function chooseLines(lines: readonly PageLine[], named: ReadonlyMap<PageLine, Region>, main: ReadonlySet<PageLine>, declaredTitle: PageLine | undefined): ChosenLines {
  const dropped = new Map(named)
  const open = lines.filter((line) => !named.has(line))
  const title = declaredTitle && isAbove(declaredTitle, open.filter((line) => main.has(line) && isProse(line))) ? declaredTitle : undefined
  const prose = open.filter((line) => main.has(line) && isProse(line)).reduce((sum, line) => sum + line.text.length, 0)
  if (prose < LEAST_PROSE) return { kept: titleFirst(open, title), dropped, recognized: false, title, articles: 1 }
  const kept = new Set<PageLine>()
  const span = spanOf(open, main, title)
  const other = otherArticles(open, main, title)
  open.forEach((line, index) => {
    const reason = line === title || other.lines.has(line) ? undefined : leftOut(line, index, span, main.has(line))
    if (reason) dropped.set(line, reason)
    else kept.add(line)
  })
  return { kept: titleFirst(open.filter((line) => kept.has(line)), title), dropped, recognized: true, title, articles: other.articles }
}

/** What stands below the greater part of the prose is no title, whatever it says. */
function isAbove(title: PageLine, prose: readonly PageLine[]): boolean {
  return prose.filter((line) => line.order < title.order).length * 2 <= prose.length
}

interface Span {
  readonly title: number
  readonly first: number
  readonly last: number
  /** What holds the article, its title included. */
  readonly holder: HtmlElement | undefined
  /** The <article> that holds it, or the parent of its last prose. */
  readonly tail: readonly HtmlElement[]
}

function spanOf(open: readonly PageLine[], main: ReadonlySet<PageLine>, title: PageLine | undefined): Span {
  const indexes = open.flatMap((line, index) => (main.has(line) ? [index] : []))
  const first = indexes[0] ?? 0
  const last = indexes.at(-1) ?? 0
  const prose = open.filter((line) => main.has(line) && isProse(line))
  const holder = commonHolder(title ? [...prose, title] : prose)
  const end = prose.at(-1)
  const tail = end ? [...ancestorsOf(end.element)].filter(({ tagName }, depth) => depth === 1 || tagName === 'article') : []
  return { title: title ? open.indexOf(title) : -1, first, last, holder, tail }
}

/** Why an open line is left out; `undefined` when it is the article, or stands with it. */
function leftOut(line: PageLine, index: number, span: Span, isMain: boolean): Region | undefined {
  if (index < span.title) return isSignature(line) || isProse(line) || isNamed(line, ABOVE) ? outsideOf(span, line) : 'kicker'
  if (isMain) return undefined
  if (outsideOf(span, line)) return 'outside'
  const isLinks = line.linked * 2 > line.text.length
  if (index < span.first) {
    if (isSignature(line) || isNamed(line, ABOVE)) return undefined
    if (span.title < 0) return 'kicker'
    // « 321 046 »: a counter.
    return /\p{L}/u.test(line.text) ? (isLinks ? 'related' : undefined) : 'share'
  }
  if (index < span.last) return isLinks && !isNamed(line, ABOVE) ? 'related' : undefined
  if (isLinks) return 'related'
  return isNamed(line, BELOW) || span.tail.some((element) => holds(element, line)) ? undefined : 'outside'
}

function outsideOf(span: Span, line: PageLine): Region | undefined {
  return span.holder !== undefined && holds(span.holder, line) ? undefined : 'outside'
}

/** What the block of a line, or one of the two around it, is called. */
function isNamed(line: PageLine, names: RegExp): boolean {
  let at: HtmlElement | undefined = line.element
  for (let step = 0; at && step < 3; step++, at = parentOf(at)) {
    if (at.tagName === 'figcaption' || names.test(`${namesOf(at, 'class')} ${namesOf(at, 'itemprop')}`)) return true
  }
  return false
}

function namesOf(element: HtmlElement, key: string): string {
  return (attributeOf(element, key) ?? '').slice(0, LONGEST_NAMES)
}

function holds(element: HtmlElement, line: PageLine): boolean {
  for (const ancestor of ancestorsOf(line.element)) if (ancestor === element) return true
  return false
}

function commonHolder(lines: readonly PageLine[]): HtmlElement | undefined {
  let common: readonly HtmlElement[] | undefined
  for (const line of lines) {
    const path = [...ancestorsOf(line.element)].reverse()
    common = common === undefined ? path : common.filter((element, index) => path[index] === element)
  }
  return common?.at(-1)
}

/** Articles beside the one that was found: a page of a blog, an aggregator. A teaser has no two paragraphs. */
function otherArticles(open: readonly PageLine[], main: ReadonlySet<PageLine>, title: PageLine | undefined): { readonly lines: ReadonlySet<PageLine>; readonly articles: number } {
  const byArticle = new Map<HtmlElement, PageLine[]>()
  for (const line of open) {
    const article = [...ancestorsOf(line.element)].findLast(({ tagName }) => tagName === 'article')
    if (!article) continue
    const held = byArticle.get(article)
    if (held) held.push(line)
    else byArticle.set(article, [line])
  }
  // The page is about the article that bears its title: the others are teasers or answers.
  if (title && [...ancestorsOf(title.element)].some((element) => byArticle.has(element))) return { lines: new Set(), articles: 1 }
  const full = [...byArticle.values()].filter((lines) => lines.filter((line) => isProse(line)).length >= 2 && lines.some((line) => headingOf(line) !== undefined))
  const beside = full.length > 1 ? full.filter((lines) => !lines.some((line) => main.has(line) && isProse(line))) : []
  return { lines: new Set(beside.flat()), articles: Math.max(1, full.length) }
}

/** The title, then who signs and when if it stands above the second paragraph, then the rest as the page has it: so is a seed. */
function titleFirst(lines: readonly PageLine[], title: PageLine | undefined): readonly PageLine[] {
  if (!title || !lines.includes(title)) return lines
  const second = lines.filter((line) => line !== title && isProse(line))[1]
  const head = second ? lines.slice(0, lines.indexOf(second)) : []
  const signatures = new Set(head.filter((line) => line !== title && isOnlySignature(line)))
  return [title, ...signatures, ...lines.filter((line) => line !== title && !signatures.has(line))]
}
