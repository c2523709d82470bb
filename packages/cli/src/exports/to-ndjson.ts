import { utf8, type ExportFile, type ExportFormat } from './export-file.ts'

/** One record a line, as `@garrigue/data` has it. */
export const ndjson: ExportFormat = {
  name: 'ndjson',
  summary: 'une fiche JSON par ligne',
  write: ({ entities, sources, claims, mentions }) => [lines('entities', entities), lines('sources', sources), lines('claims', claims), lines('mentions', mentions)],
}

function lines(name: string, records: readonly object[]): ExportFile {
  const text = records.map((record) => `${JSON.stringify(record)}\n`).join('')
  return { path: `ndjson/${name}.ndjson`, mediaType: 'application/x-ndjson', bytes: utf8(text), rows: records.length }
}
