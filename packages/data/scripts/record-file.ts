import { createHash } from 'node:crypto'
import { readdirSync, readFileSync } from 'node:fs'
import { join, relative, sep } from 'node:path'
import { inCodeUnitOrder } from './in-code-unit-order.ts'

/** One file of `records/` as it stands on disk. */
export interface RecordFile {
  /** Path within `records/`, with forward slashes: `entities/people/pierre-deniset.json`. */
  readonly path: string
  readonly text: string
}

/**
 * Every file under `folder`, by path in code-unit order, whatever the order in which the disk lists them. Names that
 * start with a dot are the system's, not ours.
 *
 * @returns none when there is no such folder
 */
export function readRecordFiles(folder: string): readonly RecordFile[] {
  return listFiles(folder)
    .map((file) => ({ path: relative(folder, file).replaceAll(sep, '/'), text: readFileSync(file, 'utf8') }))
    .sort((a, b) => inCodeUnitOrder(a.path, b.path))
}

function listFiles(folder: string): readonly string[] {
  try {
    return readdirSync(folder, { recursive: true, withFileTypes: true })
      .filter((entry) => !entry.isDirectory() && !entry.name.startsWith('.'))
      .map((entry) => join(entry.parentPath, entry.name))
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return []
    throw error
  }
}

/**
 * One hash for all records: the SHA-256 of the lines that `sha256sum` prints for the files in code-unit order of
 * their paths. By hand: `cd records && find * -type f | LC_ALL=C sort | xargs sha256sum | sha256sum`.
 */
export function hashOfRecords(files: readonly RecordFile[]): string {
  const sorted = [...files].sort((a, b) => inCodeUnitOrder(a.path, b.path))
  return sha256(sorted.map((file) => `${sha256(file.text)}  ${file.path}\n`).join(''))
}

/** SHA-256 of a text in UTF-8, hexadecimal. */
export function sha256(text: string): string {
  return createHash('sha256').update(text, 'utf8').digest('hex')
}
