import { indexLines, type MessageKind } from '@garrigue/core'
import type { LocatedMessage } from '../files/located-message.ts'
import { messageAt } from '../messages/message-at.ts'

/** What is wrong with one file, as it is found. */
export interface FaultList {
  readonly messages: readonly LocatedMessage[]
  /** Adds a message at an offset of the file. */
  readonly add: (kind: MessageKind, offset: number, details?: Readonly<Record<string, string | number>>) => void
}

/** An empty list for a file with this content, which messages call `file`. */
export function faultList(file: string, content: string): FaultList {
  const lines = indexLines(content)
  const messages: LocatedMessage[] = []
  return {
    messages,
    add: (kind, start, details = {}) => void messages.push(messageAt(kind, file, details, { ...lines.place(start), start })),
  }
}

/** Whether something is so wrong that the file is not used. */
export function hasError(messages: readonly LocatedMessage[]): boolean {
  return messages.some(({ severity }) => severity === 'error')
}
