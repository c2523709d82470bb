import { Cite } from '@citation-js/core'
import '@citation-js/plugin-bibtex'
import { dataVersion, sources } from '@garrigue/data'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { outsideAddress } from '../src/addresses/outside-address.ts'
import { attribute, DIST, hasClass, named, readPages, textOf, type BuiltPage } from './built-site.ts'

const pages = new Map(readPages().map((page) => [page.address, page]))
const pageAt = (address: string): BuiltPage => {
  const page = pages.get(address)
  if (!page) throw new Error(`no page at ${address}`)
  return page
}
const file = (path: string): string => readFileSync(join(DIST, path), 'utf8')
interface Cited {
  readonly id: string
  readonly title: string
  readonly URL?: string
  readonly type: string
}
const read = (bibtex: string): readonly Cited[] => new Cite(bibtex).data as never
const citationsOn = (page: BuiltPage): readonly string[] => page.elements.filter((element) => hasClass(element, 'citation')).map(textOf)
const bibtexOn = (page: BuiltPage): string => page.elements.filter((element) => hasClass(element, 'bibtex')).flatMap((box) => named(page, 'pre').filter((pre) => pre.parentNode === box)).map(textOf).join('')

describe.each(sources.flatMap((source) => ['', '/en'].map((prefix) => [`${prefix}/sources/${source.id}/`, source] as const)))('the page %s', (address, source) => {
  const page = pageAt(address)

  it('gives two citations, ours and the newspaper’s', () => {
    const [ours, theirs, ...more] = citationsOn(page)
    expect(more).toEqual([])
    expect(ours).toContain(source.name)
    expect(ours?.replaceAll('\u00A0', ' ')).toMatch(address.startsWith('/en') ? /article “/ : /article « /)
    expect(ours).toContain(`version ${dataVersion}`)
    expect(ours).toContain(`/sources/${source.id}/`)
    for (const words of [source.name, source.publisher?.text ?? '', ...source.authors.map(({ text }) => text), source.url ?? '', source.published?.earliest.slice(0, 4) ?? '']) expect(theirs).toContain(words)
  })

  it('gives them in BibTeX, as the file beside it, which others read', () => {
    expect(bibtexOn(page)).toBe(file(`sources/${source.id}.bib`))
    const [ours, theirs, ...more] = read(bibtexOn(page))
    expect(more).toEqual([])
    expect(ours?.title).toContain(source.name)
    expect(ours?.URL).toMatch(new RegExp(`^https://.*/sources/${source.id}/$`))
    expect(theirs?.title).toBe(source.name)
    expect(theirs?.URL).toBe(outsideAddress(source.url))
    const csl = JSON.parse(file(`sources/${source.id}.csl.json`)) as readonly Cited[]
    expect(csl.map(({ id }) => id)).toEqual([ours?.id, theirs?.id])
    expect(csl[1]).toMatchObject({ type: 'article-newspaper', title: source.name })
    const links = named(page, 'a').flatMap((element) => attribute(element, 'href') ?? [])
    expect(links).toEqual(expect.arrayContaining([`/sources/${source.id}.bib`, `/sources/${source.id}.csl.json`]))
  })
})

describe('all references', () => {
  it('are in one file: the atlas, each article and our record of it, each under a key of its own', () => {
    const all = read(file('references.bib'))
    expect(all).toHaveLength(1 + 2 * sources.length)
    expect(new Set(all.map(({ id }) => id)).size).toBe(all.length)
    expect(all.map(({ title }) => title)).toEqual(expect.arrayContaining(sources.map(({ name }) => name)))
    expect((JSON.parse(file('references.csl.json')) as readonly Cited[]).map(({ id }) => id)).toEqual(all.map(({ id }) => id))
  })

  it.each(['/donnees/', '/en/donnees/'])('are on %s, with the two citations', (address) => {
    const page = pageAt(address)
    expect(citationsOn(page)).toHaveLength(2)
    expect(read(bibtexOn(page)).map(({ id }) => id)).toEqual(['garrigue', expect.stringMatching(/^article-/)])
    expect(named(page, 'a').flatMap((element) => attribute(element, 'href') ?? [])).toEqual(expect.arrayContaining(['/references.bib', '/references.csl.json']))
  })
})
