// A thread of src/integrations/search-index.ts: writes the index of one language, and answers with how many pages are in it.
import { parentPort, workerData } from 'node:worker_threads'
import { writeSearchIndex, type ToIndex } from './write-search-index.ts'

parentPort?.postMessage(await writeSearchIndex(workerData as ToIndex))
