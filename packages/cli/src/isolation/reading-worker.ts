import { parentPort, workerData } from 'node:worker_threads'
import { read } from '@garrigue/core'
import type { ReadAnswer, ReadOrder, WorkerStart } from './messages-between.ts'

// The thread that reads texts one by one, so that a fault of ours costs one text and not the run.
const { registry } = workerData as WorkerStart

parentPort?.on('message', ({ id, bytes, format, facts }: ReadOrder) => {
  let answer: ReadAnswer
  try {
    answer = { reading: read(bytes, { id, format, facts, registry }) }
  } catch (error) {
    answer = { fault: error instanceof Error ? `${error.name}: ${error.message}` : String(error) }
  }
  parentPort?.postMessage(answer)
})
