import { HtmlValidate, type ConfigData } from 'html-validate'
import { expect, it } from 'vitest'
import { readPages } from './built-site.ts'

const CONFIG: ConfigData = {
  root: true,
  // What the HTML standard asks; how the source is written (void elements, blanks at the end of a line) is the compiler's affair.
  extends: ['html-validate:standard'],
}

it('every page is valid HTML', async () => {
  const validator = new HtmlValidate(CONFIG)
  const faults: string[] = []
  for (const { address, html } of readPages()) {
    const { results } = await validator.validateString(html, address)
    for (const { messages } of results) for (const { ruleId, message, line, column } of messages) faults.push(`${ruleId}: ${message} (${address}:${line}:${column})`)
  }
  expect(faults).toEqual([])
})
