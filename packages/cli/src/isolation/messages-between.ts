import type { Reading, RegistryEntry } from '@garrigue/schema'
import type { Seed } from '../files/read-seed.ts'

/** What a reading thread is started with. */
export interface WorkerStart {
  readonly registry: readonly RegistryEntry[]
}

/** One text to read. */
export type ReadOrder = Pick<Seed, 'id' | 'bytes' | 'format' | 'facts'>

/** Its reading, or what was thrown, which is a broken promise of the reader. */
export type ReadAnswer = { readonly reading: Reading; readonly fault?: never } | { readonly fault: string; readonly reading?: never }
