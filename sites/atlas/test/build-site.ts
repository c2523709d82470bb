import { spawn } from 'node:child_process'
import { fileURLToPath } from 'node:url'

const ROOT = fileURLToPath(new URL('../', import.meta.url))
const SCRIPT = fileURLToPath(new URL('build-with.ts', import.meta.url))

export interface BuildOptions {
  /** Folder under `.vitest/`: Astro needs it inside the package. */
  readonly out: string
  /** A module whose default export is a Vite plugin for this build. */
  readonly plugin?: URL
  readonly base?: string
  /** Further environment of the process, such as TZ. */
  readonly environment?: Readonly<Record<string, string>>
}

/** What Vitest puts into the environment; Astro would take it for its own. */
const OF_VITEST = new Set(['BASE_URL', 'DEV', 'MODE', 'PROD', 'SITE', 'SSR', 'TEST', 'VITE_USER_NODE_ENV', 'VITEST'])

/** Builds the site in a process of its own, as `pnpm build` does. @returns the folder of the built site */
export async function buildSite({ out, plugin, base = '/', environment = {} }: BuildOptions): Promise<string> {
  const folder = `${ROOT}.vitest/${out}/`
  const own = Object.fromEntries(Object.entries(process.env).filter(([name]) => !OF_VITEST.has(name)))
  const env = { ...own, NODE_ENV: 'production', ASTRO_TELEMETRY_DISABLED: '1', BASE: base, BUILD_OUT: folder, BUILD_PLUGIN: plugin ? fileURLToPath(plugin) : '', ...environment }
  const child = spawn(process.execPath, [SCRIPT], { cwd: ROOT, env, stdio: ['ignore', 'pipe', 'pipe'] })
  let said = ''
  child.stdout.on('data', (part: Buffer) => (said += part.toString()))
  child.stderr.on('data', (part: Buffer) => (said += part.toString()))
  const code = await new Promise<number | null>((resolve) => {
    child.on('close', resolve)
  })
  if (code !== 0) throw new Error(`the build failed with ${String(code)}:\n${said}`)
  return folder
}
