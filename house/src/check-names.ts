import { posix } from 'node:path'
import { emptyNames, mayHaveOtherNames } from './house-rules.ts'
import type { RepositoryFile } from './repository.ts'

/** a, a-b, a.test, 0001-a */
const kebabCase = /^\.?[a-z0-9]+(?:-[a-z0-9]+)*(?:\.[a-z0-9]+(?:-[a-z0-9]+)*)*$/

/** Names that explain themselves, written one way. */
export function checkNames(files: readonly RepositoryFile[]): readonly string[] {
  return files
    .filter(({ path }) => !mayHaveOtherNames.some((exemption) => exemption.test(path)))
    .flatMap(({ path }) => checkPath(path))
}

/** What is wrong with the names in a path, were it exempt or not. */
export function checkPath(path: string): readonly string[] {
  return path.split('/').flatMap((name) => checkName(name, path))
}

function checkName(name: string, path: string): readonly string[] {
  const stem = posix.basename(name).split('.')[0] ?? ''
  if (emptyNames.includes(stem)) return [`${path}: "${name}" says nothing of what is in it`]
  return kebabCase.test(name) ? [] : [`${path}: "${name}" is not in kebab-case`]
}
