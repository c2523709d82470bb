import { expect, test } from 'vitest'
import { readIsolated } from '../../src/isolation/read-isolated.ts'
import { readText } from '../../src/read-text.ts'
import { registry, seedOf } from './seed-of.ts'

test('a thread reads as the reader does, in the order given', async () => {
  const seeds = ['a', 'b', 'c'].map((id) => seedOf(id))
  expect(await readIsolated(seeds, registry)).toEqual(seeds.map((seed) => readText(seed, registry)))
})

test('an endless loop, a heap hog, deep recursion, an error and a dying thread each cost their own text alone', async () => {
  const ids = ['before', 'loop', 'hog', 'deep', 'throws', 'dies', 'after']
  const reads = await readIsolated(
    ids.map((id) => seedOf(id)),
    registry,
    { milliseconds: 3000, megabytes: 64, script: new URL('faulty-worker.mjs', import.meta.url) },
  )
  expect(reads.map(({ seed, messages }) => [seed.id, messages.map(({ rule, severity, file }) => `${file} ${severity} ${rule}`)])).toEqual([
    ['before', []],
    ['loop', ['seeds/loop.txt error reader/too-slow']],
    ['hog', ['seeds/hog.txt error reader/too-much-memory']],
    ['deep', ['seeds/deep.txt error reader/broke-down']],
    ['throws', ['seeds/throws.txt error reader/broke-down']],
    ['dies', ['seeds/dies.txt error reader/broke-down']],
    ['after', []],
  ])
})
