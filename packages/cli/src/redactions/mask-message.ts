import type { RedactionGuard } from '@garrigue/schema'
import type { LocatedMessage } from '../files/located-message.ts'
import { maskNames } from './mask-names.ts'

/** A message without the names that are no longer to be named: what is said of a text is printed in logs, which others read. */
export function maskMessage(message: LocatedMessage, guard: RedactionGuard | undefined): LocatedMessage {
  const { file, text, remedy } = message
  return { ...message, file: maskNames(file, guard), text: maskNames(text, guard), remedy: remedy === null ? null : maskNames(remedy, guard) }
}
