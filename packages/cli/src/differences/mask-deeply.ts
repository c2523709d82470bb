import type { RedactionGuard } from '@garrigue/schema'
import { maskNames } from '../redactions/mask-names.ts'

/** A value in which no string names whoever is no longer to be named; the same value when nobody is. */
export function maskDeeply<Value>(value: Value, guard: RedactionGuard | undefined): Value {
  return guard ? (masked(value, guard) as Value) : value
}

function masked(value: unknown, guard: RedactionGuard): unknown {
  if (typeof value === 'string') return maskNames(value, guard)
  if (Array.isArray(value)) return value.map((item) => masked(item, guard))
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(Object.entries(value).map(([key, item]) => [maskNames(key, guard), masked(item, guard)]))
}
