// A reading thread with the faults that a reader must never have, one per id of a text; any other text is read.
import { parentPort } from 'node:worker_threads'

/** @type {Record<string, () => void>} */
const FAULTS = {
  loop() {
    for (;;) continue
  },
  hog() {
    const held = []
    for (;;) held.push(Array.from({ length: 100_000 }, () => held.length))
  },
  deep() {
    const fall = () => fall() + 1
    fall()
  },
  throws() {
    throw new Error('rien ne va plus')
  },
  dies() {
    process.exit(7)
  },
}

parentPort?.on('message', (order) => {
  if ('registry' in order) {
    // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a thread of Node, not a window
    parentPort?.postMessage({ isReady: true })
    return
  }
  const { id } = order
  FAULTS[id]?.()
  const empty = { segments: [], articles: [], mentions: [], quotes: [], roles: [], dates: [], figures: [], relations: [], statements: [], attributes: [], occurrences: [], messages: [] }
  // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a thread of Node, not a window
  parentPort?.postMessage({ reading: { schemaVersion: 1, document: { id, sha256: '', length: 0, language: 'fr' }, ...empty } })
})
