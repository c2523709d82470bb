import type { BuiltPage } from './built-site.ts'
import { openBrowser } from './browser.ts'
import { serveDist } from './serve-dist.ts'

/**
 * What happens in Chromium that must not, on one page of each kind of a built site and in its search: dialogs, messages of the console, requests
 * elsewhere, a title that is not the page's.
 */
export async function alarmsIn(root: string, pages: readonly BuiltPage[]): Promise<readonly string[]> {
  const site = await serveDist(root)
  const browser = await openBrowser()
  const alarms: string[] = []
  try {
    const page = await browser.newPage()
    page.on('dialog', (dialog) => {
      alarms.push(`dialog: ${dialog.message()}`)
      void dialog.dismiss()
    })
    page.on('console', (message) => alarms.push(`${page.url()}: ${message.text()}`))
    page.on('pageerror', (error) => alarms.push(`${page.url()}: ${error.message}`))
    page.on('request', (request) => {
      if (!request.url().startsWith(site.origin)) alarms.push(`request to ${request.url()}`)
    })
    for (const address of oneOfEachKind(pages)) {
      await page.goto(site.origin + address, { waitUntil: 'load' })
      // Handlers that hostile words would bring run by now, or on what somebody does first.
      await page.keyboard.press('Tab')
      await page.mouse.move(300, 300)
    }
    for (const word of ['alert', 'script', 'montpellier']) {
      await page.goto(`${site.origin}/recherche/?q=${word}`)
      await page.locator('.result, [data-search-status]:not(:empty)').first().waitFor()
      await page.waitForLoadState('networkidle')
      const foreign = await page.locator('.search-results :not(li, p, h2, a, ul, mark, span)').count()
      if (foreign > 0) alarms.push(`${foreign} foreign elements among the answers to ${word}`)
    }
  } finally {
    await browser.close()
    await site.close()
  }
  return alarms
}

/** The largest page in each folder: it shows most. */
function oneOfEachKind(pages: readonly BuiltPage[]): readonly string[] {
  const folders = Map.groupBy(pages, ({ address }) => address.replace(/[^/]+\/?$/, ''))
  return [...folders.values()].map((inFolder) => inFolder.toSorted((a, b) => b.html.length - a.html.length)[0]?.address ?? '/')
}
