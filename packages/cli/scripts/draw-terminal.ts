/** Some words of a line with the styles that a terminal gives them. */
interface Run {
  readonly text: string
  readonly styles: readonly string[]
}

const COLUMNS = 100
const CHARACTER = 8.4
const LINE = 20
const MARGIN = 20
const BAR = 36
/** What a terminal is sent to change the style: « ESC [31m ». */
const STYLE = /\u001B\[(\d+(?:;\d+)*)m/gu
const CLASSES: Readonly<Record<string, string>> = { 1: 'bold', 2: 'dim', 7: 'inverse', 31: 'red', 32: 'green', 33: 'yellow', 36: 'cyan' }
/** What ends a style: 22 both that share it. */
const ENDS: Readonly<Record<string, readonly string[]>> = { 0: Object.values(CLASSES), 22: ['bold', 'dim'], 27: ['inverse'], 39: ['red', 'green', 'yellow', 'cyan'] }

/**
 * A terminal of 100 columns, as SVG: the command, then what it printed, styles included. Lines that are too long go on below, as they do in
 * one. The words are text, to be read aloud and copied.
 */
export function drawTerminal(command: string, printed: string): string {
  const lines = [[{ text: '$ ', styles: ['dim'] }, { text: command, styles: ['bold'] }], ...readRuns(printed.trimEnd())].flatMap((line) => wrap(line))
  const width = Math.round(COLUMNS * CHARACTER + 2 * MARGIN)
  const height = BAR + lines.length * LINE + MARGIN
  const rows = lines.map((line, index) => `<text x="${MARGIN}" y="${BAR + (index + 1) * LINE - 5}" xml:space="preserve">${line.map((run) => draw(run)).join('')}</text>`)
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}" role="img" aria-label="${escape(command)}">`,
    '<style>text{font:14px/1 ui-monospace,SFMono-Regular,Menlo,Consolas,"DejaVu Sans Mono",monospace;fill:#e8e6df}.bold{font-weight:700}.dim{fill:#a3a89f}.red{fill:#ff9d8a}.green{fill:#9bd08c}.yellow{fill:#f0cf7a}.cyan{fill:#8fd3e8}.inverse{text-decoration:underline}</style>',
    `<rect width="${width}" height="${height}" rx="8" fill="#151915"/>`,
    '<g fill="#4a504a"><circle cx="22" cy="18" r="5"/><circle cx="40" cy="18" r="5"/><circle cx="58" cy="18" r="5"/></g>',
    ...rows,
    '</svg>\n',
  ].join('\n')
}

/** The lines of some output, each cut where its style changes. */
function readRuns(printed: string): Run[][] {
  let styles: readonly string[] = []
  return printed.split('\n').map((line) => {
    const runs: Run[] = []
    let at = 0
    for (const { 0: { length }, 1: codes = '', index } of line.matchAll(STYLE)) {
      if (index > at) runs.push({ text: line.slice(at, index), styles })
      for (const code of codes.split(';')) {
        const { [code]: style } = CLASSES
        styles = style === undefined ? styles.filter((other) => !ENDS[code]?.includes(other)) : [...styles, style]
      }
      at = index + length
    }
    return [...runs, { text: line.slice(at), styles }]
  })
}

/** A line of the output as rows of the picture, cut before a word where there is one. */
function wrap(line: readonly Run[]): Run[][] {
  const characters = line.flatMap(({ text, styles }) => Array.from(text, (character) => ({ text: character, styles })))
  const rows: Run[][] = []
  for (let from = 0; from < characters.length || rows.length === 0; ) {
    const full = characters.slice(from, from + COLUMNS)
    const blank = full.findLastIndex(({ text }) => text === ' ')
    const to = from + (from + COLUMNS >= characters.length || blank <= COLUMNS / 2 ? full.length : blank + 1)
    rows.push(characters.slice(from, to))
    from = to
  }
  return rows.map((row) => joinAlike(row))
}

function joinAlike(row: readonly Run[]): Run[] {
  const joined: Run[] = []
  for (const run of row) {
    const last = joined.at(-1)
    if (last?.styles === run.styles) joined.splice(-1, 1, { text: last.text + run.text, styles: run.styles })
    else joined.push(run)
  }
  return joined
}

function draw({ text, styles }: Run): string {
  return styles.length === 0 ? escape(text) : `<tspan class="${styles.join(' ')}">${escape(text)}</tspan>`
}

function escape(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;')
}
