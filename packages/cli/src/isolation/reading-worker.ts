import { parentPort } from 'node:worker_threads'
import { read } from '@garrigue/core'
import type { RegistryEntry } from '@garrigue/schema'
import type { ReadAnswer, ReadOrder } from './messages-between.ts'

// The thread that reads texts one by one, so that a fault of ours costs one text and not the run.
let registry: readonly RegistryEntry[] = []

parentPort?.on('message', (order: ReadOrder) => {
  const answer = answerTo(order)
  parentPort?.postMessage(answer)
})

function answerTo(order: ReadOrder): ReadAnswer {
  if ('registry' in order) {
    registry = order.registry
    return { isReady: true }
  }
  try {
    const { id, bytes, format, facts } = order
    return { reading: read(bytes, { id, format, facts, registry }) }
  } catch (error) {
    return { fault: error instanceof Error ? `${error.name}: ${error.message}` : String(error) }
  }
}
