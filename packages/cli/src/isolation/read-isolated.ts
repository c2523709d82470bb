import { Worker } from 'node:worker_threads'
import type { RegistryEntry } from '@garrigue/schema'
import type { LocatedMessage } from '../files/located-message.ts'
import type { Seed } from '../files/read-seed.ts'
import { messageAt } from '../messages/message-at.ts'
import { brokeDown, tooMuchMemory, tooSlow } from '../messages/reader.ts'
import { readSeedOf, type ReadSeed } from '../read-text.ts'
import type { ReadAnswer, ReadOrder } from './messages-between.ts'

/** What one text may cost. The slowest of the repository takes 30 ms and a few megabytes. */
export interface ReadingLimits {
  readonly milliseconds: number
  readonly megabytes: number
  /** The thread's script; tests put a faulty one in its place. */
  readonly script: URL
}

const LIMITS: ReadingLimits = {
  milliseconds: 20_000,
  megabytes: 256,
  // TypeScript in the repository; JavaScript in the package, where all lies in one folder.
  script: new URL(import.meta.url.endsWith('.ts') ? './reading-worker.ts' : './reading-worker.js', import.meta.url),
}

/** How long a thread may take to be there, in milliseconds: the time of a text begins when it is. */
const START = 180_000

type Outcome = (ReadAnswer & { readonly limit?: never }) | { readonly limit: 'time' | 'memory'; readonly isReady?: never; readonly reading?: never; readonly fault?: never }

/** A thread that has done its work waits here for the next call: starting one takes longer than reading a text. */
let idle: Worker | undefined

/** Reads texts in the order given; `onRead` is told after each how many are done. */
export type ReadTexts = (seeds: readonly Seed[], registry: readonly RegistryEntry[], limits?: Partial<ReadingLimits>, onRead?: (done: number, all: number) => void) => Promise<ReadSeed[]>

/**
 * Reads texts one by one in a thread of their own, in the order given. A text on which the reader runs for too long, takes too much
 * memory or throws gives one message, and the others are read by a fresh thread. `onRead` is told after each how many are done.
 */
export async function readIsolated(seeds: readonly Seed[], registry: readonly RegistryEntry[], limits: Partial<ReadingLimits> = {}, onRead?: (done: number, all: number) => void): Promise<ReadSeed[]> {
  const full = { ...LIMITS, ...limits }
  const canWait = Object.keys(limits).length === 0
  const reads: ReadSeed[] = []
  let worker: Worker | undefined
  for (const seed of seeds) {
    let outcome: Outcome = { isReady: true }
    if (!worker) {
      worker = (canWait ? idle : undefined) ?? startWorker(full)
      idle = undefined
      worker.ref()
      outcome = await ask(worker, { registry }, START)
    }
    const { id, bytes, format, facts } = seed
    if (outcome.isReady) outcome = await ask(worker, { id, bytes, format, facts }, full.milliseconds)
    if (outcome.reading === undefined) {
      await worker.terminate()
      worker = undefined
    }
    reads.push(readSeedOf(seed, outcome.reading, outcome.reading ? [] : [faultOf(seed, outcome, full)]))
    onRead?.(reads.length, seeds.length)
  }
  if (worker && canWait && !idle) {
    worker.unref() // it does not keep the process alive
    idle = worker
  } else await worker?.terminate()
  return reads
}

function startWorker({ megabytes, script }: ReadingLimits): Worker {
  const worker = new Worker(script, { resourceLimits: { maxOldGenerationSizeMb: megabytes, maxYoungGenerationSizeMb: 32, stackSizeMb: 4 } })
  // A thread that dies after its answer has nothing more to say.
  worker.on('error', () => undefined)
  return worker
}

function ask(worker: Worker, order: ReadOrder, milliseconds: number): Promise<Outcome> {
  return new Promise((resolve) => {
    const onMessage = (answer: ReadAnswer): void => end(answer)
    const onError = (error: NodeJS.ErrnoException): void => end(error.code === 'ERR_WORKER_OUT_OF_MEMORY' ? { limit: 'memory' } : { fault: error.message })
    const onExit = (): void => end({ fault: 'le fil de lecture s’est arrêté' })
    const timer = setTimeout(() => end({ limit: 'time' }), milliseconds)
    function end(outcome: Outcome): void {
      clearTimeout(timer)
      worker.off('message', onMessage).off('error', onError).off('exit', onExit)
      resolve(outcome)
    }
    worker.on('message', onMessage).on('error', onError).on('exit', onExit)
    // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a thread of Node, not a window
    worker.postMessage(order)
  })
}

function faultOf(seed: Seed, outcome: Outcome, { milliseconds, megabytes }: ReadingLimits): LocatedMessage {
  if (outcome.limit === undefined) return messageAt(brokeDown, seed.file, { fault: outcome.fault ?? '' })
  return outcome.limit === 'time' ? messageAt(tooSlow, seed.file, { seconds: milliseconds / 1000 }) : messageAt(tooMuchMemory, seed.file, { megabytes })
}
