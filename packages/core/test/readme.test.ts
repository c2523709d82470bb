import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { read } from '../src/index.ts'

const README = readFileSync(join(import.meta.dirname, '../README.md'), 'utf8')

test('the example of the README prints what it says', () => {
  const code = /```js\n([^]*?)```/u.exec(README)?.[1]?.replace(/^import .*\n/u, '') ?? ''
  const output = /```text\n([^]*?)```/u.exec(README)?.[1]
  const lines: string[] = []
  // The code is our own document's.
  // oxlint-disable-next-line no-new-func
  // oxlint-disable-next-line typescript/no-implied-eval
  const run = new Function('read', 'console', code) as (reader: typeof read, output: { log(...words: unknown[]): void }) => void
  run(read, { log: (...words) => void lines.push(words.map(String).join(' ')) })
  expect(`${lines.join('\n')}\n`).toBe(output)
})
