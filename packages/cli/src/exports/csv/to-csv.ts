import { utf8, type ExportFormat } from '../export-file.ts'
import { makeTables } from '../tables/make-tables.ts'
import { describeTables } from './describe-tables.ts'
import { printCsv } from './print-csv.ts'

/** One CSV file for each table, and their description beside them. */
export const csv: ExportFormat = {
  name: 'csv',
  summary: 'un tableau par sorte de fiche, pour un tableur, avec datapackage.json',
  write: (published) => {
    const files = makeTables(published).map((table) => ({ table, file: { path: `csv/${table.name}.csv`, mediaType: 'text/csv', bytes: utf8(printCsv(table)), rows: table.rows.length } }))
    const description = { path: 'csv/datapackage.json', mediaType: 'application/json', bytes: utf8(`${JSON.stringify(describeTables(published, files), null, 2)}\n`) }
    return [...files.map(({ file }) => file), description]
  },
}
