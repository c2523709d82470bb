import { parquetWriteBuffer } from 'hyparquet-writer'
import type { ExportFile, ExportFormat } from './export-file.ts'
import { makeTables } from './tables/make-tables.ts'
import type { Cell, ColumnType, Table } from './tables/table.ts'

/** One Parquet file for each table that has rows, compressed with Snappy. Without rows, what the library writes is refused by strict readers. */
export const parquet: ExportFormat = {
  name: 'parquet',
  summary: 'un tableau par sorte de fiche, pour DuckDB, pandas ou R',
  write: (published) => makeTables(published).flatMap((table) => (table.rows.length === 0 ? [] : [fileOf(table)])),
}

const TYPES = { string: 'STRING', integer: 'INT32', number: 'DOUBLE', boolean: 'BOOLEAN', list: 'JSON', object: 'JSON' } as const satisfies Readonly<Record<ColumnType, string>>

function fileOf({ name, columns, rows }: Table): ExportFile {
  const columnData = columns.map((column, index) => {
    const data = rows.map((row) => valueOf(row[index] ?? null, column.type))
    return { name: column.name, type: TYPES[column.type], nullable: !column.required, data }
  })
  return { path: `parquet/${name}.parquet`, mediaType: 'application/vnd.apache.parquet', bytes: new Uint8Array(parquetWriteBuffer({ columnData, createdBy: 'garrigue' })), rows: rows.length }
}

/** The library writes JSON itself, and would write a string of it as a string within a string. */
function valueOf(cell: Cell, type: ColumnType): unknown {
  return typeof cell === 'string' && (type === 'list' || type === 'object') ? (JSON.parse(cell) as unknown) : cell
}
