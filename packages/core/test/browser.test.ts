import { brotliCompressSync } from 'node:zlib'
import { join } from 'node:path'
import { createContext, runInContext } from 'node:vm'
import { build } from 'esbuild'
import { expect, test } from 'vitest'
import { read, type ReadOptions } from '../src/index.ts'
import type { Reading } from '@garrigue/schema'
import { REGISTRY, SEEDS } from './seeds.ts'

/** What a worker of a browser has and the language itself has not, of all that the reader may use. */
const BROWSER = { TextDecoder, TextEncoder, URL }

/** The reader as one script, as a bundler makes it for a worker: on the page itself, one dependency would ask the document. */
async function bundle(): Promise<string> {
  const { outputFiles, warnings } = await build({
    entryPoints: [join(import.meta.dirname, '../src/index.ts')],
    bundle: true,
    minify: true,
    write: false,
    format: 'iife',
    globalName: 'garrigue',
    platform: 'browser',
    conditions: ['garrigue-source', 'worker'],
    logLevel: 'silent',
  })
  expect(warnings).toEqual([])
  return outputFiles[0]?.text ?? ''
}

const script = await bundle()

/** Reads within the bundle, where there is nothing of Node; what goes in and out is JSON. */
function readInBrowser(text: string, options: ReadOptions): Reading {
  const context = createContext({ ...BROWSER, input: JSON.stringify({ text, options }) })
  return JSON.parse(runInContext(`${script};const { text, options } = JSON.parse(input);JSON.stringify(garrigue.read(text, options))`, context) as string) as Reading
}

test.each(SEEDS.map((seed) => [seed.id, seed] as const))('%s reads the same without Node', (id, { text, facts }) => {
  const options = { id, facts, registry: REGISTRY }
  const here = read(text, options)
  expect(here.mentions.length).toBeGreaterThan(20)
  expect(readInBrowser(text, options)).toEqual(here)
})

test('Markdown with front matter too', () => {
  const text = '---\npublished: 2015-05-06\n---\n# Un titre\n\nPar Anne Belloc\n\nLe « mot » du 12 mai, dit *Anne Belloc*.\n'
  expect(readInBrowser(text, { format: 'md' })).toEqual(read(text, { format: 'md' }))
})

test('the bundle names nothing of Node', () => {
  expect(script).not.toMatch(/["'`]node:|\brequire\(|\bprocess\.(?:env|cwd|argv|platform)\b|\b__dirname\b/u)
  const kib = (bytes: number): string => `${(bytes / 1024).toFixed(0)} KiB`
  console.log(`The reader in one script: ${kib(script.length)}, ${kib(brotliCompressSync(script).length)} compressed.`)
})
