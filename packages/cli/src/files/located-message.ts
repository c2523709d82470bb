import type { Message } from '@garrigue/schema'

/** A message with the file it is about, by its path from the repository (or as it was given). */
export interface LocatedMessage extends Message {
  readonly file: string
}
