import { describe, expect, it } from 'vitest'
import { sourceIds } from '@garrigue/data'
import type { Browser, Page } from 'playwright-core'
import { openSite } from './open-site.ts'

const live = openSite()
/** Whatever a page complains of, or asks of anybody else. */
let complaints: string[] = []

async function open(address: string, options: Parameters<Browser['newContext']>[0] = {}): Promise<Page> {
  const context = await live.browser.newContext(options)
  const page = await context.newPage()
  complaints = []
  page.on('console', (message) => complaints.push(`${message.type()}: ${message.text()}`))
  page.on('pageerror', (error) => complaints.push(error.message))
  page.on('request', (request) => {
    if (!request.url().startsWith(live.origin)) complaints.push(`request to ${request.url()}`)
  })
  await page.goto(live.origin + address)
  return page
}

describe('a reader', () => {
  it('finds a page from the home page, opens it, and follows a fact to its words', async () => {
    const page = await open('/')
    await page.fill('#q', 'Deniset')
    await page.press('#q', 'Enter')
    await page.locator('.result-title a', { hasText: 'Pierre Deniset' }).first().click()
    await page.waitForURL('**/personnes/pierre-deniset/')
    const fact = page.locator('.fact', { has: page.locator('blockquote') }).first()
    const words = ((await fact.locator('blockquote').textContent()) ?? '').replace(/^«\u00A0/, '').replace(/(?:\u00A0\[…\])?\u00A0»$/, '')
    await fact.locator('.call').first().click()
    await page.waitForURL(/\/sources\/[^/]+\/#c-/)
    const target = page.locator(':target')
    expect(await target.textContent()).toBe(words)
    expect(await target.evaluate((element) => getComputedStyle(element).backgroundColor)).not.toBe('rgba(0, 0, 0, 0)')
    await expect.poll(async () => target.evaluate((element) => element.getBoundingClientRect().top >= 0 && element.getBoundingClientRect().top < innerHeight)).toBe(true)
    expect(complaints).toEqual([])
    await page.context().close()
  })

  it('goes from a search result straight to the passage', async () => {
    const page = await open('/recherche/?q=ecosysteme')
    await page.locator('.result-passages a').first().click()
    await page.waitForURL(/\/sources\/[^/]+\/#p-\d+$/)
    expect(await page.locator(':target').textContent()).toMatch(/écosystème/i)
    expect(complaints).toEqual([])
    await page.context().close()
  })

  it('changes the language of a page and stays at the same record', async () => {
    const page = await open('/personnes/pierre-deniset/')
    await page.getByRole('link', { name: 'English' }).click()
    await page.waitForURL('**/en/personnes/pierre-deniset/')
    expect(await page.locator('h1').textContent()).toBe('Pierre Deniset')
    expect(await page.locator('.as-of').first().textContent()).toMatch(/^as of \d/)
    expect(await page.locator('.site-nav').textContent()).toContain('People')
    await page.getByRole('link', { name: 'Français' }).click()
    await page.waitForURL((url) => url.pathname === '/personnes/pierre-deniset/')
    expect(complaints).toEqual([])
    await page.context().close()
  })

  it('keeps the chosen theme from page to page', async () => {
    const page = await open('/', { colorScheme: 'light' })
    const ground = async (): Promise<string> => page.evaluate(() => getComputedStyle(document.body).backgroundColor)
    const light = await ground()
    await page.click('[data-theme-toggle]')
    const dark = await ground()
    expect(dark).not.toBe(light)
    await page.goto(`${live.origin}/sources/`)
    expect(await ground()).toBe(dark)
    expect(await page.getAttribute('[data-theme-toggle]', 'aria-pressed')).toBe('true')
    expect(complaints).toEqual([])
    await page.context().close()
  })
})

describe('without scripts', () => {
  it('everything can be read, and the indexes stand for the search', async () => {
    const page = await open('/recherche/', { javaScriptEnabled: false })
    expect(await page.getByText('demande un script').isVisible()).toBe(true)
    await page.locator('main .kind-list a', { hasText: 'Organisations' }).click()
    await page.locator('.letters a', { hasText: 'F' }).click()
    await page.locator('.letter a', { hasText: 'FrenchSouth.digital' }).click()
    expect(await page.locator('h1').textContent()).toBe('FrenchSouth.digital')
    expect(await page.locator('.fact').count()).toBeGreaterThan(2)
    expect(await page.locator('.provenance-source').first().isVisible()).toBe(true)
    await page.locator('.fact .call').first().click()
    expect(await page.locator(':target').count()).toBe(1)
    await page.context().close()
  })

  it('the passage opens by its summary where there is no margin', async () => {
    const page = await open('/organisations/frenchsouth-digital/', { javaScriptEnabled: false, viewport: { width: 360, height: 700 } })
    const source = page.locator('.provenance-source').first()
    expect(await source.isVisible()).toBe(false)
    await page.locator('.provenance summary').first().click()
    expect(await source.isVisible()).toBe(true)
    await page.context().close()
  })
})

const NARROW = [
  '/',
  '/organisations/',
  '/organisations/frenchsouth-digital/',
  '/organisations/conseil-de-developpement-de-montpellier-mediterranee-metropole/',
  '/lieux/montpellier/',
  `/sources/${sourceIds[0] ?? ''}/`,
  '/sources/',
  '/recherche/?q=ecosysteme',
  '/methode/',
  '/methode/messages/',
  '/404.html',
]

it('nothing scrolls sideways at 320 pixels', async () => {
  const page = await open('/', { viewport: { width: 320, height: 640 } })
  for (const address of NARROW) {
    await page.goto(live.origin + address)
    if (address.includes('?q=')) await page.locator('.result').first().waitFor()
    await page.evaluate(async () => document.fonts.ready.then(() => true))
    expect(await page.evaluate(() => document.documentElement.scrollWidth), address).toBeLessThanOrEqual(320)
  }
  await page.context().close()
})
