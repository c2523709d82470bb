/**
 * Makes the package anew whenever a record changes, for `npm run dev`. Ends with the process that started it. It stays loaded from one change to
 * the next, and leaves the declarations of types as they are: a page has no need of them, and `npm run build` makes them.
 *
 *   node --conditions=garrigue-source scripts/keep-built.ts
 */
import { readdirSync, watch } from 'node:fs'
import { join } from 'node:path'
import { build } from 'tsdown'
import config from '../tsdown.config.ts'
import { generatePackage, packageRoot } from './generate-package.ts'

const records = join(packageRoot, 'records')
/** Records come in many files; what changes within this time, in milliseconds, is one change. */
const quiet = 80

let timer: NodeJS.Timeout | undefined
let isBusy = false
let isStale = false
for (const folder of foldersIn(records)) {
  watch(folder, (_, name) => {
    // A file is written aside first.
    if (name?.endsWith('.new')) return
    clearTimeout(timer)
    timer = setTimeout(() => void remake(), quiet)
  })
}

async function remake(): Promise<void> {
  isStale = isBusy
  if (isBusy) return
  isBusy = true
  const started = performance.now()
  try {
    const { faults = [] } = generatePackage(records, packageRoot)
    for (const fault of faults) console.error(fault)
    if (faults.length === 0) {
      // Files keep their names, so that nothing is missing in between.
      await build({ ...config, config: false, cwd: packageRoot, clean: false, dts: false, logLevel: 'error' })
      console.log(`garrigue\u00a0: paquet refait en ${Math.round(performance.now() - started)} ms\u00a0; la page se recharge.`)
    }
  } catch (error) {
    // One bad moment, such as a record that is not whole, does not end the watch.
    console.error(error instanceof Error ? error.message : String(error))
  }
  isBusy = false
  if (isStale) await remake()
}

/** A folder with those below it: a recursive watch loses, on Linux, a file that is put in the place of another. */
function foldersIn(folder: string): string[] {
  const below = readdirSync(folder, { withFileTypes: true }).filter((entry) => entry.isDirectory())
  return [folder, ...below.flatMap(({ name }) => foldersIn(join(folder, name)))]
}
