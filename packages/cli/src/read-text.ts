import { read } from '@garrigue/core'
import type { Reading, RegistryEntry } from '@garrigue/schema'
import type { LocatedMessage } from './files/located-message.ts'
import type { Seed } from './files/read-seeds.ts'

/** A text with its reading, and all that is to be said of it: of its side file first, then of the text. */
export interface ReadSeed {
  readonly seed: Seed
  readonly reading: Reading
  readonly messages: readonly LocatedMessage[]
}

/** Reads one text with what is known. Faults of its side file are messages too, and do not keep the text from being read. */
export function readText(seed: Seed, registry: readonly RegistryEntry[]): ReadSeed {
  return readSeedOf(seed, read(seed.bytes, { id: seed.id, format: seed.format, facts: seed.facts, registry }))
}

/** A text with its reading, or with the fault that left it unread: then all of it is empty but that message. */
export function readSeedOf(seed: Seed, reading: Reading | undefined, faults: readonly LocatedMessage[] = []): ReadSeed {
  const whole = reading ?? { ...read('', { id: seed.id }), messages: [] }
  return { seed, reading: whole, messages: [...seed.messages, ...faults, ...whole.messages.map((message) => ({ ...message, file: seed.file }))] }
}
