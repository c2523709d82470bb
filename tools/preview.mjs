// What `npm run dev` does beside serving: texts are read when they are saved, and the package is made anew when records change.
import { readdirSync, watch } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { run } from './child-processes.mjs'
import { root } from './environment.mjs'
import { messages, say } from './messages.mjs'

const data = join(root, 'packages', 'data')
/** Records come in many files; what changes within this time, in milliseconds, is one change. */
const quiet = 80

/** Makes the package anew whenever a record changes. Returns at once; ends with the process. */
export function rebuildWithRecords(toolchain) {
  let timer
  let building = false
  let again = false
  const rebuild = async () => {
    again = building
    if (building) return
    building = true
    const started = performance.now()
    const done = await makePackage(toolchain).catch(() => false)
    building = false
    if (done) say(messages.packageMade(Math.round(performance.now() - started)))
    if (again) await rebuild()
  }
  const onChange = (_, name) => {
    // A file is written aside first.
    if (name?.endsWith('.new')) return
    clearTimeout(timer)
    timer = setTimeout(rebuild, quiet)
  }
  for (const folder of foldersIn(join(data, 'records'))) watch(folder, onChange)
}

/** A folder with those below it: a recursive watch loses, on Linux, a file that is put in the place of another. */
function foldersIn(folder) {
  const below = readdirSync(folder, { withFileTypes: true }).filter((entry) => entry.isDirectory())
  return [folder, ...below.flatMap(({ name }) => foldersIn(join(folder, name)))]
}

/** True when the package stands. Its files keep their names, so that nothing is missing in between. */
async function makePackage({ node, environment }) {
  const options = { cwd: data, env: environment, stdio: ['ignore', 'ignore', 'inherit'] }
  const tsdown = join(dirname(createRequire(join(data, 'package.json')).resolve('tsdown/package.json')), 'dist', 'run.mjs')
  if ((await run(node, ['--conditions=garrigue-source', join('scripts', 'generate.ts')], options)) !== 0) return false
  return (await run(node, [tsdown, '--no-clean', '--logLevel', 'error'], options)) === 0
}
