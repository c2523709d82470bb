/**
 * Runs the first example of README.md, measures the built package, and writes both results where the README shows
 * them.
 */
import { execFileSync } from 'node:child_process'
import { readFileSync, writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { measureSizes } from './measure-sizes.ts'
import { readmeExample } from './readme-example.ts'

const root = fileURLToPath(new URL('../', import.meta.url))
const file = `${root}README.md`
const readme = readFileSync(file, 'utf8')

// In the package's own folder, its name leads to its own exports.
const output = execFileSync(process.execPath, ['--input-type=module', '--eval', readmeExample(readme)], {
  cwd: root,
  encoding: 'utf8',
})
const sizes = await measureSizes(`${root}dist`)
const kilobytes = (bytes: number): string => (bytes / 1000).toFixed(1)
const rows = sizes.map(
  ({ specifier, minified, gzip }) => `| \`${specifier}\` | ${kilobytes(minified)} | ${kilobytes(gzip)} |`,
)

const updated = replaceBetween(
  replaceBetween(readme, 'output', `\`\`\`text\n${output.trimEnd()}\n\`\`\``),
  'sizes',
  ['| import | minified, kB | gzip, kB |', '|---|--:|--:|', ...rows].join('\n'),
)
writeFileSync(file, updated)
console.log(updated === readme ? 'README.md is fresh.' : 'Wrote README.md')

function replaceBetween(text: string, name: string, content: string): string {
  const [before, middle, after] = [`<!-- ${name} -->`, '\n', `<!-- /${name} -->`]
  const start = text.indexOf(before)
  const end = text.indexOf(after)
  if (start < 0 || end < start) throw new Error(`README.md lacks ${before} … ${after}`)
  return text.slice(0, start + before.length) + middle + content + middle + text.slice(end)
}
