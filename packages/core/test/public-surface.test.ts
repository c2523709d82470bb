import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parseSync } from 'oxc-parser'
import { expect, test } from 'vitest'
import * as core from '../src/index.ts'

// What others may build on. A line that goes is a breaking change, so the list is a file that a review sees: `npx vitest run -u` writes it.

const path = join(import.meta.dirname, '../src/index.ts')

test('the package exports what its list says', async () => {
  const { module } = parseSync(path, readFileSync(path, 'utf8'))
  const names = module.staticExports.flatMap(({ entries }) => entries.map(({ exportName, isType }) => `${isType ? 'type' : typeof (core as Readonly<Record<string, unknown>>)[exportName.name ?? '']} ${exportName.name}`))
  const list = names.sort((a, b) => ((a.split(' ')[1] ?? '') < (b.split(' ')[1] ?? '') ? -1 : 1)).join('\n')
  await expect(`${list}\n`).toMatchFileSnapshot('public-surface.txt')
})

test('every value of the list is there', () => {
  const listed = readFileSync(join(import.meta.dirname, 'public-surface.txt'), 'utf8').trim().split('\n')
  const values = listed.filter((line) => !line.startsWith('type ')).map((line) => line.split(' ')[1])
  expect(values).toEqual(Object.keys(core).sort())
})
