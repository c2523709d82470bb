// Prints how the time of reading grows with the text: for each hostile family at 64 KiB to 1 MiB, the times, how many times longer twice
// the text takes, and a verdict; exits with 1 when a family is not linear. `npm run bench` runs it; no test asserts a speed.
//
//   node --conditions=garrigue-source bench/linearity.ts [--format md] [words of the families' names]
import { parseArgs } from 'node:util'
import { read } from '../src/index.ts'
import { HOSTILE_FAMILIES, HOSTILE_REGISTRY, type Family } from '../test/hostile-families.ts'

const KIB = 1024
const LENGTHS = [64, 128, 256, 512, 1024].map((size) => size * KIB)
const FEWEST_FAMILIES = 40
/** Twice the text takes twice as long when reading is linear, four times when it is quadratic; the rest is for the machine's noise. */
const MOST_PER_DOUBLING = 2.5
/** A family above the limit is measured again: what else the machine does only ever adds. */
const RUNS = [2, 4, 8]
/** A run as long as this, in milliseconds, is measured once: noise is small beside it. */
const LONG_RUN = 2000
const NO_CAPS = { bytes: Infinity, lines: Infinity, line: Infinity }

const { values, positionals } = parseArgs({ options: { format: { type: 'string', default: 'txt' } }, allowPositionals: true })
const format = values.format === 'md' ? 'md' : 'txt'
const families = HOSTILE_FAMILIES.filter(({ name }) => positionals.length === 0 || positionals.some((word) => name.includes(word)))

interface Growth {
  /** Best of all runs at each length, in milliseconds. */
  readonly times: readonly number[]
  /** How many times longer each doubling takes. */
  readonly ratios: readonly number[]
  /** The same for one doubling on average, over all of them or over the last three, whichever is more: what is not linear shows at the end. */
  readonly perDoubling: number
}

function growthOf(times: readonly number[]): Growth {
  const ratios = times.slice(1).map((time, index) => time / (times[index] ?? time))
  const mean = (list: readonly number[]): number => list.reduce((product, ratio) => product * ratio, 1) ** (1 / list.length)
  return { times, ratios, perDoubling: Math.max(mean(ratios), mean(ratios.slice(-3))) }
}

function bestOf(runs: number, text: string): number {
  let best = Infinity
  for (let run = 0; run < runs && (run === 0 || best < LONG_RUN); run++) {
    const start = performance.now()
    read(text, { format, registry: HOSTILE_REGISTRY, caps: NO_CAPS })
    best = Math.min(best, performance.now() - start)
  }
  return best
}

function measure({ make }: Family): Growth {
  let times = LENGTHS.map(() => Infinity)
  for (const runs of RUNS) {
    times = times.map((time, index) => Math.min(time, bestOf(runs, make(LENGTHS[index] ?? 0))))
    if (growthOf(times).perDoubling <= MOST_PER_DOUBLING) break
  }
  return growthOf(times)
}

const name = Math.max(0, ...families.map((family) => family.name.length))
console.log(`${'family'.padEnd(name)} ${LENGTHS.map((length) => `${length / KIB} KiB`.padStart(10)).join('')}  each doubling        per doubling`)
for (const { make } of families) bestOf(1, make(KIB)) // what the compiler has to see first
const measured = families.map((family) => {
  const growth = measure(family)
  const { times, ratios, perDoubling } = growth
  const verdict = perDoubling <= MOST_PER_DOUBLING ? 'linear' : 'NOT LINEAR'
  console.log(`${family.name.padEnd(name)} ${times.map((time) => `${time.toFixed(1)} ms`.padStart(10)).join('')}  ${ratios.map((ratio) => ratio.toFixed(2)).join(' ')}  ${perDoubling.toFixed(2)} ${verdict}`)
  return { name: family.name, ...growth }
})

const worst = [...measured].sort((a, b) => b.perDoubling - a.perDoubling)
const bad = worst.filter(({ perDoubling }) => perDoubling > MOST_PER_DOUBLING)
const average = worst.reduce((sum, { perDoubling }) => sum + perDoubling, 0) / Math.max(1, worst.length)
console.log(`\n${worst.length} families of .${format}, ${(LENGTHS[0] ?? 0) / KIB} KiB to ${(LENGTHS.at(-1) ?? 0) / KIB} KiB: twice the text takes ${worst[0]?.perDoubling.toFixed(2)} times as long at most (${worst[0]?.name}), ${average.toFixed(2)} on average.`)
const tooFew = positionals.length === 0 && worst.length < FEWEST_FAMILIES
if (tooFew) console.log(`Verdict: too few families, at least ${FEWEST_FAMILIES} are wanted.`)
else if (bad.length > 0) console.log(`Verdict: NOT LINEAR, more than ${MOST_PER_DOUBLING} per doubling: ${bad.map((family) => family.name).join(', ')}.`)
else console.log(`Verdict: linear, at most ${MOST_PER_DOUBLING} per doubling.`)
if (tooFew || bad.length > 0) process.exitCode = 1
