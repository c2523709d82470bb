/** The first JavaScript example of a Markdown page. */
export function readmeExample(markdown: string): string {
  const start = markdown.indexOf('```js\n')
  const end = markdown.indexOf('\n```', start)
  if (start < 0 || end < 0) throw new Error('Expected an example between ```js and ``` in README.md')
  return markdown.slice(start + '```js\n'.length, end + 1)
}
