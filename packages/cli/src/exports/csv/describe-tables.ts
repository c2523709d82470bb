import { createHash } from 'node:crypto'
import type { ExportFile } from '../export-file.ts'
import type { Published } from '../published.ts'
import type { Column, ColumnType, Table } from '../tables/table.ts'
import { columnNotes } from '../tables/column-notes.ts'

const PROFILE = 'https://datapackage.org/profiles/2.0'

const TYPES: Readonly<Record<ColumnType, string>> = { string: 'string', integer: 'integer', number: 'number', boolean: 'boolean', list: 'array', object: 'object' }

/** A CSV file and the table that it holds. */
export interface TableFile {
  readonly table: Table
  readonly file: ExportFile
}

/** `datapackage.json` (Data Package, version 2): what is in each table, column by column, so that a program needs not guess. */
export function describeTables({ about, sources }: Published, files: readonly TableFile[]): object {
  return {
    $schema: `${PROFILE}/datapackage.json`,
    name: about.name.toLowerCase(),
    title: 'Garrigue : les écosystèmes numériques dans la presse régionale',
    description:
      'Fiches tirées d’articles de presse ; chaque fait porte le passage qui l’appuie, qui le dit et à quelle date. Une cellule qui commencerait comme une formule (= + - @) est précédée d’une apostrophe, à retirer à la lecture.',
    id: about.recordsSha256,
    version: about.version,
    homepage: about.site,
    keywords: ['presse', 'écosystème numérique', 'France', 'provenance'],
    licenses: [{ name: 'CC-BY-4.0', path: 'https://creativecommons.org/licenses/by/4.0/deed.fr', title: 'CC BY 4.0, sauf les citations, qui restent à leurs auteurs (CPI, art. L. 122-5, 3° a)' }],
    sources: sources.map(({ name, url }) => ({ title: name, ...(url === undefined ? {} : { path: url }) })),
    resources: files.map((file) => describeTable(file)),
  }
}

function describeTable({ table, file: { path, bytes, mediaType } }: TableFile): object {
  const { name, description, columns, key } = table
  const references = columns.filter((column) => column.references !== undefined)
  return {
    $schema: `${PROFILE}/dataresource.json`,
    name,
    type: 'table',
    // The description lies beside the files.
    path: path.replace(/^csv\//, ''),
    description,
    format: 'csv',
    mediatype: mediaType,
    encoding: 'utf-8',
    bytes: bytes.length,
    hash: `sha256:${createHash('sha256').update(bytes).digest('hex')}`,
    dialect: { $schema: `${PROFILE}/tabledialect.json`, delimiter: ',', lineTerminator: '\r\n', quoteChar: '"', doubleQuote: true, header: true },
    schema: {
      $schema: `${PROFILE}/tableschema.json`,
      fields: columns.map((column) => describeColumn(column, table)),
      ...(key.length === 0 ? {} : { primaryKey: key }),
      ...(references.length === 0 ? {} : { foreignKeys: references.map((column) => ({ fields: [column.name], reference: { resource: column.references?.table, fields: [column.references?.column] } })) }),
    },
  }
}

function describeColumn({ name, type, required, words }: Column, table: Table): object {
  const constraints = { ...(required ? { required } : {}), ...(table.key.length === 1 && table.key[0] === name ? { unique: true } : {}), ...(words ? { enum: words } : {}) }
  const note = columnNotes[name]
  return {
    name,
    type: TYPES[type],
    ...(note === undefined ? {} : { description: note }),
    ...(Object.keys(constraints).length === 0 ? {} : { constraints }),
  }
}
