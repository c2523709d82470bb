import { expect, test } from 'vitest'
import { stringify } from 'yaml'
import { checkInstallSettings } from './check-install-settings.ts'
import { readRepository } from './repository.ts'

const settings = { strictDepBuilds: true, blockExoticSubdeps: true, minimumReleaseAge: 4320, allowBuilds: { a: false } }

test('an install runs no script and takes exact versions', () => {
  expect(checkInstallSettings(readRepository())).toEqual([])
})

test.each([
  [{ ...settings, allowBuilds: { a: true } }, 'lets a run a script'],
  [{ ...settings, dangerouslyAllowAllBuilds: true }, 'dangerouslyAllowAllBuilds'],
  [{ ...settings, strictDepBuilds: false }, 'strictDepBuilds'],
  [{ ...settings, blockExoticSubdeps: false }, 'blockExoticSubdeps'],
  [{ ...settings, minimumReleaseAge: 1440 }, 'minimumReleaseAge'],
  [{ ...settings, catalog: { a: '^1.0.0' } }, 'not one exact version'],
  [{ ...settings, catalogs: { b: { a: 'latest' } } }, 'not one exact version'],
])('%j is found', (planted, problem) => {
  const files = [{ path: 'pnpm-workspace.yaml', text: stringify(planted) }]
  expect(checkInstallSettings(files)).toEqual([expect.stringContaining(problem)])
})

test.each([
  [{ scripts: { postinstall: 'node a.js' } }, 'would run at install'],
  [{ scripts: { prepare: 'husky' } }, 'would run at install'],
  [{ dependencies: { a: '1.0.0' } }, 'does not come from the catalog'],
])('%j is found', (planted, problem) => {
  const files = [{ path: 'packages/core/package.json', text: JSON.stringify(planted) }]
  expect(checkInstallSettings(files)).toEqual([expect.stringContaining(problem)])
})

test('what npm locks may name exact versions, under a name of its own, and no others', () => {
  const lock = { path: 'packages/a/test/b/package-lock.json', text: '{}' }
  const project = (dependencies: object): string[] => [...checkInstallSettings([lock, { path: 'packages/a/test/b/package.json', text: JSON.stringify({ dependencies }) }])]
  expect(project({ a: '1.0.0', 'node-20': 'npm:node@20.19.0' })).toEqual([])
  expect(project({ a: '^1.0.0', b: 'npm:c@latest' })).toHaveLength(2)
})
