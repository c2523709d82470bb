import { spawnSync } from 'node:child_process'
import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { buildSite } from './build-site.ts'

const REPOSITORY = fileURLToPath(new URL('../../../', import.meta.url))
/** What records and the data package are made from. */
const ROOMS = ['seeds', 'registry', 'project.json', 'tsconfig.base.json', 'packages/core/gold', 'packages/core/src/rules', 'packages/data/package.json', 'packages/data/src', 'packages/schema/dist']

/** A copy of this repository with further files, as far as records and the data package are made from it. */
export interface PlantedRepository {
  readonly folder: string
  /** Runs `garrigue`, and fails if it does. */
  readonly garrigue: (...argv: readonly string[]) => void
  /** Makes the data package of its records, and the site of that. @returns the folder of the built site */
  readonly build: (out: string) => Promise<string>
  readonly remove: () => void
}

export function plantRepository(files: Readonly<Record<string, string>>, environment: Readonly<Record<string, string>>): PlantedRepository {
  const folder = mkdtempSync(join(tmpdir(), 'garrigue-planted-'))
  for (const room of ROOMS) cpSync(join(REPOSITORY, room), join(folder, room), { recursive: true })
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true })
    writeFileSync(join(folder, path), text)
  }
  const run = (...args: readonly string[]): void => {
    const { status, stderr } = spawnSync(process.execPath, ['--conditions=garrigue-source', ...args], { cwd: folder, encoding: 'utf8', env: { ...process.env, ...environment } })
    if (status !== 0) throw new Error(`${args.join(' ')} ended with ${String(status)}:\n${stderr}`)
  }
  const data = join(folder, 'packages/data')
  return {
    folder,
    garrigue: (...argv) => run(join(REPOSITORY, 'packages/cli/src/bin.ts'), ...argv),
    build: async (out) => {
      run(join(REPOSITORY, 'packages/data/scripts/generate.ts'), '--records', join(data, 'records'), '--out', data)
      return buildSite({ out, plugin: new URL('fixtures/other-data-plugin.ts', import.meta.url), environment: { OTHER_DATA: join(data, 'src') } })
    },
    remove: () => rmSync(folder, { recursive: true, force: true }),
  }
}
