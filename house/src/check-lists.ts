import { posix } from 'node:path'
import { doors, type ListFolder, listFolders } from './house-rules.ts'
import { importsOf } from './imports-of.ts'
import type { RepositoryFile } from './repository.ts'

const register = 'in listFolders (house/src/house-rules.ts)'

/** Folder = list: the list of a folder names all that is in it, and nothing that is not. */
export function checkLists(files: readonly RepositoryFile[]): readonly string[] {
  const paths = files.map(({ path }) => path).filter((path) => path.endsWith('.ts') && !path.endsWith('.test.ts'))
  const folders = new Set(paths.flatMap(foldersAbove))
  const registered = listFolders.flatMap((row) =>
    [...folders].filter((folder) => posix.matchesGlob(folder, row.folder)).map((folder) => ({ folder, row })),
  )
  const unregistered = paths
    .filter((path) => /^packages\/[^/]+\/src\/(?:.+\/)?index\.ts$/.test(path) && !path.includes('/generated/'))
    .filter((path) => !doors.some((door) => door.test(path)))
    .filter((path) => !registered.some(({ folder }) => folder === posix.dirname(path)))
  return [
    ...registered.flatMap(({ folder, row }) => checkList(folder, row, paths, files)),
    ...unregistered.map((path) => `${path}: an index.ts needs a line ${register}`),
  ]
}

function foldersAbove(path: string): readonly string[] {
  const parts = path.split('/').slice(0, -1)
  return parts.map((_, index) => parts.slice(0, index + 1).join('/'))
}

function checkList(folder: string, row: ListFolder, paths: readonly string[], files: readonly RepositoryFile[]): readonly string[] {
  const listPath = row.list ?? `${folder}/index.ts`
  const list = files.find(({ path }) => path === listPath)
  if (list === undefined) return [`${folder}: ${listPath}, which should list what is in it, does not exist`]
  const members = new Set(membersOf(folder, row, paths).filter((member) => member !== listPath))
  const helpers = (row.helpers ?? []).map((helper) => `${folder}/${helper}`)
  const named = importsOf(list)
    .filter((specifier) => specifier.startsWith('.'))
    .map((specifier) => posix.join(posix.dirname(listPath), specifier))
    .filter((path) => path.startsWith(`${folder}/`))
  return [
    ...[...members]
      .filter((member) => !named.includes(member) && !helpers.includes(member))
      .map((member) => `${member}: is not in ${listPath}; name it there, or as a helper ${register}`),
    ...named.filter((path) => !members.has(path)).map((path) => `${listPath}: names ${path}, which is no member of its list`),
  ]
}

/** The files of the folder, or the list of each folder in it. */
function membersOf(folder: string, { of }: ListFolder, paths: readonly string[]): readonly string[] {
  if (of === 'files') return paths.filter((path) => posix.dirname(path) === folder)
  return paths
    .filter((path) => path.startsWith(`${folder}/`) && posix.dirname(path) !== folder)
    .map((path) => `${folder}/${path.slice(folder.length + 1).split('/')[0]}/index.ts`)
}
