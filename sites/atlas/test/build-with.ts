// Run by build-site.ts: one build of the site, with the data and the folder that the environment names.
import { fileURLToPath } from 'node:url'
import { build } from 'astro'

const { BUILD_OUT: outDir, BUILD_DATA: data } = process.env
if (!outDir) throw new Error('BUILD_OUT names the folder to build into')
const alias = data ? [{ find: /^@garrigue\/data$/, replacement: data }] : []

await build({ root: fileURLToPath(new URL('../', import.meta.url)), outDir, logLevel: 'warn', vite: { resolve: { alias } } })
