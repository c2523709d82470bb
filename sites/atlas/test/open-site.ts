import type { Browser } from 'playwright-core'
import { afterAll, beforeAll } from 'vitest'
import { openBrowser } from './browser.ts'
import { DIST } from './built-site.ts'
import { serveDist, type ServedSite } from './serve-dist.ts'

/** Where a test finds the built site, and what to look at it with. */
export interface OpenSite {
  /** Without a slash at the end. */
  readonly origin: string
  readonly browser: Browser
}

/** Serves the built site and opens a browser before the tests of the file, or of the group, that calls it; closes both after them. */
export function openSite(): OpenSite {
  let served: ServedSite
  let browser: Browser
  beforeAll(async () => {
    served = await serveDist(DIST)
    browser = await openBrowser()
  })
  afterAll(async () => {
    await browser.close()
    await served.close()
  })
  return {
    get origin() {
      return served.origin
    },
    get browser() {
      return browser
    },
  }
}
