import { Worker } from 'node:worker_threads'
import type { RegistryEntry } from '@garrigue/schema'
import type { Seed } from '../files/read-seed.ts'
import { brokeDown, tooMuchMemory, tooSlow } from '../messages/reader.ts'
import { messageAt } from '../messages/message-at.ts'
import { readSeedOf, type ReadSeed } from '../read-text.ts'
import type { ReadAnswer, ReadOrder, WorkerStart } from './messages-between.ts'

/** What one text may cost. The slowest of the repository takes 30 ms and a few megabytes. */
export interface ReadingLimits {
  readonly milliseconds: number
  readonly megabytes: number
  /** The thread's script; tests put a faulty one in its place. */
  readonly script: URL
}

/** The script beside this file: TypeScript in the repository, JavaScript in the package. */
const script = new URL(import.meta.url.endsWith('.ts') ? './reading-worker.ts' : './reading-worker.js', import.meta.url)

export const READING_LIMITS: ReadingLimits = { milliseconds: 20_000, megabytes: 256, script }

type Outcome = ReadAnswer | { readonly limit: 'time' | 'memory'; readonly reading?: never; readonly fault?: never }

/**
 * Reads texts one by one in a thread of their own, in the order given. A text on which the reader runs for too long, takes too much
 * memory or throws gives one message, and the others are read by a fresh thread.
 */
export async function readIsolated(seeds: readonly Seed[], registry: readonly RegistryEntry[], limits: Partial<ReadingLimits> = {}): Promise<ReadSeed[]> {
  const full = { ...READING_LIMITS, ...limits }
  const reads: ReadSeed[] = []
  let worker: Worker | undefined
  try {
    for (const seed of seeds) {
      worker ??= startWorker(registry, full)
      const outcome = await ask(worker, seed, full)
      if (outcome.reading === undefined) {
        await worker.terminate()
        worker = undefined
      }
      reads.push(readSeedOf(seed, outcome.reading, outcome.reading ? [] : [faultOf(seed, outcome, full)]))
    }
  } finally {
    await worker?.terminate()
  }
  return reads
}

function startWorker(registry: readonly RegistryEntry[], { megabytes, script: url }: ReadingLimits): Worker {
  const start: WorkerStart = { registry }
  const worker = new Worker(url, { workerData: start, resourceLimits: { maxOldGenerationSizeMb: megabytes, maxYoungGenerationSizeMb: 32, stackSizeMb: 4 } })
  // A thread that dies after its answer has nothing more to say.
  worker.on('error', () => undefined)
  return worker
}

function ask(worker: Worker, { id, bytes, format, facts }: Seed, { milliseconds }: ReadingLimits): Promise<Outcome> {
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
    worker.postMessage({ id, bytes, format, facts } satisfies ReadOrder)
  })
}

function faultOf(seed: Seed, outcome: Outcome, { milliseconds, megabytes }: ReadingLimits): ReturnType<typeof messageAt> {
  if ('limit' in outcome) {
    return outcome.limit === 'time' ? messageAt(tooSlow, seed.file, { seconds: milliseconds / 1000 }) : messageAt(tooMuchMemory, seed.file, { megabytes })
  }
  return messageAt(brokeDown, seed.file, { fault: outcome.fault ?? '' })
}
