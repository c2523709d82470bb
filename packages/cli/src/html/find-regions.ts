import { fold } from '@garrigue/core'
import { ancestorsOf, attributeOf, isElement, parentOf, type HtmlElement, type HtmlText } from './parse-html.ts'
import { isSignature } from './is-signature.ts'
import { isSilent, type PageLine } from './read-lines.ts'
import { ARTICLE_NAMES, COOKIE_WORDS, PROMOTION_LINE, REGION_NAMES, RELATED_HEADING, RELATED_LINE, SHARE_LINE, type Region } from './region-words.ts'

/** Fewer characters than this make a button, a menu entry or a caption rather than prose. */
const PROSE = 80
/** More characters of prose than this, and hardly a link: whatever the name, the main text is to be looked for in it as well. */
const WORDY = 400

/** « article-header » is no header of the site, « date-pub » no advertisement. */
const MAY_BE_OF_THE_ARTICLE: ReadonlySet<Region> = new Set(['header', 'navigation', 'promotion', 'tags'])

/** What an element holds, its descendants included. */
interface Weight {
  prose: number
  characters: number
  linked: number
  holdsTitle: boolean
  first: PageLine | undefined
}

/** Which lines are no part of the article, by what the page itself says of them: tags, roles, names of classes, headings, wording. */
export function findRegions(body: HtmlElement, lines: readonly PageLine[], title: PageLine | undefined): ReadonlyMap<PageLine, Region> {
  const weights = weigh(lines, title)
  const named = new Map<HtmlElement, Region>()
  nameUnder(body, { weights, named, prose: weights.get(body)?.prose ?? 0 })
  const regions = new Map<PageLine, Region>()
  for (const line of lines) {
    const region = regionOf(line, named) ?? (line === title ? undefined : wordingOf(line))
    if (region) regions.set(line, region)
  }
  return regions
}

/** Prose: a line long enough, and not made of links. */
export function isProse(line: PageLine): boolean {
  return line.text.length >= PROSE && line.linked * 2 < line.text.length
}

function weigh(lines: readonly PageLine[], title: PageLine | undefined): ReadonlyMap<HtmlElement, Weight> {
  const weights = new Map<HtmlElement, Weight>()
  for (const line of lines) {
    for (const element of ancestorsOf(line.element)) {
      const weight = weights.get(element) ?? { prose: 0, characters: 0, linked: 0, holdsTitle: false, first: line }
      if (isProse(line)) weight.prose += line.text.length
      weight.characters += line.text.length
      weight.linked += line.linked
      weight.holdsTitle ||= line === title
      weights.set(element, weight)
    }
  }
  return weights
}

interface Naming {
  readonly weights: ReadonlyMap<HtmlElement, Weight>
  readonly named: Map<HtmlElement, Region>
  /** Characters of prose of the whole page. */
  readonly prose: number
}

function nameUnder(element: HtmlElement, naming: Naming): void {
  for (const child of element.childNodes) {
    if (!isElement(child) || isSilent(child)) continue
    const weight = naming.weights.get(child)
    if (!weight) continue
    const region = nameOf(child, weight, naming)
    if (region) naming.named.set(child, region)
    else nameUnder(child, naming)
  }
}

/** What an element says that it is, unless it holds the title or the greater part of the prose: then the name is that of a frame. */
function nameOf(element: HtmlElement, weight: Weight, naming: Naming): Region | undefined {
  if (weight.holdsTitle) return undefined
  const region = byTag(element, weight, naming) ?? byName(element) ?? (COOKIE_WORDS.test(fold(weight.first?.text.slice(0, 400) ?? '')) && weight.characters < 1200 ? 'cookies' : undefined) ?? byHeading(element, weight)
  if (!region) return undefined
  // Readers can write more than the author; nobody else can.
  if (region === 'comments') return weight.prose < naming.prose * 0.95 ? region : undefined
  const isWordy = weight.prose > WORDY && weight.linked < weight.characters * 0.1
  return weight.prose > naming.prose * 0.5 || (isWordy && region !== 'cookies') ? undefined : region
}

