import { expect, test } from 'vitest'
import { checkCoreBoundaries } from './check-core-boundaries.ts'
import { readRepository } from './repository.ts'

test('the folders of the reader import what they may', () => {
  expect(checkCoreBoundaries(readRepository())).toEqual([])
})

test.each([
  ['read.ts', "import { readFileSync } from 'node:fs'", 'also runs in a browser'],
  ['read.ts', "import { join } from 'path'", 'also runs in a browser'],
  ['engine/fold.ts', "import { months } from '../lexicon/months.ts'", 'engine/ may not import'],
  ['engine/fold.ts', "import type { Rule } from '../rules/date/numeric.ts'", 'engine/ may not import'],
  ['lexicon/months.ts', "import '../rules/date/numeric.ts'", 'lexicon/ may not import'],
  ['rules/date/numeric.ts', "import '../../parse/nodes.ts'", 'rules/ may not import'],
  ['rules/date/numeric.ts', "import 'unified'", 'rules/ may not import'],
  ['rules/date/numeric.ts', "import './day-month.ts'", 'no rule imports another'],
  ['rules/date/numeric.ts', "import '../quote/simple.ts'", 'no rule imports another'],
  ['rules/date/index.ts', "import '../quote/simple.ts'", 'no rule imports another'],
])('in %s, %s is found', (path, text, problem) => {
  expect(checkCoreBoundaries([{ path: `packages/core/src/${path}`, text }])).toEqual([expect.stringContaining(problem)])
})

test.each([
  ['rules/date/numeric.ts', "import '../../engine/tokens.ts'\nimport '../../lexicon/months.ts'\nimport type {} from '@garrigue/schema'"],
  ['rules/date/index.ts', "import './numeric.ts'"],
  ['rules/index.ts', "import './date/index.ts'"],
  ['read.ts', "import './rules/index.ts'\nimport 'unified'"],
  ['read.test.ts', "import 'node:fs'"],
])('in %s, %j is allowed', (path, text) => {
  expect(checkCoreBoundaries([{ path: `packages/core/src/${path}`, text }])).toEqual([])
})
