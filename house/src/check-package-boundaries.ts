import { posix } from 'node:path'
import { mayImport } from './house-rules.ts'
import { importsOf } from './imports-of.ts'
import type { RepositoryFile } from './repository.ts'

const folderOfPackage = /^(?:(?:packages|sites)\/[^/]+|house)(?=\/)/

/** Settings at the root that every package shares. */
const sharedSettings = 'vitest.config.ts'

/** Who imports whom, in package.json and in the code, and no relative path that leads out of its package. */
export function checkPackageBoundaries(files: readonly RepositoryFile[]): readonly string[] {
  const manifests = readManifests(files)
  return [
    ...[...manifests].flatMap(([folder, manifest]) => checkManifest(folder, manifest)),
    ...files.flatMap((file) => {
      const folder = folderOfPackage.exec(file.path)?.[0]
      const manifest = folder === undefined ? undefined : manifests.get(folder)
      if (folder === undefined || manifest === undefined) return []
      return importsOf(file).flatMap((specifier) => checkImport(file.path, specifier, folder, manifest))
    }),
  ]
}

interface Manifest {
  readonly name: string
  readonly dependencies: readonly string[]
}

function readManifests(files: readonly RepositoryFile[]): ReadonlyMap<string, Manifest> {
  const manifests = new Map<string, Manifest>()
  for (const { path, text } of files) {
    const folder = folderOfPackage.exec(path)?.[0]
    if (folder === undefined || path !== `${folder}/package.json`) continue
    const content = JSON.parse(text) as { name: string } & Record<string, Record<string, string> | undefined>
    const fields = ['dependencies', 'devDependencies', 'peerDependencies', 'optionalDependencies']
    manifests.set(folder, { name: content.name, dependencies: fields.flatMap((field) => Object.keys(content[field] ?? {})) })
  }
  return manifests
}

function checkManifest(folder: string, { name, dependencies }: Manifest): readonly string[] {
  const allowed = mayImport[name]
  if (allowed === undefined) return [`${folder}/package.json: ${name} has no line in mayImport (house/src/house-rules.ts)`]
  return dependencies
    .filter((dependency) => dependency.startsWith('@garrigue/') && !allowed.includes(dependency))
    .map((dependency) => `${folder}/package.json: ${name} may not depend on ${dependency}`)
}

function checkImport(path: string, specifier: string, folder: string, manifest: Manifest): readonly string[] {
  if (specifier.startsWith('.')) {
    const target = posix.join(posix.dirname(path), specifier)
    if (target.startsWith(`${folder}/`) || target === sharedSettings) return []
    // The house looks at the tools as well.
    if (folder === 'house' && target.startsWith('tools/')) return []
    return [`${path}: imports ${specifier}, outside its package; import the other package by its name, if it may be`]
  }
  const target = /^@garrigue\/[^/]+/.exec(specifier)?.[0]
  if (target === undefined || target === manifest.name) return []
  if (mayImport[manifest.name]?.includes(target) !== true) return [`${path}: ${manifest.name} may not import ${specifier}`]
  return manifest.dependencies.includes(target) ? [] : [`${path}: imports ${specifier}, which its package.json does not name`]
}
