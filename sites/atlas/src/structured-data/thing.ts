/** Something said in schema.org's words. */
export interface Thing {
  readonly '@type': string
  readonly '@id'?: string
  readonly [property: string]: unknown
}

/** Without the properties that have no value: JSON-LD has no use for an empty one. */
export function thing(described: Thing): Thing {
  return Object.fromEntries(Object.entries(described).filter(([, value]) => value !== undefined && !(Array.isArray(value) && value.length === 0))) as Thing
}
