import type { MentionKind, Reading, RegistryEntry } from '@garrigue/schema'

/** Somebody or something that a text names. */
export interface Named {
  readonly id: string
  readonly kind: MentionKind
  /** The name of the registry, else the longest form that the text has. */
  readonly name: string
  readonly isKnown: boolean
  readonly times: number
}

/** Whom a text names, by id, in the order in which each is named first. */
export function namesIn({ mentions }: Pick<Reading, 'mentions'>, registry: readonly RegistryEntry[]): ReadonlyMap<string, Named> {
  const known = new Map(registry.map((entry) => [entry.id, entry]))
  const named = new Map<string, Named>()
  for (const { entity: id, kind, text } of mentions) {
    const before = named.get(id)
    const form = text.replaceAll(/\s+/gu, ' ')
    const name = known.get(id)?.name ?? (before && before.name.length >= form.length ? before.name : form)
    named.set(id, { id, kind: before?.kind ?? kind, name, isKnown: known.has(id), times: (before?.times ?? 0) + 1 })
  }
  return named
}
