import { spawn } from 'node:child_process'
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, it } from 'vitest'
import { buildAside } from '../scripts/build-aside.ts'

let parent = ''
let live = ''

beforeEach(() => {
  parent = mkdtempSync(join(tmpdir(), 'build-aside-'))
  live = join(parent, 'dist')
})

afterEach(() => {
  rmSync(parent, { recursive: true, force: true })
})

const write = (folder: string, words: string): void => {
  mkdirSync(folder, { recursive: true })
  writeFileSync(join(folder, 'index.html'), words)
}
const shown = (): string => readFileSync(join(live, 'index.html'), 'utf8')
const builds = (words: string) => async (folder: string): Promise<void> => Promise.resolve(write(folder, words))

it('puts a whole site in the place of the last, and leaves nothing beside', async () => {
  await buildAside({ live, build: builds('first') })
  expect(shown()).toBe('first')
  write(join(live, 'old'), 'of the first')
  await buildAside({ live, build: builds('second') })
  expect(shown()).toBe('second')
  expect(existsSync(join(live, 'old'))).toBe(false)
  expect(existsSync(`${live}.building`) || existsSync(`${live}.replaced`)).toBe(false)
})

it('leaves the last good site when a page fails, and says so', async () => {
  await buildAside({ live, build: builds('good') })
  const failing = buildAside({
    live,
    build: async (folder) => {
      await builds('half')(folder)
      throw new Error('a page fails')
    },
  })
  await expect(failing).rejects.toThrow('a page fails')
  expect(shown()).toBe('good')
  expect(existsSync(`${live}.building`)).toBe(false)
})

it('leaves the last good site when the build is killed, and builds again after it', async () => {
  await buildAside({ live, build: builds('good') })
  const script = `
    import { buildAside } from ${JSON.stringify(new URL('../scripts/build-aside.ts', import.meta.url).href)}
    import { mkdirSync, writeFileSync } from 'node:fs'
    await buildAside({ live: ${JSON.stringify(live)}, build: async (folder) => {
      mkdirSync(folder)
      writeFileSync(folder + '/index.html', 'half')
      console.log('halfway')
      await new Promise((resolve) => setTimeout(resolve, 60_000))
    } })`
  const child = spawn(process.execPath, ['--input-type=module', '--eval', script], { stdio: ['ignore', 'pipe', 'inherit'] })
  await new Promise((resolve) => child.stdout.once('data', resolve))
  const ended = new Promise((resolve) => child.once('exit', resolve))
  child.kill('SIGKILL')
  await ended
  expect(shown()).toBe('good')
  await buildAside({ live, build: builds('next') })
  expect(shown()).toBe('next')
})

it('finds the last good site again when it was killed between the two renames', async () => {
  write(`${live}.replaced`, 'good')
  await expect(buildAside({ live, build: async () => Promise.reject(new Error('fails')) })).rejects.toThrow('fails')
  expect(shown()).toBe('good')
})
