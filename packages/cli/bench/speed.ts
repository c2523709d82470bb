// How fast the whole reading is, in characters a second on one core, beside the name finders of npm, in one run on the same text.
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { read } from '@garrigue/core'
import { compromise } from './peers/compromise.ts'
import { frCompromise } from './peers/fr-compromise.ts'

const SEEDS = join(import.meta.dirname, '../../../seeds')
const texts = readdirSync(SEEDS).filter((name) => name.endsWith('.txt')).sort().map((name) => readFileSync(join(SEEDS, name), 'utf8'))
const characters = texts.reduce((sum, text) => sum + text.length, 0)
const GOAL = 300_000

const readers: readonly (readonly [string, (text: string) => unknown])[] = [
  ['garrigue (everything)', (text) => read(text)],
  ['compromise (names, quotations)', (text) => compromise.read(text, undefined)],
  ['fr-compromise (names, numbers)', (text) => frCompromise.read(text, undefined)],
]

console.log(`The five seeds, ${characters} characters; the best of 15 rounds after 3, in characters a second:`)
for (const [name, readWith] of readers) {
  let best = Number.POSITIVE_INFINITY
  for (let round = -3; round < 15; round++) {
    const start = performance.now()
    for (const text of texts) readWith(text)
    if (round >= 0) best = Math.min(best, performance.now() - start)
  }
  const speed = Math.round((characters / best) * 1000)
  console.log(`${name.padEnd(34)} ${speed.toLocaleString('en').padStart(12)}${name.startsWith('garrigue') ? ` ${speed >= GOAL ? 'at least' : 'BELOW'} the goal of ${GOAL.toLocaleString('en')}` : ''}`)
}
