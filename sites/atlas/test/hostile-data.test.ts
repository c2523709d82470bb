import { beforeAll, describe, expect, it } from 'vitest'
import { attribute, named, readPages, textOf, type BuiltPage } from './built-site.ts'
import { buildSite } from './build-site.ts'
import { openBrowser } from './browser.ts'
import { PAYLOAD } from './fixtures/payload.ts'
import { serveDist } from './serve-dist.ts'

/** Elements that the site's own templates use; anything else came from the data. */
const OWN_ELEMENTS: ReadonlySet<string> = new Set(readPages().flatMap(({ elements }) => elements.map(({ tagName }) => tagName)))

let root = ''
let pages: readonly BuiltPage[] = []

beforeAll(async () => {
  root = await buildSite({ out: 'hostile', data: new URL('fixtures/hostile-data.ts', import.meta.url) })
  pages = readPages(root)
})

describe('texts that hold HTML', () => {
  it('are shown as text on every kind of page', () => {
    const kinds = new Map<string, boolean>()
    for (const page of pages) {
      const kind = page.address.split('/')[1] ?? ''
      kinds.set(kind, (kinds.get(kind) ?? false) || page.elements.some((element) => element.tagName === 'h1' && textOf(element).includes(PAYLOAD)))
    }
    for (const kind of ['organisations', 'personnes', 'lieux', 'evenements', 'oeuvres', 'sources']) expect(kinds.get(kind), kind).toBe(true)
  })

  it('make no element, no handler and no address of their own', () => {
    const faults = pages.flatMap((page) =>
      page.elements.flatMap((element) => [
        ...(OWN_ELEMENTS.has(element.tagName) ? [] : [`<${element.tagName}>`]),
        ...(element.tagName === 'script' && !/^\/(?:theme\.js|assets\/[\w.-]+\.js)$/.test(attribute(element, 'src') ?? '') ? ['<script>'] : []),
        ...element.attrs.filter(({ name }) => name.startsWith('on') || name === 'style').map(({ name }) => name),
        ...element.attrs.filter(({ name, value }) => ['href', 'src', 'action'].includes(name) && /^\s*(?:javascript|data|vbscript):/i.test(value)).map(({ value }) => value),
      ]).map((fault) => `${page.address}: ${fault}`),
    )
    expect([...new Set(faults)]).toEqual([])
  })

  it('run nothing in a browser, in the search either', async () => {
    const site = await serveDist(root)
    const browser = await openBrowser()
    try {
      const page = await browser.newPage()
      const alarms: string[] = []
      page.on('dialog', (dialog) => {
        alarms.push(dialog.message())
        void dialog.dismiss()
      })
      page.on('console', (message) => alarms.push(message.text()))
      page.on('pageerror', (error) => alarms.push(error.message))
      for (const kind of ['organisations', 'personnes', 'sources']) {
        const address = pages.find((candidate) => candidate.address.startsWith(`/${kind}/`) && candidate.address.length > kind.length + 2)?.address
        await page.goto(site.origin + (address ?? '/missing'))
      }
      await page.goto(`${site.origin}/recherche/?q=onerror`)
      await page.locator('.result').first().waitFor()
      expect(await page.locator('.result-title').first().textContent()).toContain('<img src=x onerror=alert(2)>')
      expect(await page.locator('.search-results img, .search-results script').count()).toBe(0)
      expect(alarms).toEqual([])
    } finally {
      await browser.close()
      await site.close()
    }
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
    const dates = named(personPage(), 'span').filter((element) => attribute(element, 'class') === 'as-of')
    expect(dates.length).toBeGreaterThanOrEqual(5)
    expect(personPage().html).toContain('test/hostile')
  })

  it('at a former address lead to the present one', () => {
    const page = pages.find(({ address }) => address === '/organisations/ancienne-adresse/')
    expect(page && named(page, 'meta').some((element) => attribute(element, 'http-equiv') === 'refresh')).toBe(true)
    expect(page?.html).not.toContain('data-pagefind-body')
  })
})
