// Installs the dependencies when the lockfile is another one than last time.
import { createHash } from 'node:crypto'
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { run } from './child-processes.mjs'
import { root } from './environment.mjs'
import { messages, Refusal, say } from './messages.mjs'

const stamp = join(root, 'node_modules', '.garrigue-lock')

function stampNow() {
  const hash = createHash('sha512')
  for (const file of ['pnpm-lock.yaml', 'pnpm-workspace.yaml']) hash.update(readFileSync(join(root, file)))
  return `${process.platform}-${process.arch} ${hash.digest('hex')}\n`
}

/** True when `node_modules` is what the lockfile asks for. */
export function isInstalled() {
  return existsSync(stamp) && readFileSync(stamp, 'utf8') === stampNow()
}

/** Brings `node_modules` to what the lockfile says; the lockfile itself is never changed. */
export async function install({ environment }) {
  if (isInstalled()) return
  say(messages.installingDependencies)
  const exitCode = await run('pnpm', ['install', '--frozen-lockfile'], {
    cwd: root,
    env: environment,
    // The standard output may belong to `garrigue read --json`.
    stdio: ['ignore', 2, 2],
    shell: process.platform === 'win32',
  })
  if (exitCode !== 0) throw new Refusal(messages.installFailed)
  writeFileSync(stamp, stampNow())
}
