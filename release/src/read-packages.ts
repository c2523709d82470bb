import { existsSync, globSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { run, type RunOptions } from './run.ts'

/** A package that is published: not private. */
export interface ReleasedPackage {
  readonly name: string
  readonly version: string
  /** Absolute. */
  readonly folder: string
}

/** The packages of a copy of the repository that are published, by name. */
export function readPackages(root: string): ReleasedPackage[] {
  return globSync('packages/*/package.json', { cwd: root })
    .map((file) => ({ file: join(root, file), manifest: JSON.parse(readFileSync(join(root, file), 'utf8')) as { name: string; version: string; private?: boolean } }))
    .filter(({ manifest }) => manifest.private !== true)
    .map(({ file, manifest: { name, version } }) => ({ name, version, folder: dirname(file) }))
    .sort((a, b) => (a.name < b.name ? -1 : 1))
}

/** Packages that were never given a version, or were not built. */
export function findUnready(packages: readonly ReleasedPackage[]): string[] {
  return packages.flatMap(({ name, version, folder }) => [...(version === '0.0.0' ? [`${name}\u00a0: sans version`] : []), ...(existsSync(join(folder, 'dist')) ? [] : [`${name}\u00a0: pas construit`])])
}

/** Packages with a version that no tag `name@version` says was published. */
export function findPending(packages: readonly ReleasedPackage[], options: RunOptions): ReleasedPackage[] {
  const tags = new Set(run('git', ['tag', '--list'], options).split('\n'))
  return packages.filter(({ name, version }) => version !== '0.0.0' && !tags.has(`${name}@${version}`))
}
