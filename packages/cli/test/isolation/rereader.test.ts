import { expect, test } from 'vitest'
import type { Seed } from '../../src/files/read-seed.ts'
import type { ReadTexts } from '../../src/isolation/read-isolated.ts'
import { rereader } from '../../src/isolation/rereader.ts'
import { messageAt } from '../../src/messages/message-at.ts'
import { brokeDown } from '../../src/messages/reader.ts'
import { duplicateId } from '../../src/messages/seed.ts'
import { readSeedOf, readText } from '../../src/read-text.ts'
import { registry, seedOf } from './seed-of.ts'

/** A reader that keeps what it was asked to read. */
function asked(): { readonly ids: string[]; readonly readTexts: ReadTexts } {
  const ids: string[] = []
  const readTexts: ReadTexts = (seeds, entries) => {
    ids.push(...seeds.map(({ id }) => id))
    return Promise.resolve(seeds.map((seed) => readText(seed, entries)))
  }
  return { ids, readTexts }
}

test('only what has changed is read again, and all is as if it were', async () => {
  const { ids, readTexts } = asked()
  const reread = rereader(readTexts)
  const bytes = new TextEncoder().encode('Un autre texte, avec Anne Roux.\n')
  const rounds: readonly (readonly Seed[])[] = [
    ['a', 'b', 'c'].map((id) => seedOf(id)),
    // The same once more, one of them with a fault in its side file: what is said of it is new, its reading is not.
    [seedOf('a'), seedOf('b', { messages: [messageAt(duplicateId, 'seeds/b.yaml', { id: 'b', other: 'seeds/b.md' })] }), seedOf('c')],
    [seedOf('c'), seedOf('a', { bytes }), seedOf('b')],
    [seedOf('a', { bytes }), seedOf('b', { facts: { published: '2016-05-13' } }), seedOf('c', { format: 'md' })],
  ]
  for (const seeds of rounds) expect(await reread(seeds, registry)).toEqual(seeds.map((seed) => readText(seed, registry)))
  expect(ids.join('')).toBe('abcabc')
})

test('another name in the registry reads all again', async () => {
  const { ids, readTexts } = asked()
  const reread = rereader(readTexts)
  await reread([seedOf('a'), seedOf('b')], registry)
  expect(await reread([seedOf('a'), seedOf('b')], [])).toEqual([readText(seedOf('a'), []), readText(seedOf('b'), [])])
  expect(ids.join('')).toBe('abab')
})

test('a text on which the reader failed is read again', async () => {
  let hasFailed = false
  const reread = rereader((seeds, entries) => {
    const reads = seeds.map((seed) => (hasFailed ? readText(seed, entries) : readSeedOf(seed, undefined, [messageAt(brokeDown, seed.file, { fault: '' })])))
    hasFailed = true
    return Promise.resolve(reads)
  })
  const [failed] = await reread([seedOf('a')], registry)
  expect(failed?.messages.map(({ rule }) => rule)).toEqual(['reader/broke-down'])
  expect(await reread([seedOf('a')], registry)).toEqual([readText(seedOf('a'), registry)])
})
