import { edtf, OCCURRENCES, type OccurrenceKind } from '@garrigue/schema'
import type { LocatedMessage } from '../files/located-message.ts'
import { faultList, type FaultList } from './fault-list.ts'
import { idsOf, type Gold } from './gold.ts'
import { goldNamed } from './gold-named.ts'
import { badDate, unknownId, wordsNotOnLine } from './messages.ts'
import { itemsOf, parseRows, type Row } from './parse-rows.ts'
import { reportWord } from './report-word.ts'
import { suggestWord } from './suggest-word.ts'

/** Something that happened, as a careful chronology of the text would have it. */
export interface GoldOccurrence {
  /** Id of the text. */
  readonly text: string
  /** From 1. */
  readonly line: number
  readonly what: OccurrenceKind
  /** EDTF; any of them is right, because a text can date the same thing twice. Empty when it does not tell. */
  readonly dates: readonly string[]
  /** Found on that line. */
  readonly words: string
}

const COLUMNS = ['seed', 'line', 'what', 'event-or-organization', 'place', 'date', 'words'] as const
const NOTHING = '-'

/** Reads a table of occurrences of these annotated texts. A faulty row is told and left out. */
export function parseOccurrences(content: string, file: string, golds: readonly Gold[]): { readonly occurrences: readonly GoldOccurrence[]; readonly messages: readonly LocatedMessage[] } {
  const faults = faultList(file, content)
  const occurrences = parseRows(content, COLUMNS, faults).flatMap((row) => occurrenceOf(row, golds, faults))
  return { occurrences, messages: faults.messages }
}

function occurrenceOf({ cells, start }: Row, golds: readonly Gold[], faults: FaultList): GoldOccurrence[] {
  const [text = '', line = '', word = '', actor = '', place = '', date = '', words = ''] = cells
  const gold = goldNamed(text, golds, start, faults)
  const what = OCCURRENCES.find((kind) => kind === word)
  if (what === undefined) reportWord(word, 'un fait daté', OCCURRENCES, start, faults)
  if (!gold || what === undefined) return []
  for (const id of [actor, place]) checkId(id, gold, start, faults)
  const dates = date === NOTHING ? [] : itemsOf(date)
  for (const one of dates) if (!edtf.safeParse(one).success) faults.add(badDate, start, { date: one })
  const found = gold.lines.lines[Number(line) - 1]
  if (!found || !gold.text.slice(found.start, found.end).includes(words)) faults.add(wordsNotOnLine, start, { words, line, text })
  return [{ text, line: Number(line), what, dates, words }]
}

function checkId(id: string, gold: Gold, start: number, faults: FaultList): void {
  const known = idsOf(gold)
  if (id === NOTHING || known.has(id)) return
  faults.add(unknownId, start, { id, text: gold.id, hint: suggestWord(id, [...known]) })
}
