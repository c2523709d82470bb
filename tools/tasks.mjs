// What `npm start`, `npm test` and the other scripts of the root do, step by step.
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { findOrInstallBrowser } from './browser.mjs'
import { endChildrenWithUs, Interrupted, run } from './child-processes.mjs'
import { root } from './environment.mjs'
import { install, isInstalled } from './install.mjs'
import { messages, Refusal, say, speakOnStandardError } from './messages.mjs'
import { findPort } from './port.mjs'
import { clearReports, sumReports } from './report.mjs'
import { findToolchain } from './toolchain.mjs'

const site = join(root, 'sites', 'atlas')

/** Each task takes the words after its name and gives an exit code. */
const tasks = {
  async start() {
    const port = await findPort()
    const toolchain = await prepare()
    await buildAll(toolchain)
    if (!existsSync(join(site, 'dist'))) throw new Refusal(messages.siteMissing('sites/atlas/dist'))
    return await serve(toolchain, 'preview', port)
  },

  async build() {
    const toolchain = await prepare()
    await buildAll(toolchain)
    return 0
  },

  async dev() {
    const port = await findPort()
    const toolchain = await prepare()
    await extract(toolchain)
    say(messages.building)
    await mustSucceed(turbo(toolchain, ['build', '--filter=@garrigue/atlas^...']))
    // The page of the downloads shows what was exported; `build` does this by itself.
    await mustSucceed(garrigue(toolchain, ['export', '--out', join(site, 'public', 'donnees')]))
    // Both end with the server, when we are told to end: texts are read as they are saved, the package is made anew as records change.
    void garrigue(toolchain, ['extract', '--watch']).catch(() => undefined)
    void keepPackageBuilt(toolchain).catch(() => undefined)
    return await serve(toolchain, 'dev', port)
  },

  async test() {
    const toolchain = await prepare()
    toolchain.environment.GARRIGUE_CHROMIUM = await findOrInstallBrowser(toolchain)
    clearReports('test')
    say(messages.checkingRecords)
    const recordsAreFresh = (await garrigue(toolchain, ['extract', '--check'])) === 0
    say(messages.testing)
    // One failure does not hide the others.
    const checks = ['lint', 'knip', 'typecheck', 'build', 'test', '--continue=dependencies-successful']
    const exitCode = await turbo(toolchain, checks)
    if (!recordsAreFresh) say(messages.recordsStale)
    return conclude('test', [recordsAreFresh, exitCode === 0])
  },

  async 'test:slow'() {
    const toolchain = await prepare()
    if (clearReports('test:slow') === 0) {
      say(messages.noSlowTests)
      return conclude('test:slow', [])
    }
    toolchain.environment.GARRIGUE_CHROMIUM = await findOrInstallBrowser(toolchain)
    say(messages.testingSlowly)
    const exitCode = await turbo(toolchain, ['test:slow', '--continue=dependencies-successful'])
    return conclude('test:slow', [exitCode === 0])
  },

  async bench(words = []) {
    const toolchain = await prepare()
    await mustSucceed(turbo(toolchain, ['build']))
    say(messages.measuring)
    return await turbo(toolchain, ['bench', '--concurrency=1', ...(words.length > 0 ? ['--', ...words] : [])])
  },

  async release(words) {
    const toolchain = await prepare()
    return await run(toolchain.node, [join(root, 'release', 'src', 'bin.ts'), ...words], { cwd: root, env: toolchain.environment })
  },

  async garrigue(words) {
    speakOnStandardError()
    const toolchain = isInstalled() ? await findToolchain({ nodeOnly: true }) : await prepare()
    // npm moves to the root; the paths of the command line mean where the person stands.
    const folder = process.env.npm_lifecycle_event === 'garrigue' ? process.env.INIT_CWD : undefined
    return await garrigue(toolchain, words, { cwd: folder ?? process.cwd(), interactive: true })
  },
}

/** Runs one task; gives the exit code of the process. */
export async function runTask(name, words) {
  endChildrenWithUs()
  try {
    if (!Object.hasOwn(tasks, name)) throw new Refusal(messages.unknownTask(name, Object.keys(tasks)), 2)
    return await tasks[name](words)
  } catch (problem) {
    if (problem instanceof Interrupted) say(messages.interrupted)
    else if (problem instanceof Refusal) console.error(`garrigue\u00a0: ${problem.message}`)
    else throw problem
    return problem.exitCode
  }
}

async function prepare() {
  const toolchain = await findToolchain()
  await install(toolchain)
  return toolchain
}

async function buildAll(toolchain) {
  await extract(toolchain)
  say(messages.building)
  await mustSucceed(turbo(toolchain, ['build']))
}

async function extract(toolchain) {
  say(messages.extracting)
  await mustSucceed(garrigue(toolchain, ['extract']))
}

async function mustSucceed(exitCode) {
  if ((await exitCode) !== 0) throw new Refusal(messages.stepFailed, await exitCode)
}

/** Our own command line, from its sources. */
function garrigue({ node, environment }, words, { cwd = root, interactive = false } = {}) {
  const flags = ['--conditions=garrigue-source', '--disable-warning=ExperimentalWarning']
  return run(node, [...flags, join(root, 'packages', 'cli', 'src', 'bin.ts'), ...words], { cwd, env: environment, interactive })
}

function keepPackageBuilt({ node, environment }) {
  return run(node, ['--conditions=garrigue-source', join('scripts', 'keep-built.ts')], { cwd: join(root, 'packages', 'data'), env: environment })
}

function turbo({ node, environment }, words) {
  const program = join(root, 'node_modules', 'turbo', 'bin', 'turbo')
  return run(node, [program, 'run', ...words, '--output-logs=new-only'], { cwd: root, env: environment })
}

/** Serves until someone stops it: that is how a server ends well. */
async function serve({ node, environment }, command, port) {
  say(messages.startingServer)
  const stdio = ['ignore', 'inherit', 'inherit', 'ipc']
  try {
    return await run(node, [join(root, 'tools', 'serve.mjs'), command, site, String(port)], { env: environment, stdio })
  } catch (problem) {
    if (!(problem instanceof Interrupted)) throw problem
    say(messages.serverStopped)
    return 0
  }
}

/** The last line of a test task. A step that failed without a failed test of its own counts as one. */
function conclude(task, steps) {
  const { passed, failed, skipped } = sumReports(task)
  const allDone = steps.every(Boolean)
  const failures = failed === 0 && !allDone ? steps.filter((done) => !done).length : failed
  if (skipped > 0) say(messages.skippedTests(skipped))
  if (!allDone) say(messages.stepFailed)
  console.log(`${passed} passed, ${failures} failed`)
  return failures === 0 ? 0 : 1
}
