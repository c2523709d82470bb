import { expect, test } from 'vitest'
import { stringify } from 'yaml'
import { checkLockfile } from './check-lockfile.ts'
import { checkNpmLock } from './check-npm-lock.ts'
import { readRepository } from './repository.ts'

const integrity = 'sha512-a'
const read = (path: string) => readRepository().find((file) => file.path === path)?.text ?? ''
const lock = (packages: object, snapshots: object = {}) => stringify({ packages, snapshots })

test('the lockfile is whole', () => {
  expect(checkLockfile(read('pnpm-lock.yaml'))).toEqual([])
})

test('the lockfile of the toolchain is whole', () => {
  for (const path of ['tools/toolchain/package-lock.json', 'packages/data/test/runtimes/package-lock.json']) expect([path, checkNpmLock(read(path))]).toEqual([path, []])
})

test.each([
  [{ 'a@1.0.0': { resolution: {} } }, 'no sha512'],
  [{ 'a@1.0.0': { resolution: { integrity: 'sha1-a' } } }, 'no sha512'],
  [{ 'a@1.0.0': { resolution: { integrity, tarball: 'https://example.org/a.tgz' } } }, 'not come from the registry'],
  [{ 'a@1.0.0': { resolution: { integrity, type: 'git' } } }, 'not come from the registry'],
  [{ 'astro@7.2.7': { resolution: { integrity } } }, 'known advisory'],
  [{ 'vite@8.0.9(a@1.0.0)': { resolution: { integrity } } }, 'known advisory'],
  [{ 'sharp@0.35.4-rc.1': { resolution: { integrity } } }, 'known advisory'],
])('%j is found', (packages, problem) => {
  expect(checkLockfile(lock(packages))).toEqual([expect.stringContaining(problem)])
})

test('a version at its floor, or above, is good', () => {
  const packages = { 'astro@7.2.8': { resolution: { integrity } }, 'vite@8.1.0': { resolution: { integrity } } }
  expect(checkLockfile(lock(packages))).toEqual([])
})

test('a native tool that lacks a platform is found', () => {
  const native = (os: string, cpu: string) => ({ resolution: { integrity }, os: [os], cpu: [cpu] })
  const packages = {
    'a-linux-x64@1.0.0': native('linux', 'x64'),
    'a-linux-arm64@1.0.0': native('linux', 'arm64'),
    'a-darwin-arm64@1.0.0': native('darwin', 'arm64'),
    'a-darwin-x64@1.0.0': native('darwin', 'x64'),
  }
  const names = Object.keys(packages).map((id) => [id.split('@')[0], '1.0.0'])
  const snapshots = { 'a@1.0.0': { optionalDependencies: Object.fromEntries(names) as object } }
  expect(checkLockfile(lock(packages, snapshots))).toEqual(['pnpm-lock.yaml: a@1.0.0 has no program for win32 x64'])
})

test('a tool for one system only is good', () => {
  const packages = { 'fsevents@2.3.3': { resolution: { integrity }, os: ['darwin'] } }
  expect(checkLockfile(lock(packages, { 'a@1.0.0': { optionalDependencies: { fsevents: '2.3.3' } } }))).toEqual([])
})

test.each([
  [{ resolved: 'https://example.org/a.tgz', integrity }, 'names an address'],
  [{ integrity: 'sha1-a' }, 'no sha512'],
  [{ integrity, hasInstallScript: true }, 'runs a script'],
])('%j in the lockfile of the toolchain is found', (locked, problem) => {
  const text = JSON.stringify({ packages: { '': {}, 'node_modules/a': locked } })
  expect(checkNpmLock(text)).toEqual([expect.stringContaining(problem)])
})
