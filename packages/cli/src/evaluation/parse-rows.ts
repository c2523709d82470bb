import type { FaultList } from './fault-list.ts'
import { badColumns } from './messages.ts'

/** A line of a table with tabulations. */
export interface Row {
  readonly cells: readonly string[]
  /** Offset in the file. */
  readonly start: number
}

/** Rows of a file whose first line names its columns; a line that has not as many is told and left out. Blank lines do not count. */
export function parseRows(content: string, columns: readonly string[], faults: FaultList): Row[] {
  const rows: Row[] = []
  let start = 0
  for (const line of content.split('\n')) {
    const cells = line.replace(/\r$/, '').split('\t').map((cell) => cell.trim())
    if (start > 0 && line.trim() !== '') {
      if (cells.length === columns.length && cells.every((cell) => cell !== '')) rows.push({ cells, start })
      else faults.add(badColumns, start, { found: cells.filter((cell) => cell !== '').length, wanted: columns.length, columns: columns.join(', ') })
    }
    start += line.length + 1
  }
  return rows
}

/** The items of a cell that lists several. */
export function itemsOf(cell: string | undefined): string[] {
  return (cell ?? '').split(';').map((item) => item.trim()).filter((item) => item !== '')
}
