import type { LocatedMessage } from '../files/located-message.ts'
import { countMessages, formatMessage } from '../print/format-message.ts'

/** Where a command writes: what was asked for goes to `out`, what is to be said of it goes to `err`. */
export interface Output {
  out(text: string): void
  err(text: string): void
}

/** What a command ends with: 0 all well, 1 a message of severity error, 2 wrong use, 3 a broken promise of ours. */
export type ExitCode = 0 | 1 | 2 | 3

/** Prints the messages and their count; returns 1 when one is an error, else 0. */
export function printMessages(messages: readonly LocatedMessage[], output: Output): ExitCode {
  for (const message of messages) output.err(formatMessage(message))
  if (messages.length > 0) output.err(countMessages(messages))
  return messages.some(({ severity }) => severity === 'error') ? 1 : 0
}

/** A fault in how a command was called: its message is shown and the command exits with 2. */
export class UsageError extends Error {
  override readonly name = 'UsageError'
}
