import { execFileSync } from 'node:child_process'
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { expect, it, onTestFinished } from 'vitest'

const root = fileURLToPath(new URL('../', import.meta.url))

function filesIn(folder: string): Record<string, string> {
  const paths = readdirSync(folder, { recursive: true, encoding: 'utf8', withFileTypes: true }).filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name))
  return Object.fromEntries(paths.sort().map((path) => [path.slice(folder.length + 1).replaceAll('\\', '/'), readFileSync(path, 'latin1')]))
}

it('two builds give the same bytes, in another language and time zone', () => {
  const [one, other] = [{}, { TZ: 'Pacific/Kiritimati', LC_ALL: 'tr_TR.UTF-8' }].map((environment) => {
    const folder = mkdtempSync(join(tmpdir(), 'garrigue-build-'))
    onTestFinished(() => rmSync(folder, { recursive: true }))
    execFileSync('pnpm', ['exec', 'tsdown', '--out-dir', folder, '--logLevel', 'silent'], { cwd: root, shell: process.platform === 'win32', env: { ...process.env, ...environment } })
    return filesIn(folder)
  })
  expect(Object.keys(one ?? {}).length).toBeGreaterThan(40)
  expect(one).toEqual(other)
  expect(one).toEqual(filesIn(join(root, 'dist')))
})
