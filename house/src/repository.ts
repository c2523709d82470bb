import { execFileSync } from 'node:child_process'
import { existsSync, globSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

/** A text file of the repository; the path is relative to the root, with `/`. */
export interface RepositoryFile {
  readonly path: string
  readonly text: string
}

const root = join(import.meta.dirname, '..', '..')
const binary = /\.(?:avif|gz|ico|jpe?g|png|tgz|ttf|webp|woff2?|zip)$/
const neverCommitted = ['.git', '.turbo', '.vitest', '.astro', 'coverage', 'dist', 'generated', 'node_modules']

let repository: readonly RepositoryFile[] | undefined

/** Every text file that is committed or would be: what git knows, and what it does not ignore. */
export function readRepository(): readonly RepositoryFile[] {
  repository ??= listPaths()
    .filter((path) => !binary.test(path) && existsSync(join(root, path)))
    .toSorted()
    .map((path) => ({ path, text: readFileSync(join(root, path), 'utf8') }))
  return repository
}

function listPaths(): string[] {
  try {
    const options = ['ls-files', '-z', '--cached', '--others', '--exclude-standard', '--deduplicate']
    return execFileSync('git', options, { cwd: root, encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'], maxBuffer: 2 ** 28 })
      .split('\0')
      .filter((path) => path !== '')
  } catch {
    // An archive without git.
    return globSync('**/*', { cwd: root, withFileTypes: true, exclude: (entry) => neverCommitted.includes(entry.name) })
      .filter((entry) => entry.isFile())
      .map((entry) => join(entry.parentPath, entry.name).slice(root.length + 1).replaceAll('\\', '/'))
  }
}
