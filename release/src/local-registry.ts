import { spawn } from 'node:child_process'
import { mkdirSync, writeFileSync } from 'node:fs'
import { createServer, type AddressInfo } from 'node:net'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { fileURLToPath } from 'node:url'

export interface LocalRegistry {
  /** `http://127.0.0.1:40123/` */
  readonly address: string
  readonly stop: () => Promise<void>
}

const PATIENCE = 180_000

/**
 * Starts a registry on this machine that keeps our packages in a folder, and has no others. Anyone on this machine may publish to it; it ends
 * with us. Throws when it does not answer within three minutes.
 */
export async function startLocalRegistry(folder: string): Promise<LocalRegistry> {
  mkdirSync(folder, { recursive: true })
  const config = join(folder, 'config.yaml')
  const open = { access: '$all', publish: '$all', unpublish: '$all' }
  // JSON is YAML.
  writeFileSync(config, JSON.stringify({
    storage: join(folder, 'storage'),
    auth: { htpasswd: { file: join(folder, 'htpasswd'), max_users: -1 } },
    packages: { '@garrigue/*': open },
    max_body_size: '50mb',
    web: { enable: false },
    log: { type: 'stdout', format: 'json', level: 'error' },
  }))
  const address = `http://127.0.0.1:${await freePort()}/`
  const server = spawn(process.execPath, [programOfVerdaccio(), '--config', config, '--listen', address], { stdio: 'ignore' })
  const ended = new Promise<void>((resolve) => server.once('exit', () => resolve()))
  const stop = async (): Promise<void> => {
    server.kill()
    await ended
  }
  for (const start = performance.now(); performance.now() - start < PATIENCE && server.exitCode === null; await wait(200)) {
    if (await isUp(address)) return { address, stop }
  }
  await stop()
  throw new Error('le registre local n’a pas démarré')
}

async function isUp(address: string): Promise<boolean> {
  try {
    return (await fetch(`${address}-/ping`)).ok
  } catch {
    return false
  }
}

function programOfVerdaccio(): string {
  return fileURLToPath(new URL('../bin/verdaccio', import.meta.resolve('verdaccio')))
}

function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const probe = createServer().once('error', reject)
    probe.listen(0, '127.0.0.1', () => {
      const { port } = probe.address() as AddressInfo
      probe.close(() => resolve(port))
    })
  })
}
