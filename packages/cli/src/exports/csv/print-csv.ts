import type { Cell, Table } from '../tables/table.ts'

/** Excel reads UTF-8 only behind a byte order mark; most others take it for what it is. */
const BYTE_ORDER_MARK = '\uFEFF'

/** A cell that a spreadsheet would take for a formula, whatever blanks or apostrophes come first: `=1+1`, `+33`, `-2`, `@nom`, and their wide forms. */
const FORMULA = /^[\s']*[=+\-@\uFF1D\uFF0B\uFF0D\uFF20]|^'*[\t\r\n]/u
/** What must stand within quotation marks. */
const SPECIAL = /[",\r\n]|^\s|\s$/u

/** A table as RFC 4180 has it: commas, CRLF, quotation marks where they are needed. A string that looks like a formula has an apostrophe before it; `unguarded` takes it off. */
export function printCsv({ columns, rows }: Table): string {
  const line = (cells: readonly Cell[]): string => `${cells.map((cell) => printCell(cell)).join(',')}\r\n`
  return BYTE_ORDER_MARK + line(columns.map(({ name }) => name)) + rows.map((row) => line(row)).join('')
}

function printCell(cell: Cell): string {
  if (cell === null) return ''
  if (typeof cell !== 'string') return String(cell)
  const guarded = FORMULA.test(cell) ? `'${cell}` : cell
  // An empty string is not the same as nothing.
  return guarded === '' || SPECIAL.test(guarded) ? `"${guarded.replaceAll('"', '""')}"` : guarded
}

/** A string as it was before an apostrophe kept spreadsheets from calculating it. */
export function unguarded(cell: string): string {
  return cell.startsWith("'") && FORMULA.test(cell) ? cell.slice(1) : cell
}
