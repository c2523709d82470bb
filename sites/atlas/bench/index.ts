// `npm run bench`: the atlas with 2,000 pages, its search index with them, beside a bare Astro site of as many pages with as
// many words: once in one element; once in as many elements as the atlas has, which says what drawing that much HTML takes; and once so with
// Pagefind over it, which says what a site of that kind takes without any of our code.
import { spawn } from 'node:child_process'
import { readdirSync, readFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

const here = (path: string): string => fileURLToPath(new URL(path, import.meta.url))
const PAGES = 2000
/** The most times the bare site's time that the atlas may take, and the most megabytes. */
const MOST = { times: 1.5, megabytes: 1536 }
/** The best of so many counts: a machine does other things too. The first also draws the images, which are kept. */
const RUNS = 3

interface Build {
  readonly seconds: number
  readonly megabytes: number
}

async function buildOnce(environment: Readonly<Record<string, string>>): Promise<Build> {
  const env = { ...process.env, NODE_ENV: 'production', ASTRO_TELEMETRY_DISABLED: '1', ...environment }
  const child = spawn(process.execPath, [here('build-once.ts')], { cwd: here('../'), env, stdio: ['ignore', 'pipe', 'inherit'] })
  let said = ''
  child.stdout.on('data', (part: Buffer) => (said += part.toString()))
  const code = await new Promise((resolve) => {
    child.on('close', resolve)
  })
  if (code !== 0) throw new Error(`a build ended with ${String(code)}:\n${said}`)
  return JSON.parse(said.trim().split('\n').at(-1) ?? '') as Build
}

const pagesIn = (folder: string): readonly string[] => readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((path) => path.endsWith('.html'))
const said = ({ seconds, megabytes }: Build): string => `${seconds.toFixed(1)} s, ${Math.round(megabytes)} MB`
const best = (builds: readonly Build[], of: keyof Build): number => Math.min(...builds.map((build) => build[of]))

/** How many pages there are, and the letters and elements of one, on the average. */
function measure(folder: string): { readonly count: number; readonly letters: number; readonly elements: number } {
  const pages = pagesIn(folder).map((path) => readFileSync(join(folder, path), 'utf8'))
  const mean = (of: (html: string) => number): number => Math.round(pages.reduce((sum, html) => sum + of(html), 0) / pages.length)
  return { count: pages.length, letters: mean((html) => html.replaceAll(/<[^>]*>/g, '').length), elements: mean((html) => [...html.matchAll(/<[a-z]/g)].length) }
}

const [atlasOut, bareOut] = [here('../.vitest/bench-atlas/'), here('bare/dist/')]
const atlas = (copies: number): Promise<Build> => buildOnce({ BENCH_ROOT: here('../'), BENCH_OUT: atlasOut, BENCH_PLUGIN: here('synthetic-data-plugin.ts'), BENCH_COPIES: String(copies) })

try {
  await atlas(0)
  const asItIs = pagesIn(atlasOut).length
  await atlas(1)
  const copies = Math.ceil((PAGES - asItIs) / (pagesIn(atlasOut).length - asItIs))
  const runs: { readonly ours: Build; readonly words: Build; readonly elements: Build; readonly indexed: Build }[] = []
  for (let run = 0; run < RUNS; run++) {
    const ours = await atlas(copies)
    const { count, letters, elements } = measure(atlasOut)
    const bare = (inElements: number, index = ''): Promise<Build> => buildOnce({ BENCH_INDEX: index, BENCH_ROOT: here('bare/'), BENCH_OUT: bareOut, BENCH_PAGES: String(count), BENCH_LETTERS: String(letters), BENCH_ELEMENTS: String(inElements) })
    const built = { ours, words: await bare(1), elements: await bare(elements), indexed: await bare(elements, '1') }
    runs.push(built)
    console.log(`${count} pages of ${letters} letters in ${elements} elements: atlas ${said(ours)}; bare Astro, one element a page, ${said(built.words)}; bare Astro, as many elements, ${said(built.elements)}; and Pagefind, ${said(built.indexed)}`)
  }
  const ours = runs.map((run) => run.ours)
  const times = (of: 'words' | 'elements' | 'indexed'): number => best(ours, 'seconds') / best(runs.map((run) => run[of]), 'seconds')
  const megabytes = Math.max(...ours.map((build) => build.megabytes))
  const holds = times('words') <= MOST.times && megabytes <= MOST.megabytes
  console.log(`atlas / bare: ${times('words').toFixed(2)} times (at most ${MOST.times}; ${times('elements').toFixed(2)} with as many elements, ${times('indexed').toFixed(2)} with Pagefind too); ${Math.round(megabytes)} MB (at most ${MOST.megabytes}): ${holds ? 'holds' : 'does not hold'}`)
} finally {
  for (const folder of [atlasOut, bareOut]) rmSync(folder, { recursive: true, force: true })
}
