import { plain, shorten } from '../print/printable.ts'
import type { EvaluatedSet, MeasuredOutcome } from './evaluate.ts'
import { evaluationSets } from './evaluation-sets.ts'
import { formatRate } from './floors.ts'
import type { Verdict } from './outcome.ts'

const NONE = '–'

/** How well each thing is read in a set: one line a measure. */
export function printFigures({ name, quality: { texts, measures } }: EvaluatedSet): string {
  const title = evaluationSets.find((set) => set.name === name)?.title ?? ''
  const rows = Object.entries(measures).map(([measure, { gold, read, hit, precision, recall, f1 }]) => [
    measure.replace(/^.*\./, '  '),
    ...[gold, read, hit].map(String),
    ...[precision, recall, f1].map((rate) => (rate === null ? NONE : formatRate(rate, 3))),
  ])
  return [`${name} : ${title} (${texts.length} texte${texts.length > 1 ? 's' : ''})`, ...align([['mesure', 'annoté', 'lu', 'juste', 'précision', 'rappel', 'F1'], ...rows], 1)].join('\n')
}

/** What each rule got right and wrong in a set. */
export function printRules({ name, quality: { rules } }: EvaluatedSet): string {
  const rows = Object.entries(rules).flatMap(([rule, own]) => Object.entries(own).map(([measure, { hit, error }]) => [rule, measure, String(hit), String(error)]))
  return [`${name}, par règle`, ...align([['règle', 'mesure', 'juste', 'faux'], ...rows], 2)].join('\n')
}

const VERDICTS: Readonly<Record<Verdict, string>> = { hit: 'juste', missed: 'manqué', false: 'en trop', wrong: 'confondu' }
const LONGEST_WORDS = 70

/** What was missed, read in excess or taken for something else, of one measure or of a part of it, with its words and its place. */
export function printMisses({ name, outcomes }: EvaluatedSet, measure: string): string {
  const misses = outcomes.filter((outcome) => outcome.verdict !== 'hit' && (outcome.measure === measure || `${outcome.measure}.${outcome.part ?? ''}` === measure))
  return [`${name}, ${measure} : ${misses.length === 0 ? 'rien de manqué, rien en trop' : `${misses.length} écart${misses.length > 1 ? 's' : ''}`}`, ...misses.map((outcome) => describeMiss(outcome))].join('\n')
}

function describeMiss({ text: { file, gold }, span, verdict, annotated, read }: MeasuredOutcome): string {
  const { line, column } = gold.lines.place(span.start)
  const words = shorten(gold.text.slice(span.start, span.end), LONGEST_WORDS)
  const says = [...(annotated === undefined ? [] : [`annoté ${annotated}`]), ...(read === undefined ? [] : [`lu ${read}`])].join(', ')
  return `  ${plain(`${file}:${line}:${column}  ${VERDICTS[verdict]}  « ${words} »${says === '' ? '' : `  ${says}`}`)}`
}

/** Lines of columns: words to the left, the numbers after them to the right. */
function align(rows: readonly (readonly string[])[], words: number): string[] {
  const widths = rows[0]?.map((_, column) => Math.max(...rows.map((row) => row[column]?.length ?? 0))) ?? []
  return rows.map((row) => `  ${row.map((cell, column) => (column < words ? cell.padEnd(widths[column] ?? 0) : cell.padStart(widths[column] ?? 0))).join('  ')}`.trimEnd())
}
