import type { LocatedMessage } from '../files/located-message.ts'
import { messageAt } from '../messages/message-at.ts'
import { idReused, idTwice } from '../messages/verify.ts'
import { placeInRecord } from './place-in-record.ts'
import type { ReadRecords } from './read-records.ts'

/** An id names one thing over all seeds and entities, and one that was given up names nothing any more. */
export function checkIds({ seeds, entities, withdrawn }: Omit<ReadRecords, 'messages'>): LocatedMessage[] {
  const messages: LocatedMessage[] = []
  const live = [
    ...entities.map(({ record, file, text }) => ({ id: record.id, file, text })),
    ...seeds.flatMap(({ record, file, text }) => [...record.sources, ...record.claims].map(({ id }) => ({ id, file, text }))),
  ]
  const owners = new Map<string, string>()
  for (const { id, file, text } of live) {
    const other = owners.get(id)
    if (other === undefined) owners.set(id, file)
    else messages.push(messageAt(idTwice, file, { id, other }, placeInRecord(text, mark(id), ...(other === file ? [mark(id)] : []))))
  }
  const givenUp = new Map([
    ...withdrawn.flatMap(({ record, file }) => record.map(({ id }) => [id, file] as const)),
    ...entities.flatMap(({ record, file }) => record.redirectsFrom.map((id) => [id, file] as const)),
    ...seeds.flatMap(({ record, file }) => [...(record.rejected ?? []).map(({ id }) => id), ...record.claims.flatMap(({ supersedes }) => supersedes ?? [])].map((id) => [id, file] as const)),
  ])
  for (const { id, file, text } of live) {
    const other = givenUp.get(id)
    if (other !== undefined) messages.push(messageAt(idReused, file, { id, other }, placeInRecord(text, mark(id))))
  }
  return messages
}

function mark(id: string): string {
  return `"id": "${id}"`
}
