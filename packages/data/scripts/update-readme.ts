/**
 * Runs the examples of README.md, measures the built package, and writes the results where the README shows them.
 */
import { execFileSync } from 'node:child_process'
import { readFileSync, writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { measureSizes } from './measure-sizes.ts'
import { readmeExamples } from './readme-examples.ts'

const root = fileURLToPath(new URL('../', import.meta.url))
const file = `${root}README.md`
const readme = readFileSync(file, 'utf8')

/** What stands right after an example whose output is shown. */
const OUTPUT = '\n\n<!-- output -->'

let updated = readme
// From the last to the first, so that the places of those before stay what they are.
for (const { code, end } of readmeExamples(readme).toReversed()) {
  if (updated.startsWith(OUTPUT, end)) updated = replaceBetween(updated, 'output', `\`\`\`text\n${run(code)}\n\`\`\``, end)
}

const kilobytes = (bytes: number): string => (bytes / 1000).toFixed(1)
const rows = (await measureSizes(`${root}dist`)).map(
  ({ specifier, minified, gzip }) => `| \`${specifier}\` | ${kilobytes(minified)} | ${kilobytes(gzip)} |`,
)
updated = replaceBetween(updated, 'sizes', ['| import | minified, kB | gzip, kB |', '|---|--:|--:|', ...rows].join('\n'))
writeFileSync(file, updated)
console.log(updated === readme ? 'README.md is fresh.' : 'Wrote README.md')

/** In the package's own folder, its name leads to its own exports. */
function run(code: string): string {
  const args = ['--input-type=module', '--eval', code]
  return execFileSync(process.execPath, args, { cwd: root, encoding: 'utf8' }).trimEnd()
}

function replaceBetween(text: string, name: string, content: string, from = 0): string {
  const [before, middle, after] = [`<!-- ${name} -->`, '\n', `<!-- /${name} -->`]
  const start = text.indexOf(before, from)
  const end = text.indexOf(after, start)
  if (start < 0 || end < start) throw new Error(`README.md lacks ${before} … ${after}`)
  return text.slice(0, start + before.length) + middle + content + middle + text.slice(end)
}
