import { expect, test } from 'vitest'
import { checkPackageBoundaries } from './check-package-boundaries.ts'
import { readRepository } from './repository.ts'

const core = { path: 'packages/core/package.json', text: '{"name":"@garrigue/core","dependencies":{"@garrigue/schema":"workspace:*"}}' }
const atlas = { path: 'sites/atlas/package.json', text: '{"name":"@garrigue/atlas","dependencies":{"@garrigue/data":"workspace:*"}}' }

test('packages import what they may', () => {
  expect(checkPackageBoundaries(readRepository())).toEqual([])
})

test('a dependency that is not allowed is found', () => {
  const planted = { path: 'packages/core/package.json', text: '{"name":"@garrigue/core","devDependencies":{"@garrigue/data":"workspace:*"}}' }
  expect(checkPackageBoundaries([planted])).toEqual(['packages/core/package.json: @garrigue/core may not depend on @garrigue/data'])
})

test('a package without a line in the table is found', () => {
  const planted = { path: 'packages/other/package.json', text: '{"name":"@garrigue/other"}' }
  expect(checkPackageBoundaries([planted])).toEqual([expect.stringContaining('no line in mayImport')])
})

test.each([
  ["import { a } from '@garrigue/data'", 'may not import @garrigue/data'],
  ["export * from '@garrigue/cli'", 'may not import @garrigue/cli'],
  ["const a = await import('@garrigue/data/ids')", 'may not import @garrigue/data/ids'],
  ["export type A = import('@garrigue/data').A", 'may not import @garrigue/data'],
  ["import type { A } from '../../schema/src/a.ts'", 'outside its package'],
  ["import '../../../tools/run.mjs'", 'outside its package'],
])('the import %s in core is found', (text, problem) => {
  const planted = { path: 'packages/core/src/a.ts', text }
  expect(checkPackageBoundaries([core, planted])).toEqual([expect.stringContaining(problem)])
})

test('what is allowed but not declared is found', () => {
  const manifest = { path: 'packages/core/package.json', text: '{"name":"@garrigue/core"}' }
  const planted = { path: 'packages/core/src/a.ts', text: "import '@garrigue/schema'" }
  expect(checkPackageBoundaries([manifest, planted])).toEqual([expect.stringContaining('does not name')])
})

test.each([
  "---\nimport { a } from '@garrigue/core'\nif (a) return Astro.redirect('/')\n---\n<p>{a}</p>",
  "---\n---\n<script>import '@garrigue/core'</script>",
])('the import in the Astro page %j is found', (text) => {
  const planted = { path: 'sites/atlas/src/pages/index.astro', text }
  expect(checkPackageBoundaries([atlas, planted])).toEqual([expect.stringContaining('may not import @garrigue/core')])
})

test('what is allowed is not complained of', () => {
  const files = [
    { path: 'packages/core/src/a.ts', text: "import type { A } from '@garrigue/schema/vocabulary'\nimport './b.ts'\nimport 'unified'" },
    { path: 'packages/core/vitest.config.ts', text: "export { default } from '../../vitest.config.ts'" },
    { path: 'packages/core/test/a.test.ts', text: "import '@garrigue/core'" },
  ]
  expect(checkPackageBoundaries([core, ...files])).toEqual([])
})
