import type { RedactionGuard } from '@garrigue/schema'

/** Whether some string within a value, keys of objects included, holds a whole name that is no longer to be named. `seed` is the text that the value comes from. */
export function namesIn(value: unknown, guard: RedactionGuard, seed?: string): boolean {
  if (typeof value === 'string') return guard.places(value, seed).names.length > 0
  if (Array.isArray(value)) return value.some((item) => namesIn(item, guard, seed))
  if (typeof value !== 'object' || value === null) return false
  return Object.entries(value).some(([key, item]) => namesIn(key, guard, seed) || namesIn(item, guard, seed))
}
