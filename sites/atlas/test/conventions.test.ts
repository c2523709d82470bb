import { claimRedirects, entitiesByKind, entityLabels, sources, type Entity } from '@garrigue/data'
import { DOMParser } from '@xmldom/xmldom'
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { attribute, DIST, hasClass, named, readPages, textOf, type BuiltPage } from './built-site.ts'

const pages = readPages()
const ORIGIN = new URL((JSON.parse(readFileSync(new URL('../../../project.json', import.meta.url), 'utf8')) as { site: string }).site)
const file = (path: string): string => readFileSync(join(DIST, path), 'utf8')
const pageAt = (address: string): BuiltPage => {
  const page = pages.find((candidate) => candidate.address === address)
  if (!page) throw new Error(`no page at ${address}`)
  return page
}
const isHidden = (page: BuiltPage): boolean => named(page, 'meta').some((element) => attribute(element, 'name') === 'robots' && attribute(element, 'content') === 'noindex')
const linked = (page: BuiltPage, rel: string): readonly string[] => named(page, 'link').flatMap((element) => (attribute(element, 'rel') === rel ? (attribute(element, 'href') ?? []) : []))
const property = (page: BuiltPage, name: string): string | undefined => {
  const element = named(page, 'meta').find((candidate) => attribute(candidate, 'property') === name)
  return element && attribute(element, 'content')
}

interface Graph {
  readonly '@context': string
  readonly '@graph': readonly { readonly '@type': string; readonly '@id'?: string; readonly name?: string; readonly hasPart?: readonly { readonly text: string; readonly '@id': string }[] }[]
}
const graphOf = (page: BuiltPage): Graph | undefined => {
  const block = named(page, 'script').find((element) => attribute(element, 'type') === 'application/ld+json')
  return block && (JSON.parse(textOf(block)) as Graph)
}

describe('structured data', () => {
  it('stands on every page that engines may find, once, and on no other', () => {
    const wrong = pages.filter((page) => {
      const blocks = named(page, 'script').filter((element) => attribute(element, 'type') === 'application/ld+json')
      return blocks.length > 1 || isHidden(page) === (graphOf(page)?.['@graph'].some((node) => node['@type'] === 'WebPage') ?? false)
    })
    expect(wrong.map(({ address }) => address)).toEqual([])
  })

  it.each([
    ['/organisations/frenchsouth-digital/', 'Organization', 'FrenchSouth.digital'],
    ['/en/organisations/frenchsouth-digital/', 'Organization', 'FrenchSouth.digital'],
    ['/personnes/pierre-deniset/', 'Person', 'Pierre Deniset'],
    ['/lieux/montpellier/', 'Place', 'Montpellier'],
    ['/evenements/innovation-it-day/', 'Event', 'Innovation IT Day'],
    ['/', 'Dataset', 'Garrigue, l’herbier de l’écosystème'],
    ['/donnees/', 'Dataset', 'Données'],
  ])('says at %s that it is about a %s, %s', (address, type, name) => {
    expect(graphOf(pageAt(address))?.['@graph']).toEqual(expect.arrayContaining([expect.objectContaining({ '@type': type, name })]))
  })

  it('gives the whole quotations of an article, each with the address of its words', () => {
    let count = 0
    for (const { id } of sources) {
      const page = pageAt(`/sources/${id}/`)
      const article = graphOf(page)?.['@graph'].find((node) => node['@type'] === 'NewsArticle')
      for (const quotation of article?.hasPart ?? []) {
        const anchor = new URL(quotation['@id']).hash.slice(1)
        const shown = page.elements.filter((element) => attribute(element, 'id') === anchor || attribute(element, 'data-of') === anchor)
        expect(shown.map(textOf).join('')).toBe(quotation.text)
        count++
      }
    }
    expect(count).toBeGreaterThan(5)
  })
})

describe('images for other sites', () => {
  it('are there, in their size, for every page', () => {
    for (const page of pages) {
      const image = property(page, 'og:image') ?? ''
      expect(image.startsWith(ORIGIN.href), page.address).toBe(true)
      expect(existsSync(join(DIST, new URL(image).pathname)), image).toBe(true)
    }
    const png = readFileSync(join(DIST, 'images/organisations/frenchsouth-digital.png'))
    expect([png.toString('latin1', 1, 4), png.readUInt32BE(16), png.readUInt32BE(20)]).toEqual(['PNG', 1200, 630])
  })

  it('are of the entity when several sources attest it, else of its kind', () => {
    expect(property(pageAt('/personnes/pierre-deniset/'), 'og:image')).toBe(`${ORIGIN.href}images/personnes/pierre-deniset.png`)
    expect(property(pageAt('/en/personnes/alain-molinie/'), 'og:image')).toBe(`${ORIGIN.href}images/en-personnes.png`)
  })
})

