import type { Claim, Entity, NamedIn, Source } from '@garrigue/schema'

/** What is said of the whole: nothing of it changes but with the records, so that the same records give the same bytes. */
export interface About {
  readonly name: string
  /** Address of the site, with a slash at its end. */
  readonly site: string
  readonly repository: string
  /** Version of @garrigue/data. */
  readonly version: string
  /** One hash for all records, as `@garrigue/data/meta` has it. */
  readonly recordsSha256: string
}

/** All that is published, in an order that depends on nothing but the records. What is withheld is not in it. */
export interface Published {
  readonly about: About
  readonly entities: readonly Entity[]
  readonly sources: readonly Source[]
  readonly claims: readonly Claim[]
  readonly mentions: readonly NamedIn[]
}

/** The words of a passage as far as they may be shown; null when none may. */
export function shownWords({ text, opening }: Claim['evidence'][number]): string | null {
  return text ?? (opening ? `${opening.text} […]` : null)
}
