import axe, { type AxeResults, type RunOptions } from 'axe-core'
import type { BrowserContext, Page } from 'playwright-core'

const OPTIONS: RunOptions = { runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'], resultTypes: ['violations'] }

/** How somebody sees a page. */
export interface Look {
  readonly colorScheme: 'light' | 'dark'
  readonly width: number
}

/**
 * What axe finds on a page in every look, whether it scrolls sideways, and what it says in the console. The page is loaded once, and looked at anew as the
 * system's colours and the window change: each look is measured whole.
 */
export async function faultsOf(context: BrowserContext, address: string, looks: readonly Look[]): Promise<readonly string[]> {
  const page = await context.newPage()
  const faults: string[] = []
  page.on('console', (message) => faults.push(`${address}: console: ${message.text()}`))
  page.on('pageerror', (error) => faults.push(`${address}: console: ${error.message}`))
  try {
    const [first] = looks
    if (first) await see(page, first)
    await page.goto(address)
    if (address.includes('?q=')) await page.locator('.result').first().waitFor()
    await page.evaluate(axe.source)
    for (const look of looks) faults.push(...(await faultsIn(page, look)).map((fault) => `${address}, ${look.colorScheme}, ${look.width} pixels: ${fault}`))
  } finally {
    await page.close()
  }
  return faults
}

async function see(page: Page, { colorScheme, width }: Look): Promise<void> {
  await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' })
  await page.setViewportSize({ width, height: 800 })
}

async function faultsIn(page: Page, look: Look): Promise<readonly string[]> {
  await see(page, look)
  const { violations } = await page.evaluate<AxeResults>(`axe.run(document, ${JSON.stringify(OPTIONS)})`)
  const wide = await page.evaluate(() => document.documentElement.scrollWidth)
  return [
    ...violations.flatMap(({ id, nodes }) => nodes.map(({ target, failureSummary }) => `${id}: ${target.join(' ')} ${failureSummary ?? ''}`)),
    ...(wide > look.width ? [`${wide} pixels wide`] : []),
  ]
}
