// The packages of the workspace, as far as the tasks need to know them.
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { root } from './environment.mjs'

/** Folder (relative, with /) and scripts of every package; the same folders as in pnpm-workspace.yaml. */
export function readPackages() {
  const children = (parent) =>
    existsSync(join(root, parent)) ? readdirSync(join(root, parent)).map((name) => `${parent}/${name}`) : []
  return ['house', 'release', ...children('packages'), ...children('sites')]
    .filter((folder) => existsSync(join(root, folder, 'package.json')))
    .sort()
    .map((folder) => ({
      folder,
      scripts: JSON.parse(readFileSync(join(root, folder, 'package.json'), 'utf8')).scripts ?? {},
    }))
}
