import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type * as Sqlite from 'node:sqlite'
import { UsageError } from '../../commands/output.ts'
import type { ExportFormat } from '../export-file.ts'
import { makeTables } from '../tables/make-tables.ts'
import type { ColumnType, Table } from '../tables/table.ts'
import { searchRows } from './search-rows.ts'

/** One database with all tables, their keys, and a search that minds neither case nor accents. */
export const sqlite: ExportFormat = {
  name: 'sqlite',
  summary: 'une base de données, avec recherche en plein texte',
  write: async (published) => {
    const { DatabaseSync: Database } = await loadSqlite()
    const tables = makeTables(published)
    const folder = mkdtempSync(join(tmpdir(), 'garrigue-sqlite-'))
    try {
      const database = new Database(':memory:')
      for (const table of tables) addTable(database, table)
      addSearch(database, searchRows(published))
      const path = join(folder, 'garrigue.sqlite')
      // A copy without holes: pages that were rewritten on the way would keep what was in them.
      database.prepare('VACUUM INTO ?').run(path)
      database.close()
      return [{ path: 'garrigue.sqlite', mediaType: 'application/vnd.sqlite3', bytes: new Uint8Array(readFileSync(path)), rows: tables.reduce((sum, { rows }) => sum + rows.length, 0) }]
    } finally {
      rmSync(folder, { recursive: true })
    }
  },
}

/** SQLite is a part of Node from 22.13 on. */
async function loadSqlite(): Promise<typeof Sqlite> {
  try {
    return await import('node:sqlite')
  } catch {
    throw new UsageError(`Le format « sqlite » demande Node 24, qui a SQLite en lui ; celui-ci est Node ${process.versions.node}. Prendre Node 24, ou d’autres formats avec « --format ».`)
  }
}

const TYPES: Readonly<Record<ColumnType, string>> = { string: 'TEXT', integer: 'INTEGER', number: 'REAL', boolean: 'INTEGER', list: 'TEXT', object: 'TEXT' }

function addTable(database: Sqlite.DatabaseSync, { name, columns, key, rows }: Table): void {
  const lines = [
    ...columns.map((column) => `${quoted(column.name)} ${TYPES[column.type]}${column.required ? ' NOT NULL' : ''}${column.references ? ` REFERENCES ${quoted(column.references.table)} (${quoted(column.references.column)})` : ''}`),
    ...(key.length === 0 ? [] : [`PRIMARY KEY (${key.map((column) => quoted(column)).join(', ')})`]),
  ]
  database.exec(`CREATE TABLE ${quoted(name)} (\n  ${lines.join(',\n  ')}\n) STRICT`)
  for (const { name: column } of columns.filter(({ references }) => references)) database.exec(`CREATE INDEX ${quoted(`${name}_${column}`)} ON ${quoted(name)} (${quoted(column)})`)
  const insert = database.prepare(`INSERT INTO ${quoted(name)} VALUES (${columns.map(() => '?').join(', ')})`)
  for (const row of rows) insert.run(...row.map((cell) => (typeof cell === 'boolean' ? Number(cell) : cell)))
}

/** `SELECT id, title FROM search WHERE search MATCH 'ecosysteme'` finds « écosystème ». */
function addSearch(database: Sqlite.DatabaseSync, rows: ReturnType<typeof searchRows>): void {
  database.exec(`CREATE VIRTUAL TABLE search USING fts5(kind UNINDEXED, id UNINDEXED, title, body, ligatures, tokenize = "unicode61 remove_diacritics 2")`)
  const insert = database.prepare('INSERT INTO search VALUES (?, ?, ?, ?, ?)')
  for (const { kind, id, title, body, ligatures } of rows) insert.run(kind, id, title, body, ligatures)
}

function quoted(name: string): string {
  return `"${name.replaceAll('"', '""')}"`
}
