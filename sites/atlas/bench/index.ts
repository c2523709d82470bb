// `npm run bench`: the atlas with 2,000 pages, its search index with them, beside a bare Astro site of as many pages with as many words.
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
const lettersIn = (folder: string): number => pagesIn(folder).reduce((sum, path) => sum + readFileSync(join(folder, path), 'utf8').replaceAll(/<[^>]*>/g, '').length, 0)
const best = (builds: readonly Build[], of: keyof Build): number => Math.min(...builds.map((build) => build[of]))

const [atlasOut, bareOut] = [here('../.vitest/bench-atlas/'), here('bare/dist/')]
const atlas = (copies: number): Promise<Build> => buildOnce({ BENCH_ROOT: here('../'), BENCH_OUT: atlasOut, BENCH_PLUGIN: here('synthetic-data-plugin.ts'), BENCH_COPIES: String(copies) })

try {
  await atlas(0)
  const asItIs = pagesIn(atlasOut).length
  await atlas(1)
  const copies = Math.ceil((PAGES - asItIs) / (pagesIn(atlasOut).length - asItIs))
  const builds: { readonly atlas: Build; readonly bare: Build }[] = []
  for (let run = 0; run < RUNS; run++) {
    const built = await atlas(copies)
    const count = pagesIn(atlasOut).length
    const bare = await buildOnce({ BENCH_ROOT: here('bare/'), BENCH_OUT: bareOut, BENCH_PAGES: String(count), BENCH_LETTERS: String(Math.round(lettersIn(atlasOut) / count)) })
    builds.push({ atlas: built, bare })
    console.log(`${count} pages: atlas ${built.seconds.toFixed(1)} s, ${Math.round(built.megabytes)} MB; bare Astro ${bare.seconds.toFixed(1)} s, ${Math.round(bare.megabytes)} MB`)
  }
  const [ours, bare] = [builds.map((build) => build.atlas), builds.map((build) => build.bare)]
  const times = best(ours, 'seconds') / best(bare, 'seconds')
  const megabytes = Math.max(...ours.map((build) => build.megabytes))
  const holds = times <= MOST.times && megabytes <= MOST.megabytes
  console.log(`atlas / bare: ${times.toFixed(2)} times (at most ${MOST.times}); ${Math.round(megabytes)} MB (at most ${MOST.megabytes}): ${holds ? 'holds' : 'does not hold'}`)
} finally {
  for (const folder of [atlasOut, bareOut]) rmSync(folder, { recursive: true, force: true })
}
