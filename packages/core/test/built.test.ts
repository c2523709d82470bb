import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { build } from 'tsdown'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { costlyLiteralsIn } from '../scripts/make-expressions-lazy.ts'
import * as source from '../src/index.ts'
import config from '../tsdown.config.ts'
import { REGISTRY, SEEDS } from './seeds.ts'

const folder = mkdtempSync(join(tmpdir(), 'garrigue-core-'))
const bundle = join(folder, 'index.js')

beforeAll(() => build({ ...config, config: false, cwd: join(import.meta.dirname, '..'), outDir: folder, dts: false, logLevel: 'silent' }))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

// What is published is not what the other tests run: the build makes expressions otherwise.
test('the reader as built reads every seed as its sources do', async () => {
  const built = (await import(pathToFileURL(bundle).href)) as typeof source
  for (const { id, text, facts } of SEEDS) {
    const options = { id, facts, registry: REGISTRY }
    expect(built.read(text, options)).toEqual(source.read(text, options))
  }
  const markdown = '# Un titre\n\nPar Anne Belloc\n\nLe « mot » du 12 mai, dit *Anne Belloc*.\n'
  expect(built.read(markdown, { format: 'md' })).toEqual(source.read(markdown, { format: 'md' }))
})

test('no expression with a class of letters is made while it loads', () => {
  const text = readFileSync(bundle, 'utf8')
  expect(text.match(/new LazyExpression\(/gu)?.length).toBeGreaterThan(100)
  expect(costlyLiteralsIn(text, bundle)).toEqual([])
})
