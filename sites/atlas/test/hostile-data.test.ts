import { beforeAll, describe, expect, it } from 'vitest'
import { attribute, named, readPages, textOf, type BuiltPage } from './built-site.ts'
import { buildSite } from './build-site.ts'
import { alarmsIn } from './alarms-in.ts'
import { PAYLOADS } from './fixtures/payloads.ts'
import { hostileFaults } from './hostile-faults.ts'

let root = ''
let pages: readonly BuiltPage[] = []

beforeAll(async () => {
  root = await buildSite({ out: 'hostile', plugin: new URL('fixtures/hostile-data-plugin.ts', import.meta.url) })
  pages = readPages(root)
})

describe('texts that hold HTML', () => {
  it('are shown as text on every kind of page', () => {
    const kinds = new Map<string, boolean>()
    for (const page of pages) {
      const kind = page.address.split('/')[1] ?? ''
      kinds.set(kind, (kinds.get(kind) ?? false) || page.elements.some((element) => element.tagName === 'h1' && PAYLOADS.some((payload) => textOf(element).includes(payload))))
    }
    for (const kind of ['organisations', 'personnes', 'lieux', 'evenements', 'oeuvres', 'sources']) expect(kinds.get(kind), kind).toBe(true)
  })

  it('make no element, no handler and no address of their own', () => {
    expect(hostileFaults(pages)).toEqual([])
  })

  it('run nothing in a browser, in the search either', async () => {
    expect(await alarmsIn(root, pages)).toEqual([])
  })
})

describe('records of every kind', () => {
  const personPage = (): BuiltPage => {
    const page = pages.find((candidate) => candidate.address.startsWith('/personnes/') && candidate.elements.some((element) => attribute(element, 'id') === 'fonctions') && candidate.html.includes('test/hostile'))
    if (!page) throw new Error('no page of a person has facts')
    return page
  }

  it('are told in a sentence with a date, beside their passage', () => {
    const sentences = named(personPage(), 'p').filter((element) => attribute(element, 'class') === 'told-sentence')
    // Five of the fixture's own, beside those of the records.
    expect(sentences.length).toBeGreaterThanOrEqual(5)
    const dates = personPage().elements.filter((element) => attribute(element, 'class') === 'as-of')
    expect(dates.length).toBeGreaterThanOrEqual(5)
    expect(personPage().html).toContain('test/hostile')
  })

  it('at a former address lead to the present one', () => {
    const page = pages.find(({ address }) => address === '/organisations/ancienne-adresse/')
    expect(page && named(page, 'meta').some((element) => attribute(element, 'http-equiv') === 'refresh')).toBe(true)
    expect(page?.html).not.toContain('data-pagefind-body')
  })
})
