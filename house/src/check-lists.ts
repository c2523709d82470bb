import { posix } from 'node:path'
import { doors, type ListFolder, listFolders } from './house-rules.ts'
import { importsOf } from './imports-of.ts'
import type { RepositoryFile } from './repository.ts'

const register = 'in listFolders (house/src/house-rules.ts)'

/** Folder = list: an index.ts names every file beside it, or every folder, and nothing that is not there. */
export function checkLists(files: readonly RepositoryFile[]): readonly string[] {
  return files
    .filter(({ path }) => /^packages\/[^/]+\/src\/(?:.+\/)?index\.ts$/.test(path))
    .filter(({ path }) => !path.includes('/generated/') && !doors.some((door) => door.test(path)))
    .flatMap((list) => {
      const row = listFolders.find(({ folder }) => posix.matchesGlob(posix.dirname(list.path), folder))
      return row === undefined ? [`${list.path}: an index.ts needs a line ${register}`] : checkList(list, row, files)
    })
}

function checkList(list: RepositoryFile, row: ListFolder, files: readonly RepositoryFile[]): readonly string[] {
  const folder = posix.dirname(list.path)
  const members = new Set(row.of === 'files' ? filesBeside(folder, files) : foldersBeside(folder, files))
  const helpers = (row.helpers ?? []).map((helper) => `${folder}/${helper}`)
  const named = importsOf(list)
    .filter((specifier) => specifier.startsWith('./'))
    .map((specifier) => posix.join(folder, specifier))
  return [
    ...[...members]
      .filter((member) => !named.includes(member) && !helpers.includes(member))
      .map((member) => `${member}: is not in ${list.path}; name it there, or as a helper ${register}`),
    ...named.filter((member) => !members.has(member)).map((member) => `${list.path}: names ${member}, which is no member of it`),
  ]
}

function filesBeside(folder: string, files: readonly RepositoryFile[]): readonly string[] {
  return files
    .map(({ path }) => path)
    .filter((path) => posix.dirname(path) === folder && path.endsWith('.ts') && !/(?:\.test|\/index)\.ts$/.test(path))
}

function foldersBeside(folder: string, files: readonly RepositoryFile[]): readonly string[] {
  return files
    .map(({ path }) => path)
    .filter((path) => path.startsWith(`${folder}/`) && path.endsWith('.ts') && path.slice(folder.length + 1).includes('/'))
    .map((path) => `${folder}/${path.slice(folder.length + 1).split('/')[0]}/index.ts`)
}
