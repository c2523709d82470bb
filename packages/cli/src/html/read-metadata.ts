import { html } from 'parse5'
import { attributeOf, elementsUnder, isText, type HtmlElement } from './parse-html.ts'
import { headingOf } from './find-title.ts'
import type { PageLine } from './read-lines.ts'
import { readJsonLd, type LinkedData } from './read-json-ld.ts'

/** What the page says of itself: suggestions for the side file, which a person confirms. A key is absent when the page is silent. */
export interface PageMetadata {
  readonly title?: string
  /** In http or https. */
  readonly url?: string
  /** The name of the site, not an id of the registry. */
  readonly publisher?: string
  /** Names, as the page writes them, without « Par ». */
  readonly author?: readonly string[]
  /** `YYYY-MM-DD`, the day as the page writes it, whatever the time zone. */
  readonly published?: string
  /** « fr », « fr-BE ». */
  readonly language?: string
}

/** What is read of the page before its lines are chosen. */
export interface DeclaredMetadata {
  /** Titles that the page declares, the surest first: of social networks, of JSON-LD, of the tab. */
  readonly titles: readonly string[]
  readonly tags: ReadonlyMap<string, string>
  readonly linkedData: LinkedData
  readonly canonical: string | undefined
  readonly language: string | undefined
}

const LONGEST_VALUE = 500
const LONGEST_ADDRESS = 2048
const MOST_SCRIPTS = 20
const MOST_TAGS = 500

/** Reads <title>, <meta>, <link rel=canonical>, JSON-LD and the language of the page. The first of each name wins. */
export function readDeclared(root: HtmlElement): DeclaredMetadata {
  const tags = new Map<string, string>()
  const scripts: string[] = []
  let canonical: string | undefined
  let tab: string | undefined
  for (const element of elementsUnder(root)) {
    const { tagName } = element
    if (tagName === 'title' && !isDrawn(element)) tab ??= oneLine(textWithin(element))
    else if (tagName === 'meta') addTag(element, tags)
    else if (tagName === 'link' && /(?:^|\s)canonical(?:\s|$)/i.test(attributeOf(element, 'rel') ?? '')) canonical ??= attributeOf(element, 'href')
    else if (tagName === 'script' && scripts.length < MOST_SCRIPTS && /^application\/ld\+json\b/i.test((attributeOf(element, 'type') ?? '').trim())) scripts.push(textWithin(element))
  }
  const linkedData = readJsonLd(scripts)
  const titles = [tags.get('og:title'), linkedData.headline, tags.get('twitter:title'), tab].flatMap((title) => (title === undefined || oneLine(title) === '' ? [] : [oneLine(title)]))
  return { titles, tags, linkedData, canonical, language: attributeOf(root, 'lang') ?? attributeOf(root, 'xml:lang') }
}

/** The suggestions; `kept` are the lines of the article, whose own dates and signatures speak last. */
export function suggestMetadata(declared: DeclaredMetadata, title: PageLine | undefined, kept: readonly PageLine[]): PageMetadata {
  const { tags, linkedData } = declared
  const publisher = firstWords(tags.get('og:site_name'), linkedData.publisher, tags.get('dc.publisher'), tags.get('application-name'))
  const url = [declared.canonical, tags.get('og:url')].map(addressOf).find((address) => address !== undefined)
  const published = [tags.get('article:published_time'), linkedData.published, ...DATE_TAGS.map((name) => tags.get(name)), ...timesIn(kept)].map(dayOf).find((day) => day !== undefined)
  const author = authorsOf(declared, kept)
  const language = [declared.language, tags.get('og:locale'), tags.get('content-language'), tags.get('dc.language')].map(languageOf).find((code) => code !== undefined)
  const shown = title && headingOf(title) === undefined ? title.text.split('\n', 1)[0] : title?.text
  const name = firstWords(shown, withoutSite(declared.titles[0], publisher))
  return {
    ...(name === undefined ? {} : { title: name }),
    ...(url === undefined ? {} : { url }),
    ...(publisher === undefined ? {} : { publisher }),
    ...(author.length === 0 ? {} : { author }),
    ...(published === undefined ? {} : { published }),
    ...(language === undefined ? {} : { language }),
  }
}

const DATE_TAGS = ['date', 'datepublished', 'dc.date', 'dc.date.issued', 'dcterms.created', 'dcterms.issued', 'parsely-pub-date', 'pubdate', 'publication_date', 'sailthru.date']

function addTag(element: HtmlElement, tags: Map<string, string>): void {
  const name = (attributeOf(element, 'property') ?? attributeOf(element, 'name') ?? attributeOf(element, 'http-equiv') ?? attributeOf(element, 'itemprop') ?? '').trim().toLowerCase()
  const content = attributeOf(element, 'content')
  if (name !== '' && content !== undefined && content.trim() !== '' && !tags.has(name) && tags.size < MOST_TAGS) tags.set(name, content)
}

/** Within <svg>, a <title> is that of the drawing. */
function isDrawn(element: HtmlElement): boolean {
  return element.namespaceURI !== html.NS.HTML
}

