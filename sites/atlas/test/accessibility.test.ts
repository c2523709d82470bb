import { sourceIds } from '@garrigue/data'
import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { openBrowser } from './browser.ts'
import { DIST } from './built-site.ts'
import { faultsOf } from './faults-of.ts'
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

// A representative few; accessibility.slow.test.ts looks at every type of page in every combination.
it.each([
  ['/', 'light', 1280],
  ['/', 'dark', 320],
  ['/personnes/', 'light', 320],
  ['/organisations/frenchsouth-digital/', 'dark', 1280],
  ['/organisations/frenchsouth-digital/', 'light', 320],
  [`/sources/${sourceIds[0] ?? ''}/`, 'light', 1280],
  ['/recherche/?q=ecosysteme', 'dark', 1280],
  ['/methode/', 'light', 1280],
  ['/reseau/', 'dark', 320],
  ['/carte/', 'light', 320],
  ['/donnees/', 'dark', 320],
  ['/methode/messages/', 'dark', 320],
] as const)('%s, %s, %d pixels: no fault that axe can see', async (address, colorScheme, width) => {
  expect(await faultsOf(browser, site.origin, { address, colorScheme, width })).toEqual([])
})
