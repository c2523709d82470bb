// Run by build-site.ts: one build of the site, with the Vite plugin and the folder that the environment names.
import { fileURLToPath } from 'node:url'
import { build } from 'astro'

const { BUILD_OUT: outDir, BUILD_PLUGIN: path } = process.env
if (!outDir) throw new Error('BUILD_OUT names the folder to build into')
const plugins = path ? [((await import(path)) as { readonly default: { readonly name: string } }).default] : []

await build({ root: fileURLToPath(new URL('../', import.meta.url)), outDir, logLevel: 'warn', vite: { plugins } })
