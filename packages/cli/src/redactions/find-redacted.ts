import { namesRedacted } from '@garrigue/schema'
import type { LocatedMessage } from '../files/located-message.ts'
import { messageAt } from '../messages/message-at.ts'
import { stillNamed } from '../messages/redactions.ts'
import type { ReadRecords } from '../verification/read-records.ts'
import { readRedactions } from './read-redactions.ts'

/**
 * Whether records name somebody who is no longer to be named: one message for the whole folder, since the path of a file may be what names somebody. Throws `UsageError` when there are
 * removals and not the key to read them.
 */
export function findRedacted({ seeds, entities, withdrawn }: Pick<ReadRecords, 'seeds' | 'entities' | 'withdrawn'>, root: string, folder: string): LocatedMessage[] {
  const guard = readRedactions(root)
  if (!guard) return []
  const isNamed = [...seeds, ...entities, ...withdrawn].some(({ record, file }) => namesRedacted([record, file], guard, 'seed' in record ? record.seed : undefined))
  return isNamed ? [messageAt(stillNamed, folder)] : []
}
