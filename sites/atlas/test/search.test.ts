import { gzipSync } from 'node:zlib'
import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { openSite } from './open-site.ts'
import { SEARCH_QUERIES } from './search-queries.ts'

const live = openSite()

/** Whatever the page complains of, or asks of anybody else. */
let complaints: string[] = []

async function open(address: string): Promise<Page> {
  const page = await live.browser.newPage()
  complaints = []
  page.on('console', (message) => complaints.push(`${message.type()}: ${message.text()}`))
  page.on('pageerror', (error) => complaints.push(error.message))
  page.on('request', (request) => {
    if (!request.url().startsWith(live.origin)) complaints.push(`request to ${request.url()}`)
  })
  await page.goto(live.origin + address)
  return page
}

/** A machine with other work takes longer than the second that Vitest waits. */
const PATIENT = { timeout: 30_000 }

const titles = async (page: Page): Promise<readonly string[]> => page.locator('.result-title a').allTextContents()
const status = async (page: Page): Promise<string> => (await page.locator('[data-search-status]').textContent()) ?? ''
const parameters = (page: Page): string => new URL(page.url()).search

describe('the first answer', () => {
  let page: Page

  beforeAll(async () => {
    page = await open('/recherche/')
  })

  afterAll(async () => page.close())

  it.each(SEARCH_QUERIES.map((expected) => [expected.query, [expected.first].flat(), expected.why] as const))('to « %s » is %s (%s)', async (query, first) => {
    // Nothing of the question before may stand for the answer to this one.
    await page.fill('#q', '')
    await expect.poll(async () => page.locator('.result').count(), PATIENT).toBe(0)
    await page.fill('#q', query)
    await page.locator('.result').first().waitFor()
    expect(first.map((path) => `/${path}`)).toContain(await page.locator('.result-title a').first().getAttribute('href'))
    expect(await status(page)).toContain(`pour «\u00A0${query}\u00A0»`)
    expect(new URL(page.url()).searchParams.get('q')).toBe(query)
    expect(complaints).toEqual([])
  })

  it('is looked at in at least 40 questions, each asked once', () => {
    expect(new Set(SEARCH_QUERIES.map(({ query }) => query)).size).toBe(SEARCH_QUERIES.length)
    expect(SEARCH_QUERIES.length).toBeGreaterThanOrEqual(40)
  })
})

describe('facets', () => {
  it('narrow the answers, say how many stand behind each value, and are kept in the address', async () => {
    const page = await open('/recherche/?q=numerique')
    await page.locator('.result').first().waitFor()
    const all = (await titles(page)).length
    const label = await page.locator('#facet-nature option[value="personnes"]').textContent()
    const count = Number(/\((\d+)\)/.exec(label ?? '')?.[1])
    expect(count).toBeGreaterThan(0)
    await page.selectOption('#facet-nature', 'personnes')
    await page.getByText(new RegExp(`^${count}\u00A0résultat`)).waitFor()
    await expect.poll(async () => (await titles(page)).length, PATIENT).toBe(Math.min(count, 12))
    expect(all).toBeGreaterThan(count)
    expect(await page.locator('.result-title a').evaluateAll((links) => links.every((link) => link.getAttribute('href')?.startsWith('/personnes/')))).toBe(true)
    expect(parameters(page)).toBe('?q=numerique&nature=personnes')
    await page.reload()
    await page.getByText(new RegExp(`^${count}\u00A0résultat`)).waitFor()
    expect(await page.inputValue('#facet-nature')).toBe('personnes')
    expect(complaints).toEqual([])
    await page.close()
  })

  it('list without a word: what one publisher wrote in one year about one place', async () => {
    const page = await open('/recherche/?lieu=marseille&annee=2013&editeur=regional-it')
    await expect.poll(async () => titles(page), PATIENT).toContain('AWEX')
    expect(await status(page)).toMatch(/^\d+\u00A0pages$/)
    await page.selectOption('#facet-nature', 'sources')
    await expect.poll(async () => titles(page), PATIENT).toEqual(['L’IT montoise à Marseille 2013'])
    await page.close()
  })

  it('that no page has together lead back to the question without them', async () => {
    const page = await open('/recherche/?q=kapompole&annee=2016')
    const link = page.locator('.search-suggestions a')
    expect(await link.textContent()).toMatch(/^Sans les critères/)
    await link.click()
    await expect.poll(async () => (await titles(page))[0], PATIENT).toBe('Joëlle Kapompole')
    expect(parameters(page)).toBe('?q=kapompole')
    await page.close()
  })
})

