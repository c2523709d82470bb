import { isProse } from './find-regions.ts'
import { isOnlySignature } from './is-signature.ts'
import { ancestorsOf, type HtmlElement } from './parse-html.ts'
import type { PageLine } from './read-lines.ts'

/** The text of a seed: one block per line, a blank line between blocks; the lines of a list or a table stand together. */
export function writeText(lines: readonly PageLine[]): string {
  let text = ''
  let before: PageLine | undefined
  let inHead = true
  const begun = new Set<HtmlElement>()
  for (const line of lines) {
    if (before) text += line.group !== undefined && line.group === before.group ? '\n' : '\n\n'
    inHead &&= !isProse(line)
    // Some sites lay out the signature as a list.
    text += (inHead && isOnlySignature(line) ? '' : itemMark(line, begun)) + line.text
    before = line
  }
  return text === '' ? '' : `${text}\n`
}

/** « - » before the first line of an item. */
function itemMark(line: PageLine, begun: Set<HtmlElement>): string {
  for (const element of ancestorsOf(line.element)) {
    if (element.tagName !== 'li') continue
    if (begun.has(element)) return ''
    begun.add(element)
    return '- '
  }
  return ''
}
