// Prints how the time of reading grows with the text: for each hostile family at 64 KiB to 1 MiB, the times and how many times longer
// twice the text takes. `npm run bench` runs it; nothing here fails.
import { read } from '../src/index.ts'
import { HOSTILE_FAMILIES, HOSTILE_REGISTRY } from '../test/hostile-families.ts'

const KIB = 1024
const LENGTHS = [64, 128, 256, 512, 1024].map((size) => size * KIB)
const RUNS = 2
const NO_CAPS = { bytes: Infinity, lines: Infinity, line: Infinity }

/** The best of some runs, in milliseconds: what else the machine does only ever adds. */
function timeOf(text: string): number {
  let best = Infinity
  for (let run = 0; run < RUNS; run++) {
    const start = performance.now()
    read(text, { registry: HOSTILE_REGISTRY, caps: NO_CAPS })
    best = Math.min(best, performance.now() - start)
  }
  return best
}

const name = Math.max(...HOSTILE_FAMILIES.map((family) => family.name.length))
const ratios: number[] = []
console.log(`${'family'.padEnd(name)} ${LENGTHS.map((length) => `${length / KIB} KiB`.padStart(9)).join('')}  per doubling`)
for (const family of HOSTILE_FAMILIES) {
  const times = LENGTHS.map((length) => timeOf(family.make(length)))
  const growth = times.slice(1).map((time, index) => time / (times[index] ?? time))
  ratios.push(((times.at(-1) ?? 1) / (times[0] ?? 1)) ** (1 / growth.length))
  console.log(`${family.name.padEnd(name)} ${times.map((time) => `${time.toFixed(1)} ms`.padStart(9)).join('')}  ${growth.map((ratio) => ratio.toFixed(2)).join(' ')}`)
}
console.log(`\n${HOSTILE_FAMILIES.length} families; twice the text takes ${Math.max(...ratios).toFixed(2)} times as long at most, ${(ratios.reduce((sum, ratio) => sum + ratio, 0) / ratios.length).toFixed(2)} on average.`)
