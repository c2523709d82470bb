import { parse } from 'yaml'
import { platforms, versionFloors } from './house-rules.ts'
import { isAtLeast } from './is-at-least.ts'

interface Lockfile {
  readonly packages: Readonly<Record<string, LockedPackage>>
  readonly snapshots: Readonly<Record<string, { readonly optionalDependencies?: Readonly<Record<string, string>> }>>
}

interface LockedPackage {
  readonly resolution: Readonly<Record<string, unknown>>
  readonly os?: readonly string[]
  readonly cpu?: readonly string[]
}

/** pnpm-lock.yaml: everything from the registry and by digest, for all platforms, and nothing with a known advisory. */
export function checkLockfile(text: string): readonly string[] {
  const lockfile = parse(text) as Lockfile
  return [
    ...Object.entries(lockfile.packages).flatMap(([id, locked]) => checkResolution(id, locked)),
    ...Object.keys(lockfile.packages).flatMap(checkFloor),
    ...Object.entries(lockfile.snapshots).flatMap(([id, snapshot]) =>
      checkPlatforms(id, Object.entries(snapshot.optionalDependencies ?? {}), lockfile),
    ),
  ].map((problem) => `pnpm-lock.yaml: ${problem}`)
}

function checkResolution(id: string, { resolution }: LockedPackage): readonly string[] {
  const digest = resolution['integrity']
  const problems = Object.keys(resolution)
    .filter((key) => key !== 'integrity')
    .map((key) => `${id} does not come from the registry (${key})`)
  const isDigest = typeof digest === 'string' && digest.startsWith('sha512-')
  return isDigest ? problems : [...problems, `${id} has no sha512 digest`]
}

function checkFloor(id: string): readonly string[] {
  const { name, version } = splitId(id)
  const floor = versionFloors[name]
  if (floor === undefined || isAtLeast(version, floor)) return []
  return [`${id} has a known advisory, mended in ${floor}`]
}

/** "@a/b@1.0.0(c@2.0.0)" is b of a, 1.0.0. */
function splitId(id: string): { readonly name: string; readonly version: string } {
  const bare = id.split('(')[0] ?? ''
  const at = bare.lastIndexOf('@')
  return { name: bare.slice(0, at), version: bare.slice(at + 1) }
}

/**
 * A native tool brings its program for each system as an optional dependency. One that the registry does not have is
 * left out of the lockfile without a word, and the tool would then be missing on that system.
 */
function checkPlatforms(id: string, optional: readonly [string, string][], lockfile: Lockfile): readonly string[] {
  const native = optional
    .map(([name, version]) => lockfile.packages[`${name}@${version.split('(')[0]}`])
    .filter((locked) => locked?.os !== undefined)
  // What is for one system only is left out elsewhere on purpose: fsevents, and the programs themselves.
  const isProgram = lockfile.packages[id.split('(')[0] ?? '']?.os !== undefined
  if (isProgram || !native.some((locked) => locked?.os?.includes('linux'))) return []
  return platforms
    .filter(({ os, cpu }) => !native.some((locked) => locked?.os?.includes(os) && (locked.cpu?.includes(cpu) ?? true)))
    .map(({ os, cpu }) => `${id} has no program for ${os} ${cpu}`)
}
