import { csv } from './csv/to-csv.ts'
import type { ExportFormat } from './export-file.ts'
import { gexf } from './gexf/to-gexf.ts'
import { jsonLd } from './json-ld/to-json-ld.ts'
import { sqlite } from './sqlite/to-sqlite.ts'
import { ndjson } from './to-ndjson.ts'
import { parquet } from './to-parquet.ts'

/** The ways to take the records away, in the order of the help. One more is one file and one line here. */
export const formats: readonly ExportFormat[] = [ndjson, csv, jsonLd, gexf, sqlite, parquet]
