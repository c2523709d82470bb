import type { Message } from '@garrigue/schema'
import type { VFile } from 'vfile'
import { indexLines, type LineIndex } from '../parse/line-index.ts'
import { fill, type MessageKind } from './define-message.ts'
import { unnamed } from './plugin.ts'

/** Where and with which details a message is given. */
export interface Report {
  readonly start: number
  readonly end?: number
  readonly details?: Readonly<Record<string, string | number>>
}

/** Adds a message to a file, with its place, as unified tools know it. `lines` are the file's, when they are at hand. */
export function report(file: VFile, kind: MessageKind, { start, end = start, details = {} }: Report, lines: LineIndex = indexLines(String(file))): void {
  const from = lines.place(start)
  const to = lines.place(end)
  const message = file.message(fill(kind.text, details), {
    place: { start: { ...from, offset: start }, end: { ...to, offset: end } },
    ruleId: kind.id,
    source: 'garrigue',
  })
  message.fatal = kind.severity === 'error' ? true : kind.severity === 'warning' ? false : undefined
  if (kind.remedy) message.note = fill(kind.remedy, details)
}

/** The messages of a file in the exchange format, in the order of the text. */
export function messagesOf(file: VFile): Message[] {
  return file.messages
    .map((message): Message => {
      const place = message.place && 'start' in message.place ? message.place : undefined
      return {
        rule: message.ruleId ?? unnamed.id,
        severity: message.fatal === true ? 'error' : message.fatal === false ? 'warning' : 'info',
        start: place?.start.offset ?? 0,
        end: place?.end.offset ?? 0,
        line: place?.start.line ?? 1,
        column: place?.start.column ?? 1,
        text: message.reason,
        remedy: message.note ?? null,
      }
    })
    .sort((a, b) => a.start - b.start || (a.rule < b.rule ? -1 : a.rule > b.rule ? 1 : 0))
}
