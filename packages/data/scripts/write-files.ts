import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'

/**
 * Makes the folders of `files` hold exactly these files: changed ones are replaced, others stay untouched (their
 * times too, which watchers look at), what is no longer wanted goes. A file is replaced in one step, so that a run
 * cut short leaves no half of one.
 *
 * @returns how many files changed
 */
export function writeFiles(root: string, files: ReadonlyMap<string, string>): number {
  let changed = 0
  for (const folder of new Set([...files.keys()].map((path) => dirname(path)))) {
    mkdirSync(join(root, folder), { recursive: true })
    for (const name of readdirSync(join(root, folder))) {
      if (files.has(`${folder}/${name}`)) continue
      rmSync(join(root, folder, name), { recursive: true })
      changed++
    }
  }
  for (const [path, text] of files) {
    const file = join(root, path)
    if (existsSync(file) && readFileSync(file, 'utf8') === text) continue
    writeFileSync(`${file}.part`, text)
    renameSync(`${file}.part`, file)
    changed++
  }
  return changed
}
