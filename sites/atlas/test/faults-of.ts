import { AxeBuilder } from '@axe-core/playwright'
import type { Browser } from 'playwright-core'

const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']

export interface Seen {
  readonly address: string
  readonly colorScheme: 'light' | 'dark'
  readonly width: number
}

/** What axe finds on a page as somebody sees it, whether it scrolls sideways, and what it says in the console. */
export async function faultsOf(browser: Browser, origin: string, { address, colorScheme, width }: Seen): Promise<readonly string[]> {
  const context = await browser.newContext({ colorScheme, viewport: { width, height: 800 }, reducedMotion: 'reduce' })
  const page = await context.newPage()
  const said: string[] = []
  page.on('console', (message) => said.push(message.text()))
  page.on('pageerror', (error) => said.push(error.message))
  await page.goto(origin + address)
  if (address.includes('?q=')) await page.locator('.result').first().waitFor()
  const { violations } = await new AxeBuilder({ page }).withTags(TAGS).analyze()
  const wide = await page.evaluate(() => document.documentElement.scrollWidth)
  await context.close()
  const seen = `${address}, ${colorScheme}, ${width} pixels`
  return [
    ...violations.flatMap(({ id, nodes }) => nodes.map(({ target, failureSummary }) => `${seen}: ${id}: ${target.join(' ')} ${failureSummary ?? ''}`)),
    ...said.map((message) => `${seen}: console: ${message}`),
    ...(wide > width ? [`${seen}: ${wide} pixels wide`] : []),
  ]
}
