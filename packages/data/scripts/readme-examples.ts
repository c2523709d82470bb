/** A JavaScript example of a Markdown page. */
export interface ReadmeExample {
  readonly code: string
  /** Where the example ends in the page, its last fence included. */
  readonly end: number
}

const OPEN = '```js\n'
const CLOSE = '\n```'

/** The JavaScript examples of a Markdown page, in order. */
export function readmeExamples(markdown: string): readonly ReadmeExample[] {
  const examples: ReadmeExample[] = []
  for (let at = markdown.indexOf(OPEN); at >= 0; at = markdown.indexOf(OPEN, at)) {
    const end = markdown.indexOf(CLOSE, at)
    if (end < 0) throw new Error('Expected ``` after the last example of README.md')
    examples.push({ code: markdown.slice(at + OPEN.length, end + 1), end: end + CLOSE.length })
    at = end + CLOSE.length
  }
  if (examples.length === 0) throw new Error('Expected an example between ```js and ``` in README.md')
  return examples
}
