// How long `import('@garrigue/core')` takes in a new process, as built: the median of 15, and the size of the package. `npm run bench` runs it.
import { spawnSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { gzipSync } from 'node:zlib'

const GOAL = 60
const dist = join(import.meta.dirname, '../dist/index.js')
const script = `const start = performance.now(); await import(${JSON.stringify(pathToFileURL(dist).href)}); console.log(performance.now() - start)`
const times = Array.from({ length: 15 }, () => Number(spawnSync(process.execPath, ['--input-type=module', '-e', script], { encoding: 'utf8' }).stdout)).toSorted((a, b) => a - b)
const median = times[7] ?? Number.NaN
const bytes = readFileSync(dist)
console.log(`Loading the reader: ${median.toFixed(0)} ms (goal: ${GOAL} ms), ${(times[0] ?? 0).toFixed(0)} to ${(times.at(-1) ?? 0).toFixed(0)}; ${(bytes.length / 1e6).toFixed(2)} MB, ${(gzipSync(bytes).length / 1e6).toFixed(2)} MB gzip.`)
