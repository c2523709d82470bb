// The root of the repository, and what the programs that we start see of the environment.
import { delimiter, dirname } from 'node:path'
import { fileURLToPath } from 'node:url'

/** The repository's root, absolute. */
export const root = dirname(dirname(fileURLToPath(import.meta.url)))

/** True when the task was started by `npm run`, `pnpm run` and the like, and not by hand. */
export const underPackageManager = process.env.npm_lifecycle_event !== undefined

// npm hands its settings on as npm_config_*; pnpm and an inner npm would take them for the user's wishes.
// NODE_ENV=production would leave out the development dependencies, which do all the work here.
const dropped = /^(npm_.*|INIT_CWD|NODE_ENV|PNPM_SCRIPT_SRC_DIR)$/i

const added = {
  ASTRO_DEV_BACKGROUND: '0',
  ASTRO_PREVIEW_BACKGROUND: '0',
  ASTRO_TELEMETRY_DISABLED: '1',
  COREPACK_ENABLE_DOWNLOAD_PROMPT: '0',
  DO_NOT_TRACK: '1',
  // A stale node_modules is replaced without asking.
  PNPM_CONFIG_CONFIRM_MODULES_PURGE: 'false',
  PNPM_CONFIG_PM_ON_FAIL: 'ignore',
  // install.mjs has installed already; Turbo starts several `pnpm run` at once, which must not install each on its own.
  PNPM_CONFIG_VERIFY_DEPS_BEFORE_RUN: 'false',
  TURBO_NO_UPDATE_NOTIFIER: '1',
  TURBO_TELEMETRY_DISABLED: '1',
}

/** The environment for our children: ours, with `folders` in front of PATH. */
export function childEnvironment(folders = [], more = {}) {
  const environment = {}
  let path = ''
  for (const [name, value] of Object.entries(process.env)) {
    if (name.toUpperCase() === 'PATH') path = value
    else if (!dropped.test(name)) environment[name] = value
  }
  // Some tools colour even what goes to a file.
  const colour = process.stdout.isTTY || process.env.FORCE_COLOR ? {} : { NO_COLOR: '1' }
  return { ...environment, ...colour, ...added, PATH: [...folders, path].join(delimiter), ...more }
}
