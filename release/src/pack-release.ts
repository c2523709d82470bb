import { createHash } from 'node:crypto'
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { ReleasedPackage } from './read-packages.ts'
import { run, type RunOptions } from './run.ts'
import { garrigue, sinceLastRelease } from './take-version.ts'

/** A tarball, ready to be published. */
export interface PackedFile {
  readonly name: string
  readonly version: string
  /** Within the folder of the release. */
  readonly file: string
  readonly sha256: string
  /** In bytes. */
  readonly size: number
}

/**
 * Puts a tarball of each built package into a folder, which is made anew, with `manifest.json` and `notes.md`: the difference in meaning
 * from the last release of the data. Gives the tarballs in the order to publish them: what others need comes first.
 */
export function packRelease(packages: readonly ReleasedPackage[], folder: string, options: RunOptions): PackedFile[] {
  rmSync(folder, { recursive: true, force: true })
  mkdirSync(folder, { recursive: true })
  const files = neededFirst(packages).map((released) => packOne(released, folder, options))
  writeFileSync(join(folder, 'manifest.json'), `${JSON.stringify(files, undefined, 2)}\n`)
  writeFileSync(join(folder, 'notes.md'), sinceLastRelease(options, (before) => garrigue(['diff', before, '--format', 'markdown'], options)))
  return files
}

function packOne({ name, version, folder: cwd }: ReleasedPackage, folder: string, options: RunOptions): PackedFile {
  const file = `${name.replace('@', '').replace('/', '-')}-${version}.tgz`
  run('pnpm', ['pack', '--out', join(folder, file)], { ...options, cwd })
  const bytes = readFileSync(join(folder, file))
  return { name, version, file, sha256: createHash('sha256').update(bytes).digest('hex'), size: bytes.length }
}

/** Whoever installs while a release is on its way must not meet a package whose dependency is not there yet. */
export function neededFirst(packages: readonly ReleasedPackage[]): ReleasedPackage[] {
  const byName = new Map(packages.map((released) => [released.name, released]))
  const ordered = new Set<ReleasedPackage>()
  const add = (released: ReleasedPackage): void => {
    const { dependencies = {} } = JSON.parse(readFileSync(join(released.folder, 'package.json'), 'utf8')) as { dependencies?: Record<string, string> }
    for (const name of Object.keys(dependencies)) {
      const needed = byName.get(name)
      if (needed && !ordered.has(needed)) add(needed)
    }
    ordered.add(released)
  }
  for (const released of packages) add(released)
  return [...ordered]
}
