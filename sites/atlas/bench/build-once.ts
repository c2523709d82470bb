// One build in a process of its own, so that its time and its memory are its own: BENCH_ROOT is built into BENCH_OUT, with the Vite plugin
// BENCH_PLUGIN if there is one; with BENCH_INDEX, Pagefind then reads the folder by itself, as its command does. Prints both as JSON.
import { rmSync } from 'node:fs'
import { build } from 'astro'
import { close, createIndex } from 'pagefind'

const { BENCH_ROOT: root, BENCH_OUT: outDir, BENCH_PLUGIN: path } = process.env
if (!root || !outDir) throw new Error('BENCH_ROOT and BENCH_OUT name what to build, and where')
const plugins = path ? [((await import(path)) as { readonly default: { readonly name: string } }).default] : []

// As `pnpm build` does, which builds aside: clearing an old site is no part of a build.
rmSync(outDir, { recursive: true, force: true })
const start = performance.now()
await build({ root, outDir, logLevel: 'error', vite: { plugins } })
if (process.env['BENCH_INDEX']) {
  const { index } = await createIndex({})
  await index?.addDirectory({ path: outDir })
  await index?.writeFiles({ outputPath: `${outDir}pagefind` })
  await close()
}
console.log(JSON.stringify({ seconds: (performance.now() - start) / 1000, megabytes: process.resourceUsage().maxRSS / 1024 }))
