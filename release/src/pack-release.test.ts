import { execFileSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { neededFirst } from './pack-release.ts'
import { findPending, findUnready, readPackages } from './read-packages.ts'

const root = mkdtempSync(join(tmpdir(), 'garrigue-packages-'))
afterAll(() => rmSync(root, { recursive: true }))

function add(name: string, version: string, { needs = [] as readonly string[], isPrivate = false, isBuilt = true } = {}): void {
  const folder = join(root, 'packages', name)
  mkdirSync(isBuilt ? join(folder, 'dist') : folder, { recursive: true })
  const dependencies = Object.fromEntries(needs.map((needed) => [needed, 'workspace:*']))
  writeFileSync(join(folder, 'package.json'), JSON.stringify({ name, version, dependencies, ...(isPrivate ? { private: true } : {}) }))
}

add('atlas', '1.0.0', { needs: ['base', 'zod'] })
add('base', '0.0.0', { needs: ['shapes'] })
add('shapes', '2.1.0', { isBuilt: false })
add('tests', '0.0.0', { isPrivate: true })

test('what others need goes out first', () => {
  expect(neededFirst(readPackages(root)).map(({ name }) => name)).toEqual(['shapes', 'base', 'atlas'])
})

test('a private package is not published; one without a version, or not built, is told', () => {
  expect(findUnready(readPackages(root))).toEqual(['base\u00a0: sans version', 'shapes\u00a0: pas construit'])
})

test('what a tag says was published is no longer pending', () => {
  const git = (...words: string[]): string => execFileSync('git', ['-c', 'user.name=a', '-c', 'user.email=a@a.fr', ...words], { cwd: root, encoding: 'utf8' })
  git('init', '--quiet')
  git('commit', '--quiet', '--allow-empty', '--message', 'a')
  git('tag', 'shapes@2.1.0')
  git('tag', 'atlas@0.9.0')
  expect(findPending(readPackages(root), { cwd: root }).map(({ name }) => name)).toEqual(['atlas'])
})
