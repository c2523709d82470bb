/** The rows of a CSV file as RFC 4180 has it, a byte order mark before it: an empty cell without quotation marks is null. Throws for anything else. */
export function readCsv(text: string): (string | null)[][] {
  if (!text.startsWith('\uFEFF')) throw new Error('no byte order mark')
  const rows: (string | null)[][] = []
  let at = 1
  let row: (string | null)[] = []
  while (at < text.length) {
    if (text[at] === '"') {
      let cell = ''
      for (at++; text[at] !== '"' || text[at + 1] === '"'; at++) {
        if (at >= text.length) throw new Error('open quotation mark')
        cell += text[at]
        if (text[at] === '"') at++
      }
      at++
      row.push(cell)
    } else {
      const cell = /[^",\r\n]*/y
      cell.lastIndex = at
      const [found = ''] = cell.exec(text) ?? []
      at += found.length
      row.push(found === '' ? null : found)
    }
    if (text[at] === ',') at++
    else if (text.startsWith('\r\n', at)) {
      at += 2
      rows.push(row)
      row = []
    } else throw new Error(`neither a comma nor the end of a line at ${at}: ${JSON.stringify(text.slice(at, at + 20))}`)
  }
  return rows
}
