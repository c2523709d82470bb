import { indexLines } from '@garrigue/core'
import { edtf, isId } from '@garrigue/schema'
import { basename } from 'node:path'
import type { LocatedMessage } from '../files/located-message.ts'
import { faultList, hasError, type FaultList } from './fault-list.ts'
import type { Gold, GoldMark, MarkKind } from './gold.ts'
import { lineWithoutZone, noTables, oddValue, textDiffers } from './messages.ts'
import { parseMarks, type ParsedMarks } from './parse-marks.ts'
import { parseTables } from './parse-tables.ts'
import { parseQuantity } from './parse-quantity.ts'

/** An annotated file as read: what it says, unless something is wrong with it. */
export interface ParsedGold {
  readonly gold: Gold | undefined
  readonly messages: readonly LocatedMessage[]
}

/** Reads an annotated file, which messages call `file`, of the text `text`. */
export function parseGold(content: string, file: string, text: string): ParsedGold {
  const faults = faultList(file, content)
  const cut = content.lastIndexOf('\n=====')
  const parsed = parseMarks(content.slice(0, cut < 0 ? content.length : cut), faults)
  checkText(parsed, text, file, faults)
  for (const mark of parsed.marks) checkValue(mark, faults)
  if (cut < 0) faults.add(noTables, content.length)
  const id = basename(file, '.gold')
  const lines = indexLines(text)
  const tablesFrom = content.indexOf('\n', cut + 1) + 1
  const tables = cut < 0 || tablesFrom === 0 ? undefined : parseTables(content, tablesFrom, lines.lines.length, faults)
  const bare = lines.lines.flatMap(({ start, end }, index) => (text.slice(start, end).trim() === '' || tables?.zones.has(index + 1) !== false ? [] : [index + 1]))
  if (tables && bare.length > 0) faults.add(lineWithoutZone, tables.zonesAt, { lines: bare.join(', ') })
  if (!tables || hasError(faults.messages)) return { gold: undefined, messages: faults.messages }
  const { articles, relations, zones } = tables
  return { gold: { id, text, lines, marks: parsed.marks, zones, articles, relations }, messages: faults.messages }
}

/** Characters shown before and after the first that differs. */
const [BEFORE, AFTER] = [12, 30]

/** The annotated text is the text; only a last line end may be left out. */
function checkText({ plain, inFile }: ParsedMarks, text: string, file: string, faults: FaultList): void {
  if (plain === text || plain === text.replace(/\n$/, '') || `${plain}\n` === text) return
  let same = 0
  while (same < plain.length && plain[same] === text[same]) same++
  const shown = (from: string): string => from.slice(Math.max(0, same - BEFORE), same + AFTER).toWellFormed()
  faults.add(textDiffers, inFile(same), { text: basename(file, '.gold'), found: shown(plain), wanted: shown(text) })
}

const ids = (value: string): boolean => value === '?' || isId(value)

/** What the value of a mark looks like; what does not can never be read right. */
const FORMS: Readonly<Record<MarkKind, { readonly form: string; readonly fits: (value: string) => boolean }>> = {
  per: { form: 'un identifiant', fits: isId },
  org: { form: 'un identifiant', fits: isId },
  pla: { form: 'un identifiant', fits: isId },
  evt: { form: 'un identifiant', fits: isId },
  wrk: { form: 'un identifiant', fits: isId },
  quo: { form: 'l’identifiant de qui parle, ou « ? »', fits: ids },
  dat: { form: 'une date en EDTF, ou « ? »', fits: (value) => value === '?' || edtf.safeParse(value).success },
  fig: { form: 'un nombre, puis ce qu’il compte ou sa monnaie', fits: (value) => !Number.isNaN(parseQuantity(value).value) },
  rol: { form: 'personne@organisation, l’une ou l’autre pouvant être « ? »', fits: (value) => value.split('@').length === 2 && value.split('@').every((part) => ids(part)) },
}

function checkValue({ kind, value, opens }: GoldMark, faults: FaultList): void {
  const { form, fits } = FORMS[kind]
  if (!fits(value)) faults.add(oddValue, opens, { kind, value, form })
}