describe('for engines', () => {
  it('the sitemap lists all pages that may be found, and no other', () => {
    const locations = [...file('sitemap.xml').matchAll(/<loc>([^<]+)<\/loc>/g)].map(([, location = '']) => new URL(location).pathname)
    expect(locations.toSorted()).toEqual(pages.filter((page) => !isHidden(page)).map(({ address }) => address).toSorted())
    expect(file('robots.txt')).toContain(`Sitemap: ${ORIGIN.href}sitemap.xml`)
  })

  it('persons whom one article names ask not to be found', () => {
    expect(isHidden(pageAt('/personnes/alain-molinie/'))).toBe(true)
    expect(isHidden(pageAt('/personnes/pierre-deniset/'))).toBe(false)
    expect(isHidden(pageAt('/organisations/actia/'))).toBe(false)
  })
})

describe('feeds', () => {
  it.each(['flux/sources.xml', 'flux/corrections.xml', 'en/flux/sources.xml', 'en/flux/corrections.xml'])('%s is an Atom feed whose entries lead to places of the site', (path) => {
    const feed = new DOMParser().parseFromString(file(path), 'text/xml')
    expect(feed.documentElement?.localName).toBe('feed')
    const entries = [...feed.getElementsByTagName('entry')]
    expect(entries.length).toBeGreaterThan(0)
    const ids = entries.map((entry) => entry.getElementsByTagName('id').item(0)?.textContent ?? '')
    expect(new Set(ids).size).toBe(ids.length)
    for (const id of ids) {
      const { pathname, hash } = new URL(id)
      const page = pageAt(pathname)
      if (hash !== '') expect(page.elements.some((element) => attribute(element, 'id') === hash.slice(1)), id).toBe(true)
    }
    const dates = entries.map((entry) => entry.getElementsByTagName('updated').item(0)?.textContent ?? '')
    expect(dates).toEqual(dates.toSorted().toReversed())
  })

  it('are named on every page, in its language', () => {
    for (const page of pages.filter(({ address }) => address !== '/404.html')) {
      const prefix = page.address.startsWith('/en/') ? '/en/' : '/'
      expect(linked(page, 'alternate')).toEqual(expect.arrayContaining([`${prefix}flux/sources.xml`, `${prefix}flux/corrections.xml`]))
    }
  })
})

describe('for browsers', () => {
  it('the icons that the pages and the manifest name are there', () => {
    const manifest = JSON.parse(file('manifest.webmanifest')) as { readonly icons: readonly { readonly src: string }[] }
    const icons = [...linked(pageAt('/'), 'icon'), ...linked(pageAt('/'), 'apple-touch-icon'), ...manifest.icons.map(({ src }) => src)]
    expect(icons.length).toBeGreaterThan(5)
    expect(icons.filter((path) => !existsSync(join(DIST, path)))).toEqual([])
    expect(linked(pageAt('/'), 'manifest')).toEqual(['/manifest.webmanifest'])
  })
})

describe('beside every page of a record', () => {
  const records = [
    ...(Object.keys(entityLabels) as Entity['kind'][]).flatMap((kind) => entitiesByKind[kind].map(({ id }) => [`/${entityLabels[kind].route}/${id}`, id] as const)),
    ...sources.map(({ id }) => [`/sources/${id}`, id] as const),
  ]

  it('stands a file with its records, which the page names', () => {
    for (const [path, id] of records) {
      const data = JSON.parse(file(`${path}.json`)) as { readonly entity?: { readonly id: string }; readonly source?: { readonly id: string }; readonly claims: readonly unknown[] }
      expect((data.entity ?? data.source)?.id).toBe(id)
      expect(linked(pageAt(`${path}/`), 'alternate')).toContain(`${path}.json`)
    }
  })

  it('stands a letter for errors, with the record; beside each claim, with its passage', () => {
    const letter = (element: Parameters<typeof attribute>[0]): URLSearchParams => new URL(attribute(element, 'href') ?? '').searchParams
    for (const [path, id] of records) expect(named(pageAt(`${path}/`), 'a').filter((element) => hasClass(element, 'report-link') && letter(element).get('subject')?.includes(id))).not.toHaveLength(0)
    const page = pageAt(`/sources/${sources[0]?.id ?? ''}/`)
    const letters = named(page, 'a').filter((element) => hasClass(element, 'report-link') && letter(element).get('body')?.includes('#c-'))
    expect(letters.length).toBeGreaterThan(10)
    for (const element of letters) expect(letter(element).get('body')).toMatch(/#c-[a-z0-9-]+\n.*c-[a-z0-9]+\n.* \d+-\d+$/)
  })
})

describe('an address once published', () => {
  it('goes on leading to a claim that was changed since', () => {
    const ids = new Set(sources.flatMap(({ id }) => pageAt(`/sources/${id}/`).elements.flatMap((element) => attribute(element, 'id') ?? [])))
    const old = Object.keys(claimRedirects)
    expect(old.length).toBeGreaterThan(0)
    expect(old.filter((id) => !ids.has(id))).toEqual([])
  })
})
