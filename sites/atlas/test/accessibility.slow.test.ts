import type { Browser, BrowserContext } from 'playwright-core'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { openBrowser } from './browser.ts'
import { DIST } from './built-site.ts'
import { faultsOf, type Look } from './faults-of.ts'
import { pageTypes } from './page-types.ts'
import { serveDist, type ServedSite } from './serve-dist.ts'

const LOOKS = (['light', 'dark'] as const).flatMap((colorScheme) => [320, 1280].map((width): Look => ({ colorScheme, width })))

let site: ServedSite
let browser: Browser
let context: BrowserContext

beforeAll(async () => {
  site = await serveDist(DIST)
  browser = await openBrowser()
  context = await browser.newContext({ baseURL: site.origin })
})

afterAll(async () => {
  await browser.close()
  await site.close()
})

// Several pages side by side in one browser: each has a process of its own.
it.concurrent.each(pageTypes())('%s: no fault that axe can see, by day and by night, at 320 and 1280 pixels', async (address) => {
  expect(await faultsOf(context, address, LOOKS)).toEqual([])
})
