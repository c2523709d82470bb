import type { PublishedList } from '../published-lists.ts'
import { renderConst, renderModule, renderString, renderTypeImport } from './module.ts'

/**
 * The module of one list. The records are parsed from a string: engines read JSON faster than an object literal, and
 * the compiler looks at an annotation and not at thousands of objects. The mark lets a bundler drop a list that
 * nobody reads.
 */
export function renderList({ constant, type, holds }: PublishedList, records: readonly unknown[]): string {
  const order = holds === 'mentions' ? 'by source, then in the order of the text' : 'by id, in code-unit order'
  const value = `/* @__PURE__ */ JSON.parse(\n  ${renderString(JSON.stringify(records))},\n)`
  return renderModule(
    renderTypeImport([type]),
    `export type { ${type} }`,
    renderConst(constant, `readonly ${type}[]`, value, `Every record of type {@link ${type}}, ${order}.`),
  )
}

/** The same as a JSON file: one record a line, so that it can be searched and compared line by line. */
export function renderJson(records: readonly unknown[]): string {
  return records.length === 0 ? '[]\n' : `[\n${records.map((record) => JSON.stringify(record)).join(',\n')}\n]\n`
}
