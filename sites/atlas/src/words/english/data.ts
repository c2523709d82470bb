import { english } from '../../english/english.ts'
import type { Words } from '../words-in.ts'

const { counted } = english

/** The pages of the downloads and of the shapes. */
export const data: Words['data'] = {
  title: 'Data',
  description: 'Download the atlas: CSV, Parquet, SQLite, JSON-LD, GEXF, NDJSON, or the npm package; sizes, counts, hashes, shapes and citations.',
  lead: 'All that the site shows can be downloaded, and verified: each fact has its passage, its author, its date and its rule with it.',
  version: (version, hash) => `Version ${version}, records with the hash ${hash}.`,
  contents: 'On this page',
  install: 'For a program',
  installLead: 'The npm package is typed, has no dependency, and works in Node, a browser, Deno or Bun.',
  installExample: 'For instance:',
  files: 'Files to download',
  filesLead: 'The same records always give the same bytes. The hash is the SHA-\u2060256 of the file; “sha256sum” works it out.',
  columns: { file: 'File', rows: 'Rows', size: 'Size', hash: 'SHA-256' },
  formats: {
    csv: ['CSV', 'One table for each kind of record, with datapackage.json, which describes each column. For a spreadsheet.'],
    ndjson: ['NDJSON', 'One record a line, as it stands in the repository.'],
    jsonld: ['JSON-LD', 'The vocabulary of schema.org, for the web of data.'],
    gexf: ['GEXF', 'The graph of relations, for Gephi.'],
    sqlite: ['SQLite', 'A whole database, with full-text search.'],
    parquet: ['Parquet', 'The same tables, for DuckDB, pandas or R.'],
  },
  manifest: 'The manifest says the same to a program:',
  shapes: 'Shapes',
  shapesLead: 'Each kind of record has a JSON Schema (draft 2020-12), published here and in the package.',
  shapeTitle: (name) => `Shape “${name}”`,
  shapeDescription: (name, count) => `The fields of a record of the kind “${name}”: name, type and meaning (${counted(count, 'field', 'fields')}).`,
  shapeLead: 'The fields of a record of this kind, in the order of the schema. An optional field is absent when there is nothing to say.',
  shapeColumns: { field: 'Field', type: 'Type', note: 'Meaning' },
  optional: 'optional',
  oneOf: 'one of',
  always: 'always',
  listOf: (type) => `list (${type})`,
  types: { string: 'text', integer: 'integer', number: 'number', boolean: 'true or false', object: 'object', array: 'list', null: 'nothing' },
  or: ' or ',
  rawSchema: 'The schema, as JSON',
  counts: 'What there is',
  countColumns: { what: 'Kind', count: 'Number' },
  lists: { mentions: 'names collected', disagreements: 'questions with several answers', messages: 'messages of the reader', rules: 'rules', measures: 'measures of accuracy' },
  licence: 'Licence',
  licenceText: 'Facts and their arrangement are licensed under CC BY 4.0: free, provided that Garrigue is cited. Quotations, titles and excerpts remain with their authors and publishers, and are outside the licence.',
  bytes: (kilobytes) => `${kilobytes} kB`,
}
