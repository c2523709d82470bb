import { tableFromIPC } from 'apache-arrow'
import { readParquet } from 'parquet-wasm'
import initSqlJs from 'sql.js'
import { describe, expect, it } from 'vitest'
import { unguarded } from '../../src/exports/csv/print-csv.ts'
import { repository } from '../repository.ts'
import { exported, exportedFrom, type Exported } from './exported.ts'
import { readCsv } from './read-csv.ts'

// What one library writes is read here by another, which shares no code with it: SQLite built for WebAssembly (without full-text search), Arrow's
// own reader of Parquet, in Rust.

/** The cells of each table, as CSV has them. */
function tablesOf({ manifest, text }: Exported): [name: string, head: readonly string[], rows: (string | null)[][]][] {
  return manifest.files.flatMap(({ path }) => {
    const name = /^csv\/(.+)\.csv$/u.exec(path)?.[1]
    if (name === undefined) return []
    const [head = [], ...rows] = readCsv(text(path))
    return [[name, head.map(String), rows.map((row) => row.map((value) => (value === null ? null : unguarded(value))))]]
  })
}

const cell = (value: unknown): string | null => (value === null || value === undefined ? null : typeof value === 'string' ? value : typeof value === 'bigint' ? String(value) : JSON.stringify(value))

describe.each([['hard records', () => exported()], ['the records of this repository', () => exportedFrom(repository.root)]])('%s, read by others', (_, take) => {
  it('are whole in the database', async () => {
    const taken = await take()
    const { Database } = await initSqlJs()
    const database = new Database(taken.bytes('garrigue.sqlite'))
    const tables = tablesOf(taken)
    expect(tables).toHaveLength(19)
    for (const [name, head, rows] of tables) {
      const [{ columns, values } = { columns: head, values: [] }] = database.exec(`SELECT * FROM "${name}"`)
      expect(columns).toEqual(head)
      expect(values.map((row) => row.map((value) => cell(value)))).toEqual(rows.map((row) => row.map((value) => (value === 'true' ? '1' : value === 'false' ? '0' : value))))
    }
    database.close()
  })

  it('are whole in the Parquet files', async () => {
    const taken = await take()
    const tables = tablesOf(taken).filter(([, , rows]) => rows.length > 0)
    expect(taken.manifest.files.flatMap(({ path }) => /^parquet\/(.+)\.parquet$/u.exec(path)?.[1] ?? [])).toEqual(tables.map(([name]) => name))
    for (const [name, head, rows] of tables) {
      const table = tableFromIPC(readParquet(taken.bytes(`parquet/${name}.parquet`)).intoIPCStream())
      expect(table.schema.fields.map((field) => field.name)).toEqual(head)
      expect(table.toArray().map((row: Readonly<Record<string, unknown>>) => head.map((column) => cell(row[column])))).toEqual(rows)
    }
  })
})
