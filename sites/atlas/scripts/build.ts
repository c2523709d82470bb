// `pnpm build`: the site, built aside and put into dist/ when it is whole.
import { fileURLToPath } from 'node:url'
import { build } from 'astro'
import { buildAside } from './build-aside.ts'

const root = fileURLToPath(new URL('../', import.meta.url))
try {
  // Astro wants to build within the folder of the package.
  await buildAside({ live: `${root}dist`, build: async (outDir) => build({ root, outDir }) })
} catch (problem) {
  console.error(problem)
  process.exitCode = 1
}
