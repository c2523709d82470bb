import { execFileSync } from 'node:child_process'
import { cpSync, existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll, describe, expect, it } from 'vitest'
import { readmeExamples } from '../scripts/readme-examples.ts'
import { PRINTED, writeConsumer } from './packed-consumer.ts'
import { packPackage } from './packed-package.ts'

// The package is tried where it is used, with what its users have. A project of its own holds the runtimes, so that no other
// install fetches them; `npm ci` takes those of this platform, by their digests.
const packed = packPackage()
afterAll(packed.remove)
const runtimes = join(packed.project, 'runtimes')
cpSync(fileURLToPath(new URL('./runtimes/', import.meta.url)), runtimes, { recursive: true })
execFileSync('npm', ['ci', '--ignore-scripts', '--no-audit', '--no-fund'], { cwd: runtimes, shell: process.platform === 'win32', stdio: ['ignore', 'ignore', 'inherit'] })

const run = (program: string, ...args: readonly string[]): string => execFileSync(program, args, { cwd: packed.project, encoding: 'utf8' })
const lookups = writeConsumer(packed.project)

/** The program of one line of Node, for this platform. */
function nodeOf(line: string): string {
  const program = join(runtimes, 'node_modules', `node-${line}-${process.platform}-${process.arch}`, 'bin', process.platform === 'win32' ? 'node.exe' : 'node')
  if (!existsSync(program)) throw new Error(`test/runtimes/package.json has no Node ${line} for ${process.platform} on ${process.arch}`)
  return program
}

describe('TypeScript 5.9', () => {
  const tsc = join(runtimes, 'node_modules', 'typescript', 'bin', 'tsc')

  it('is what is tried', () => expect(run(process.execPath, tsc, '--version').trim()).toBe('Version 5.9.3'))

  it.each(lookups)('compiles a consumer (%s)', (name) => expect(run(process.execPath, tsc, '-p', `tsconfig.${name}.json`)).toBe(''))
})

describe.each(['20', '22', '24'])('Node %s', (line) => {
  const examples = readmeExamples(readFileSync(join(packed.folder, 'README.md'), 'utf8'))

  it('is what is tried, and no newer than is promised', () => {
    const version = run(nodeOf(line), '--version').trim()
    expect(version).toMatch(new RegExp(String.raw`^v${line}\.`))
    if (line === '20' && process.platform === 'linux') expect(version).toBe('v20.19.0')
  })

  it.each(Object.entries(PRINTED))('runs %s, which a consumer compiled', (file, printed) => {
    expect(JSON.parse(run(nodeOf(line), `out/nodenext/${file}`))).toEqual(printed)
  })

  it.each(examples.map(({ code }, index) => [index + 1, code]))("runs the README's example %i", (index, code) => {
    writeFileSync(join(packed.project, `example-${index}.js`), code)
    expect(run(nodeOf(line), `example-${index}.js`)).toBe(run(process.execPath, `example-${index}.js`))
  })
})
