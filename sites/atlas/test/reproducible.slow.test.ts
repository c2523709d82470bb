import { createHash } from 'node:crypto'
import { readdirSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { openBrowser } from './browser.ts'
import { attribute, named, readPages } from './built-site.ts'
import { buildSite } from './build-site.ts'
import { serveDist, type ServedSite } from './serve-dist.ts'

/** Every file of a folder with the hash of its bytes. */
function fingerprint(root: string): readonly string[] {
  return readdirSync(root, { recursive: true, encoding: 'utf8' })
    .filter((path) => statSync(join(root, path)).isFile())
    .toSorted()
    .map((path) => `${createHash('sha256').update(readFileSync(join(root, path))).digest('hex')} ${path}`)
}

it('two builds give the same bytes, whatever the time zone and the language of the machine', async () => {
  const first = await buildSite({ out: 'first', environment: { TZ: 'Pacific/Auckland', LC_ALL: 'C' } })
  const second = await buildSite({ out: 'second', environment: { TZ: 'America/Los_Angeles', LC_ALL: 'fr_FR.UTF-8' } })
  const prints = fingerprint(first)
  expect(prints.length).toBeGreaterThan(200)
  expect(prints).toEqual(fingerprint(second))
})

describe('under a sub-path', () => {
  const base = '/garrigue/'
  let root: string
  let site: ServedSite

  beforeAll(async () => {
    root = await buildSite({ out: 'sub-path', base })
    site = await serveDist(root, base)
  })

  afterAll(async () => site.close())

  it('every address within the site begins with it', () => {
    const outside = readPages(root).flatMap((page) =>
      page.elements.flatMap((element) => {
        const target = attribute(element, 'href') ?? attribute(element, 'src') ?? attribute(element, 'action') ?? '#'
        return target.startsWith(base) || /^(?:#|https?:|mailto:)/.test(target) ? [] : [`${page.address}: ${target}`]
      }),
    )
    expect(outside).toEqual([])
    const home = readPages(root).find(({ address }) => address === '/')
    const canonical = home && named(home, 'link').find((element) => attribute(element, 'rel') === 'canonical')
    expect(canonical && URL.parse(attribute(canonical, 'href') ?? '')?.pathname).toBe(base)
  })

  it('the search works', async () => {
    const browser = await openBrowser()
    try {
      const page = await browser.newPage()
      await page.goto(`${site.origin}${base}recherche/?q=ecosysteme`)
      await page.locator('.result-passages a').first().click()
      await page.waitForURL(/\/garrigue\/sources\/[^/]+\/#p-\d+$/)
      expect(await page.locator(':target').textContent()).toMatch(/écosystème/i)
    } finally {
      await browser.close()
    }
  })
})
