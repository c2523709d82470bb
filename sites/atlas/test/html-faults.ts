import { HtmlValidate, type ConfigData } from 'html-validate'
import type { BuiltPage } from './built-site.ts'

/** What the HTML standard asks, and no more. */
const CONFIG: ConfigData = { root: true, extends: ['html-validate:standard'] }

/** What is not valid HTML in pages, with its place. */
export async function htmlFaults(pages: readonly BuiltPage[]): Promise<readonly string[]> {
  const validator = new HtmlValidate(CONFIG)
  const faults: string[] = []
  for (const { address, html } of pages) {
    const { results } = await validator.validateString(html, address)
    for (const { messages } of results) for (const { ruleId, message, line, column } of messages) faults.push(`${ruleId}: ${message} (${address}:${line}:${column})`)
  }
  return faults
}
