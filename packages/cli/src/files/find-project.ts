import { existsSync } from 'node:fs'
import { dirname, join, resolve } from 'node:path'

/** The rooms of a Garrigue repository. */
export interface Project {
  readonly root: string
  readonly seeds: string
  readonly registry: string
  readonly records: string
}

/** What the reader reads of a repository: all but what it writes. */
export type ReadRooms = Omit<Project, 'records'>

/** The repository that holds a folder: the nearest one with `seeds/` and `registry/`. `undefined` outside of any. */
export function findProject(from: string): Project | undefined {
  for (let folder = resolve(from); ; folder = dirname(folder)) {
    if (existsSync(join(folder, 'seeds')) && existsSync(join(folder, 'registry'))) {
      return { root: folder, seeds: join(folder, 'seeds'), registry: join(folder, 'registry'), records: join(folder, 'packages', 'data', 'records') }
    }
    if (dirname(folder) === folder) return undefined
  }
}