function textWithin(element: HtmlElement): string {
  return element.childNodes.map((node) => (isText(node) ? node.value : '')).join('')
}

/** A value in one line, of bounded length. */
function oneLine(value: string): string {
  return value.slice(0, LONGEST_VALUE * 2).replace(/[ \t\n\f\r]+/g, ' ').trim().slice(0, LONGEST_VALUE)
}

function firstWords(...values: readonly (string | undefined)[]): string | undefined {
  return values.map((value) => oneLine(value ?? '')).find((value) => value !== '')
}

/** The title of the tab without the name of the site, before or behind. */
function withoutSite(title: string | undefined, publisher: string | undefined): string | undefined {
  if (title === undefined || publisher === undefined) return title
  for (const sign of [' | ', ' - ', ' – ', ' — ', ' · ', ' • ', ' » ', ' : ']) {
    if (title.endsWith(sign + publisher)) return title.slice(0, -(sign + publisher).length)
    if (title.startsWith(publisher + sign)) return title.slice((publisher + sign).length)
  }
  return title
}

function addressOf(value: string | undefined): string | undefined {
  const written = value?.trim()
  if (written === undefined || !/^https?:\/\/[^\s"'<>\\]+$/i.test(written) || written.length > LONGEST_ADDRESS) return undefined
  try {
    const address = new URL(written)
    return address.username === '' && address.password === '' && address.hostname !== '' ? written : undefined
  } catch {
    return undefined
  }
}

/** « 2019-03-12T18:40:00+01:00 » → « 2019-03-12 »; not a day of the calendar → `undefined`. */
function dayOf(value: string | undefined): string | undefined {
  const day = /^\s*(\d{4}-\d{2}-\d{2})(?!\d)/.exec(value ?? '')?.[1]
  if (day === undefined) return undefined
  const date = new Date(`${day}T00:00:00Z`)
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(day) ? day : undefined
}

/** « fr_FR », « FR » → « fr-FR », « fr » */
function languageOf(value: string | undefined): string | undefined {
  const parts = /^\s*([a-z]{2,3})(?:[-_]([a-z]{2}))?(?![a-z])/i.exec(value ?? '')
  if (!parts?.[1]) return undefined
  return parts[2] === undefined ? parts[1].toLowerCase() : `${parts[1].toLowerCase()}-${parts[2].toUpperCase()}`
}

function authorsOf({ tags, linkedData }: DeclaredMetadata, kept: readonly PageLine[]): readonly string[] {
  const declared = [linkedData.authors, [tags.get('author') ?? ''], [tags.get('article:author') ?? ''], [tags.get('dc.creator') ?? ''], signaturesIn(kept), signedIn(kept)]
  return declared.map((names) => [...new Set(names.map(nameOf).filter((name) => name !== ''))]).find((names) => names.length > 0) ?? []
}

/** « Par Maud Teissèdre » → « Maud Teissèdre »; an address is no name. */
function nameOf(value: string): string {
  const name = oneLine(value).replace(/^(?:propos recueillis\s+)?par[ \u00A0:]+/i, '').replace(/[ \u00A0]*[,;|·]$/, '')
  return /^https?:|^@?$/i.test(name) || name.length > 200 ? '' : name
}

/** The words that the article itself marks as its author's name. */
function signaturesIn(kept: readonly PageLine[]): readonly string[] {
  return markedIn(kept, (element) => /(?:^|\s)author(?:\s|$)/i.test(`${attributeOf(element, 'rel') ?? ''} ${attributeOf(element, 'itemprop') ?? ''}`)).map(({ text }) => text)
}

/** « Par Maud Teissèdre, le 12 mars »: names are words with a capital. */
const SIGNATURE = /^(?:Propos recueillis par|Par|par)[ \u00A0:]+((?:\p{Lu}[\p{L}.’'-]*[ \u00A0]?){1,5})/u

function signedIn(kept: readonly PageLine[]): readonly string[] {
  const name = kept.flatMap(({ text }) => (text.length <= 200 ? text.split('\n') : [])).map((line) => SIGNATURE.exec(line)?.[1]).find((found) => found !== undefined)
  return name === undefined ? [] : [name]
}

function timesIn(kept: readonly PageLine[]): readonly (string | undefined)[] {
  return markedIn(kept, ({ tagName }) => tagName === 'time').map(({ element }) => attributeOf(element, 'datetime'))
}

interface Marked {
  readonly element: HtmlElement
  readonly text: string
}

function markedIn(kept: readonly PageLine[], isMarked: (element: HtmlElement) => boolean): readonly Marked[] {
  const found = new Map<HtmlElement, Marked>()
  for (const line of kept) {
    for (const node of line.nodes) {
      for (let at = node.parentNode; at && 'tagName' in at && at !== line.element.parentNode; at = at.parentNode) {
        if (isMarked(at) && !found.has(at)) found.set(at, { element: at, text: wordsOf(at) })
      }
    }
  }
  return [...found.values()]
}

function wordsOf(element: HtmlElement): string {
  const texts: string[] = []
  for (const under of elementsUnder(element)) for (const child of under.childNodes) if (isText(child)) texts.push(child.value)
  return oneLine(texts.join(' '))
}
