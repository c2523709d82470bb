import { expect, test } from 'vitest'
import { checkNames } from './check-names.ts'
import { readRepository } from './repository.ts'

test('names are in kebab-case and say something', () => {
  expect(checkNames(readRepository())).toEqual([])
})

test.each(['packages/core/src/readText.ts', 'packages/core/src/Read.ts', 'docs/a_b.md', 'packages/core/src/Rules/a.ts'])('%s is found', (path) => {
  expect(checkNames([{ path, text: '' }])).toEqual([expect.stringContaining('not in kebab-case')])
})

test.each(['packages/core/src/utils.ts', 'packages/cli/src/helpers/a.ts', 'tools/misc.mjs', 'house/src/utils.test.ts'])('%s is found', (path) => {
  expect(checkNames([{ path, text: '' }])).toEqual([expect.stringContaining('says nothing')])
})

test.each(['seeds/000_a.txt', 'README.md', '.changeset/README.md', 'sites/atlas/src/pages/[id].astro', '.oxlintrc.json', 'docs/decisions/0001-a.md'])(
  '%s may be so called',
  (path) => {
    expect(checkNames([{ path, text: '' }])).toEqual([])
  },
)
