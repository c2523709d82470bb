import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { openBrowser } from './browser.ts'
import { DIST } from './built-site.ts'
import { faultsOf } from './faults-of.ts'
import { pageTypes } from './page-types.ts'
import { serveDist, type ServedSite } from './serve-dist.ts'

let site: ServedSite
let browser: Browser

beforeAll(async () => {
  site = await serveDist(DIST)
  browser = await openBrowser()
})

afterAll(async () => {
  await browser.close()
  await site.close()
})

it.each(pageTypes())('%s: no fault that axe can see, by day and by night, at 320 and 1280 pixels', async (address) => {
  const faults: string[] = []
  for (const colorScheme of ['light', 'dark'] as const) {
    for (const width of [320, 1280]) faults.push(...(await faultsOf(browser, site.origin, { address, colorScheme, width })))
  }
  expect(faults).toEqual([])
})
