import { existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { MANIFEST, type Manifest } from './make-export.ts'

/**
 * Writes the files of an export, each aside first and then in its place, the manifest last: a run cut short leaves whole files. What an earlier export wrote and this one does not is removed;
 * nothing else in the folder is touched.
 */
export function writeExport(folder: string, files: ReadonlyMap<string, Uint8Array>): void {
  const before = earlierFiles(folder)
  for (const [path, bytes] of files) {
    const target = join(folder, ...path.split('/'))
    mkdirSync(dirname(target), { recursive: true })
    writeFileSync(`${target}.new`, bytes)
    renameSync(`${target}.new`, target)
  }
  for (const path of before) if (!files.has(path)) rmSync(join(folder, ...path.split('/')), { force: true })
}

/** The files that the manifest of an earlier export names, those within the folder alone. */
function earlierFiles(folder: string): readonly string[] {
  const path = join(folder, MANIFEST)
  if (!existsSync(path)) return []
  try {
    const { files } = JSON.parse(readFileSync(path, 'utf8')) as Partial<Manifest>
    return (files ?? []).map((file) => file.path).filter((file) => /^[\w-]+(?:\/[\w-]+)?\.[a-z]+$/.test(file))
  } catch {
    return [] // a manifest of something else
  }
}