function byTag(element: HtmlElement, weight: Weight, naming: Naming): Region | undefined {
  const { tagName } = element
  const role = attributeOf(element, 'role')
  if (tagName === 'nav' || role === 'navigation' || role === 'menu' || role === 'menubar') return 'navigation'
  if (tagName === 'footer' || role === 'contentinfo') return 'footer'
  if (role === 'banner' || (tagName === 'header' && !isWithinArticle(element))) return 'header'
  if (tagName === 'form' || role === 'search') return 'form'
  if (role === 'dialog' || role === 'alertdialog') return 'cookies'
  if (tagName === 'aside' || role === 'complementary') return byName(element) ?? byHeading(element, weight) ?? (isBox(element, weight, naming) ? undefined : 'aside')
  return undefined
}

function isWithinArticle(element: HtmlElement): boolean {
  return [...ancestorsOf(element)].some(({ tagName }) => tagName === 'article' || tagName === 'main')
}

/** « Repères », « Qui est-elle ? »: a box of the article, amid its prose, that is no list of links. */
function isBox(element: HtmlElement, weight: Weight, naming: Naming): boolean {
  const parent = parentOf(element)
  const around = (parent && naming.weights.get(parent)?.prose) ?? 0
  return parent !== undefined && parent.tagName !== 'body' && parent.tagName !== 'main' && around > naming.prose * 0.4 && weight.linked < weight.characters * 0.3
}

function byName(element: HtmlElement): Region | undefined {
  const names = [attributeOf(element, 'id'), ...(attributeOf(element, 'class') ?? '').slice(0, 1000).split(/\s+/)]
    .map((name) => fold(hyphenated((name ?? '').slice(0, 100))).replace(/[^a-z0-9]+/g, '-').replace(/^-+|-+$/g, ''))
    .filter((name) => name !== '')
    .slice(0, 20)
    .join(' ')
  if (names === '' || element.tagName === 'figcaption') return undefined
  const region = REGION_NAMES.find(([, pattern]) => pattern.test(names))?.[0]
  return region !== undefined && MAY_BE_OF_THE_ARTICLE.has(region) && ARTICLE_NAMES.test(names) ? undefined : region
}

/** « siteHeader » → « site-Header » */
function hyphenated(name: string): string {
  return name.replace(/([a-z])([A-Z])/g, '$1-$2')
}

/** A box whose first words are « Lire aussi » or « Les plus lus », and which holds little else than links. */
function byHeading(element: HtmlElement, weight: Weight): Region | undefined {
  const first = fold(weight.first?.text.slice(0, 400) ?? '')
  if (first.length > 80 || weight.characters > 3000) return undefined
  const isLinks = weight.linked * 2 > weight.characters - first.length
  return isLinks && RELATED_HEADING.test(first) && /^(?:div|section|aside|ul|ol|dl|table|p|li|blockquote)$/.test(element.tagName) ? 'related' : undefined
}

function regionOf(line: PageLine, named: ReadonlyMap<HtmlElement, Region>): Region | undefined {
  if (line.hidden) return 'hidden'
  let region: Region | undefined
  for (const element of ancestorsOf(line.element)) region = named.get(element) ?? region
  return region ?? (line.control ? 'form' : undefined)
}

/** What the words of a line alone say. */
function wordingOf(line: PageLine): Region | undefined {
  const folded = fold(line.text.slice(0, 400))
  if (line.text.length <= 240 && line.linked * 4 > line.text.length && RELATED_LINE.test(folded)) return 'related'
  if (SHARE_LINE.test(folded)) return 'share'
  if (PROMOTION_LINE.test(folded)) return 'promotion'
  // « Retour | Imprimer | Haut de page »: links, and nothing between them but signs.
  return line.links > 1 && line.text.length <= 240 && !isSignature(line) && /^[^\p{L}\p{N}]*$/u.test(withoutLinks(line)) ? 'navigation' : undefined
}

/** The words of a line that are no link. */
function withoutLinks(line: PageLine): string {
  return line.nodes.filter(({ parentNode }) => !isLinked(parentNode)).map(({ value }) => value).join('')
}

function isLinked(parent: HtmlText['parentNode']): boolean {
  return parent !== null && isElement(parent) && [...ancestorsOf(parent)].some(({ tagName }) => tagName === 'a')
}
