import type { Reading, RegistryEntry } from '@garrigue/schema'
import type { Seed } from '../files/read-seed.ts'

/** What a reading thread is told: first the names it has to know, then one text after the other. */
export type ReadOrder = { readonly registry: readonly RegistryEntry[] } | Pick<Seed, 'id' | 'bytes' | 'format' | 'facts'>

/** What it answers to the names: that it is there; to each text: its reading, or what was thrown, which is a broken promise of the reader. */
export type ReadAnswer = { readonly isReady: true; readonly reading?: never; readonly fault?: never } | { readonly reading: Reading; readonly isReady?: never; readonly fault?: never } | { readonly fault: string; readonly isReady?: never; readonly reading?: never }
