import { dataVersion, sources, type Source } from '@garrigue/data'
import { address } from '../addresses/address.ts'
import { outsideAddress } from '../addresses/outside-address.ts'
import { DEFAULT_LOCALE } from '../language/locale.ts'
import { sourceAddress } from '../records/kinds.ts'
import { site } from '../site.ts'
import { wordsIn } from '../words/words-in.ts'

/** Something to cite, before any format: an article, our record of it, or the atlas as a whole. */
export interface Reference {
  /** Its key in a bibliography: letters, digits and hyphens. */
  readonly key: string
  readonly kind: 'article' | 'record' | 'atlas'
  /** As printed, for an article. */
  readonly title: string
  /** As printed; none when the article is not signed. */
  readonly authors: readonly string[]
  /** The newspaper, or the atlas. */
  readonly container?: string
  /** EDTF; absent when it is not known. Ours has none: the version tells it. */
  readonly date?: string
  readonly url?: string
  readonly language: string
  readonly version?: string
  readonly licence?: string
}

const OURS = { authors: [site.name], language: DEFAULT_LOCALE, version: dataVersion, licence: 'CC BY 4.0' } as const

/** The article, for its words: they are its author's and its publisher's. */
export function articleReference({ id, name, authors, publisher, published, url, language }: Source): Reference {
  const outside = outsideAddress(url)
  return {
    key: `article-${keyOf(id)}`,
    kind: 'article',
    title: name,
    authors: authors.map(({ text }) => text),
    ...(publisher ? { container: publisher.text } : {}),
    ...(published ? { date: published.edtf } : {}),
    ...(outside === undefined ? {} : { url: outside }),
    language,
  }
}

/** Our record of an article, for what was read in it. */
export function recordReference({ id, name }: Source, origin: URL): Reference {
  return { ...OURS, key: `${keyOf(site.name)}-${keyOf(id)}`, kind: 'record', title: `Relevé de l’article « ${name} »`, container: site.name, url: new URL(sourceAddress(DEFAULT_LOCALE, id), origin).href }
}

/** The whole atlas, as a set of data. */
export function atlasReference(origin: URL): Reference {
  return { ...OURS, key: keyOf(site.name), kind: 'atlas', title: wordsIn(DEFAULT_LOCALE).home.title, container: site.name, url: new URL(address(DEFAULT_LOCALE), origin).href }
}

/** All that can be cited: the atlas, then each article and our record of it. */
export function allReferences(origin: URL): readonly Reference[] {
  return [atlasReference(origin), ...sources.flatMap((source) => [articleReference(source), recordReference(source, origin)])]
}

/** Keys stand in commands: nothing in them means anything there. */
function keyOf(text: string): string {
  return text.toLowerCase().replaceAll(/[^a-z0-9]+/g, '-')
}
