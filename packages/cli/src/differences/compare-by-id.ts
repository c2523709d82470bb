/** A field that is not what it was; `undefined` for one that is or was not there. */
export interface FieldChange {
  readonly field: string
  readonly before: unknown
  readonly after: unknown
}

export interface Changed<Record> {
  readonly before: Record
  readonly after: Record
  readonly fields: readonly FieldChange[]
}

export interface Compared<Record> {
  readonly added: readonly Record[]
  readonly removed: readonly Record[]
  readonly changed: readonly Changed<Record>[]
}

/** Two lists of records by their ids, in the order of the ids. */
export function compareById<Record extends { readonly id: string }>(before: readonly Record[], after: readonly Record[]): Compared<Record> {
  const [old, current] = [byId(before), byId(after)]
  return {
    added: [...current.values()].filter(({ id }) => !old.has(id)),
    removed: [...old.values()].filter(({ id }) => !current.has(id)),
    changed: [...current.values()].flatMap((record) => {
      const was = old.get(record.id)
      return was ? changeOf(was, record) : []
    }),
  }
}

/** The fields in which two records differ; nothing when they are the same. */
export function changeOf<Record extends object>(before: Record, after: Record): readonly Changed<Record>[] {
  const [old, current] = [Object.entries(before), Object.entries(after)].map((entries) => new Map<string, unknown>(entries)) as [Map<string, unknown>, Map<string, unknown>]
  const fields = [...new Set([...old.keys(), ...current.keys()])].sort()
  const changes = fields.filter((field) => canonical(old.get(field)) !== canonical(current.get(field))).map((field) => ({ field, before: old.get(field), after: current.get(field) }))
  return changes.length === 0 ? [] : [{ before, after, fields: changes }]
}

/** JSON in which the order of keys tells nothing. */
export function canonical(value: unknown): string {
  return JSON.stringify(value, (_, part: unknown) => (typeof part === 'object' && part !== null && !Array.isArray(part) ? Object.fromEntries(Object.entries(part).sort(([a], [b]) => (a < b ? -1 : 1))) : part)) ?? ''
}

function byId<Record extends { readonly id: string }>(records: readonly Record[]): ReadonlyMap<string, Record> {
  return new Map(records.toSorted((a, b) => (a.id < b.id ? -1 : 1)).map((record) => [record.id, record]))
}
