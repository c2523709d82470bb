import { execFileSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, renameSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { checkRequest, readRawDiff } from './check-request.ts'

const file = (path: string, mode = '100644') => ({ path, mode })

test.each([
  [['seeds/a.txt', 'seeds/a.yaml', 'seeds/a.review.yaml', 'registry/people/b.yaml', 'packages/data/records/seeds/a.json', '.changeset/data-1.md']],
  [['seeds/a.md']],
  [['packages/core/src/read.ts', 'registry/people/b.yaml', 'packages/data/records/seeds/a.json']],
])('%j may come together', (paths) => {
  expect(checkRequest(paths.map((path) => file(path)))).toEqual([])
})

test.each([
  [[file('seeds/a.txt'), file('packages/core/src/read.ts')], 'packages/core/src/read.ts'],
  [[file('seeds/a.txt'), file('.github/workflows/check.yml')], '.github/workflows/check.yml'],
  [[file('seeds/a.txt'), file('packages/data/scripts/generate.ts')], 'packages/data/scripts/generate.ts'],
  [[file('seeds/photo.jpg')], 'seeds/photo.jpg'],
  [[file('seeds/b/a.txt')], 'seeds/b/a.txt'],
  [[file('seeds/a.txt', '120000')], 'seeds/a.txt'],
  [[file('registry/people/b.yaml', '100755')], 'registry/people/b.yaml'],
])('%j may not', (changes, path) => {
  expect(checkRequest(changes)).toEqual([expect.stringContaining(`${path}: `)])
})

test('what git says of a request is read: additions, moves, links, names with blanks and accents', () => {
  const cwd = mkdtempSync(join(tmpdir(), 'garrigue-request-'))
  const git = (...words: string[]) => execFileSync('git', ['-c', 'user.name=a', '-c', 'user.email=a@example.org', ...words], { cwd, encoding: 'utf8' })
  try {
    git('init', '--quiet')
    mkdirSync(join(cwd, 'seeds'))
    writeFileSync(join(cwd, 'seeds', 'old.txt'), 'Un texte assez long pour que git voie qu’il n’a fait que changer de nom.\n')
    git('add', '--all')
    git('commit', '--quiet', '--message', 'a')
    renameSync(join(cwd, 'seeds', 'old.txt'), join(cwd, 'seeds', 'new.txt'))
    writeFileSync(join(cwd, 'seeds', 'été à Sète.txt'), 'b')
    symlinkSync('new.txt', join(cwd, 'seeds', 'link.txt'))
    git('add', '--all')
    git('commit', '--quiet', '--message', 'b')
    const changes = readRawDiff(git('diff', '--raw', '-z', '-M', 'HEAD~1...HEAD'))
    expect(changes).toEqual(expect.arrayContaining([file('seeds/old.txt'), file('seeds/new.txt'), file('seeds/été à Sète.txt'), file('seeds/link.txt', '120000')]))
    expect(changes).toHaveLength(4)
  } finally {
    rmSync(cwd, { recursive: true })
  }
})
