import { existsSync } from 'node:fs'
import { resolve } from 'node:path'
import { UsageError } from '../commands/output.ts'
import { findProject } from './find-project.ts'
import { emptyRegistry, isRegistry, readRegistry, registryFolders, type Registry } from './read-registry.ts'

/**
 * The registry that a command was asked for: `--no-registry` gives an empty one, `--registry FOLDER` that folder, else the registry of
 * the repository that holds the text, or the working folder.
 */
export function registryFor(flag: string | boolean, cwd: string, text: string): Registry {
  if (flag === false) return emptyRegistry
  if (typeof flag === 'string') {
    const folder = resolve(cwd, flag)
    if (!existsSync(folder)) throw new UsageError(`Le registre « ${flag} » n’existe pas.`)
    if (!isRegistry(folder)) throw new UsageError(`« ${flag} » n’est pas un registre : aucun de ses dossiers (${registryFolders.join(', ')}) ne s’y trouve.`)
    return readRegistry(folder, flag.replace(/[/\\]+$/, ''))
  }
  const project = findProject(text) ?? findProject(cwd)
  return project ? readRegistry(project.registry) : emptyRegistry
}
