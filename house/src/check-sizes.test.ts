import { expect, test } from 'vitest'
import { checkSizes } from './check-sizes.ts'
import { readRepository } from './repository.ts'

const lines = (count: number) => 'x\n'.repeat(count)

test('files are short', () => {
  expect(checkSizes(readRepository())).toEqual([])
})

test.each([
  ['packages/core/src/read.ts', 251],
  ['sites/atlas/src/pages/index.astro', 251],
  ['packages/core/src/lexicon/communes.ts', 251],
  ['packages/core/src/rules/date/numeric.ts', 61],
])('%s of %i lines is found', (path, count) => {
  expect(checkSizes([{ path, text: lines(count) }])).toEqual([expect.stringContaining(`${count} lines`)])
})

test.each([
  ['packages/core/src/read.ts', 250],
  ['packages/core/src/rules/date/numeric.ts', 60],
  ['packages/core/src/rules/date/index.ts', 61],
])('%s of %i lines is short enough', (path, count) => {
  expect(checkSizes([{ path, text: lines(count) }])).toEqual([])
})
