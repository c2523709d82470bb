import { DatabaseSync } from 'node:sqlite'
import { join } from 'node:path'
import { parquetReadObjects } from 'hyparquet'
import type { Exported } from './exported.ts'

/** Every word of every file of an export, whatever its format: compressed and binary ones are read first. */
export async function wordsIn({ folder, manifest, bytes, text }: Exported): Promise<string> {
  const parts: string[] = []
  for (const { path, format } of manifest.files) {
    if (format === 'parquet') parts.push(JSON.stringify(await parquetReadObjects({ file: new Uint8Array(bytes(path)).buffer }), plain))
    else if (format === 'sqlite') parts.push(wordsOfDatabase(join(folder, path)), bytes(path).toString('latin1'))
    else parts.push(text(path))
  }
  return [...parts, text('manifest.json')].join('\n')
}

function wordsOfDatabase(path: string): string {
  const database = new DatabaseSync(path, { readOnly: true })
  const tables = database.prepare(`SELECT name FROM sqlite_schema WHERE type = 'table'`).all().map(({ name }) => String(name))
  const words = tables.flatMap((name) => database.prepare(`SELECT * FROM "${name}"`).all().flatMap((row) => Object.values(row).map((value) => (value instanceof Uint8Array ? Buffer.from(value).toString('utf8') : String(value)))))
  database.close()
  return words.join('\n')
}

const plain = (_: string, value: unknown): unknown => (typeof value === 'bigint' ? String(value) : value)
