import { checkPath } from './check-names.ts'
import { type ListFolder, listFolders, mayHaveOtherNames } from './house-rules.ts'
import type { RepositoryFile } from './repository.ts'

/** An exemption that nothing needs any longer is a fault too: it would hide the next one. */
export function checkExemptions(files: readonly RepositoryFile[], names: readonly RegExp[] = mayHaveOtherNames, folders: readonly ListFolder[] = listFolders): readonly string[] {
  const paths = files.map(({ path }) => path)
  return [
    ...names.filter((exemption) => !paths.some((path) => exemption.test(path) && checkPath(path).length > 0)).map((exemption) => `mayHaveOtherNames: no file needs ${String(exemption)}`),
    ...folders.flatMap(({ folder, helpers = [] }) => helpers.filter((helper) => !paths.includes(`${folder}/${helper}`)).map((helper) => `listFolders: ${folder} has no helper ${helper}`)),
  ]
}
