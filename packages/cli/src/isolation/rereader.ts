import type { Reading } from '@garrigue/schema'
import type { Seed } from '../files/read-seed.ts'
import { readSeedOf, type ReadSeed } from '../read-text.ts'
import { sha256 } from '../records/hash.ts'
import { readIsolated, type ReadTexts } from './read-isolated.ts'

/**
 * Reads texts again and again, as a watch does: those of which nothing has changed since the last time keep their readings. A reading
 * follows from a text, what people know of it, and the names of the registry.
 */
export function rereader(readTexts: ReadTexts = readIsolated): ReadTexts {
  let kept: ReadonlyMap<string, Reading> = new Map()
  return async (seeds, registry, ...rest) => {
    const names = sha256(JSON.stringify(registry))
    const keys = new Map(seeds.map((seed) => [seed, keyOf(seed, names)]))
    const read = new Map<Seed, ReadSeed>()
    for (const one of await readTexts(seeds.filter((seed) => !kept.has(keys.get(seed) ?? '')), registry, ...rest)) read.set(one.seed, one)
    const reads = seeds.map((seed) => read.get(seed) ?? readSeedOf(seed, kept.get(keys.get(seed) ?? '')))
    // A text on which the reader failed may have had bad luck.
    kept = new Map(reads.filter(({ messages }) => !messages.some(({ rule }) => rule.startsWith('reader/'))).map(({ seed, reading }) => [keys.get(seed) ?? '', reading]))
    return reads
  }
}

function keyOf({ id, format, bytes, facts }: Seed, names: string): string {
  return sha256(`${names} ${format} ${id} ${JSON.stringify(facts)} ${sha256(bytes)}`)
}
