type Floors = Readonly<Record<string, Readonly<Record<string, { readonly precision: number; readonly recall: number; readonly f1: number }>>>>

/** The rows of the README's table, each a measure of `garrigue evaluate`. */
const ROWS: readonly (readonly [string, string])[] = [
  ['zones', 'what each line is (12 zones)'],
  ['articles', 'which articles a page holds'],
  ['mentions', 'names: exact span and kind'],
  ['mentions.person', '… of persons'],
  ['mentions.organization', '… of organizations'],
  ['mentions.place', '… of places'],
  ['identity', 'which names are one and the same'],
  ['quotes', 'quotations'],
  ['speakers', 'who says them'],
  ['roles', 'who is what, where'],
  ['dates', 'dates, as EDTF'],
  ['figures', 'figures, with what they count'],
  ['relations', 'relations (15 predicates)'],
]

const SETS = ['seeds', 'pages', 'further-pages'] as const

const START = '<!-- figures of packages/core/gold/floors.json; UPDATE=1 with the tests of house/ writes them -->\n'
const END = '<!-- end of the figures -->'

/** The document with its table of measured quality as the floors have it; throws when it has no place for it. */
export function withMeasuredQuality(document: string, floors: Floors): string {
  const start = document.indexOf(START)
  const end = document.indexOf(END)
  if (start < 0 || end < start) throw new Error('no place for the figures')
  const cell = (set: string, measure: string): string => {
    const floor = floors[set]?.[measure]
    return floor ? `${percent(floor.precision)} / ${percent(floor.recall)}` : '–'
  }
  const rows = ROWS.map(([measure, label]) => `| ${label} | ${SETS.map((set) => cell(set, measure)).join(' | ')} |`)
  const table = ['| precision / recall, at least | the five seeds | six other pages | sixteen more |', '|---|--:|--:|--:|', ...rows].join('\n')
  return `${document.slice(0, start + START.length)}${table}\n${document.slice(end)}`
}

/** Rounded down, so that no figure is better than what was measured. */
function percent(share: number): string {
  return (Math.floor(share * 1000 + 1e-6) / 10).toFixed(1)
}