it('answers in English with the English pages, cited words in French', async () => {
  const page = await open('/en/recherche/?q=ecosysteme')
  await page.getByText('results for “ecosysteme”').waitFor()
  const natures = new Set(await page.locator('.result-nature').allTextContents())
  expect([...natures].filter((nature) => !['Organization', 'Person', 'Place', 'Event', 'Work', 'Source', 'Page', 'Index'].includes(nature))).toEqual([])
  await page.selectOption('#facet-nature', 'sources')
  await page.locator('.result').first().waitFor()
  expect(await page.locator('#facet-nature option[value="sources"]').textContent()).toMatch(/^Sources \(\d+\)$/)
  await page.locator('.result-passages a').first().click()
  await page.waitForURL(/\/en\/sources\/[^/]+\/#p-\d+$/)
  expect(await page.locator(':target blockquote').getAttribute('lang')).toBe('fr')
  expect(complaints).toEqual([])
  await page.close()
})

describe('the page', () => {
  it('answers somebody who has a keyboard only', async () => {
    const page = await open('/recherche/')
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('q')
    await page.keyboard.type('Labege')
    await page.locator('.result').first().waitFor()
    const reached: (string | null)[] = []
    for (let step = 0; step < 20 && reached.at(-1) !== '/lieux/labege/'; step++) {
      await page.keyboard.press('Tab')
      reached.push(await page.evaluate(() => document.activeElement?.getAttribute('href') ?? document.activeElement?.id ?? null))
    }
    expect(reached).toEqual(expect.arrayContaining(['facet-nature', 'facet-lieu', 'facet-annee', 'facet-editeur']))
    await page.keyboard.press('Enter')
    await page.waitForURL('**/lieux/labege/')
    await page.close()
  })

  it('shows further answers on demand, and puts the keyboard on the first of them', async () => {
    const page = await open('/recherche/?q=montpellier')
    await page.locator('.result').first().waitFor()
    expect(await page.locator('.result').count()).toBe(12)
    await page.locator('[data-search-more]').press('Enter')
    await page.locator('.result').nth(12).waitFor()
    const focused = await page.evaluate(() => document.activeElement?.textContent)
    expect(focused).toBe((await titles(page))[12])
    await page.close()
  })

  it('says so when it finds nothing, and leads to the indexes', async () => {
    const page = await open('/recherche/?q=zzzzzz')
    await page.getByText('Aucun résultat').waitFor()
    expect(await page.locator('[data-search-more]').isVisible()).toBe(false)
    expect(await page.locator('main .kind-list a').count()).toBeGreaterThan(5)
    await page.close()
  })

  it('says so when the index cannot be loaded, and answers when it can be again', async () => {
    const page = await open('/methode/')
    await page.route('**/pagefind/**', async (route) => route.abort())
    await page.goto(`${live.origin}/recherche/?q=mons`)
    await page.getByText('n’a pas pu être chargé').waitFor()
    expect(await page.locator('.result').count()).toBe(0)
    await page.close()
  })

  it('costs at most 100 kB when the field is entered, and nothing of it before', async () => {
    const page = await live.browser.newPage()
    const asked: string[] = []
    page.on('request', (request) => asked.push(new URL(request.url()).pathname))
    await page.goto(`${live.origin}/methode/`)
    expect(asked.filter((path) => path.includes('pagefind'))).toEqual([])
    const bytes = new Map<string, number>()
    page.on('response', async (response) => {
      if (/\.(?:js|json|pagefind|pf_meta)$/.test(new URL(response.url()).pathname)) bytes.set(new URL(response.url()).pathname, gzipSync(await response.body()).length)
    })
    await page.goto(`${live.origin}/recherche/`, { waitUntil: 'networkidle' })
    expect([...bytes.keys()].filter((path) => path.endsWith('.pagefind'))).toHaveLength(1)
    expect([...bytes.values()].reduce((sum, size) => sum + size, 0), JSON.stringify([...bytes])).toBeLessThanOrEqual(100_000)
    await page.close()
  })
})
