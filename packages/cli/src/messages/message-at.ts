import { fill, type MessageKind } from '@garrigue/core'
import type { LocatedMessage } from '../files/located-message.ts'
import { shorten } from '../print/printable.ts'

/** Longer than any list of ours; a stranger's key can have thousands of characters. */
const LONGEST_DETAIL = 400

/** A message of a kind about a place of a file; line 1, column 1 when the whole file is meant. */
export function messageAt(
  kind: MessageKind,
  file: string,
  details: Readonly<Record<string, string | number>> = {},
  place: { readonly line: number; readonly column: number; readonly start: number } = { line: 1, column: 1, start: 0 },
): LocatedMessage {
  const short = Object.fromEntries(Object.entries(details).map(([name, value]) => [name, typeof value === 'string' ? shorten(value, LONGEST_DETAIL) : value]))
  return {
    file,
    rule: kind.id,
    severity: kind.severity,
    start: place.start,
    end: place.start,
    line: place.line,
    column: place.column,
    text: fill(kind.text, short),
    remedy: kind.remedy === null ? null : fill(kind.remedy, short),
  }
}
