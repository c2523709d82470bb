import type { RedactionGuard } from '@garrigue/schema'

/** Whether some string within a value, keys of objects included, holds a whole name that is no longer to be named. `seed` is the text that the value comes from. */
export function namesIn(value: unknown, guard: RedactionGuard, seed?: string): boolean {
  if (typeof value === 'string') return [value, ...decoded(value)].some((text) => guard.places(text, seed).names.length > 0)
  if (Array.isArray(value)) return value.some((item) => namesIn(item, guard, seed))
  if (typeof value !== 'object' || value === null) return false
  return Object.entries(value).some(([key, item]) => namesIn(key, guard, seed) || namesIn(item, guard, seed))
}

/** An address with its letters as letters: `%C3%A9` is « é ». */
function decoded(text: string): readonly string[] {
  if (!text.includes('%')) return []
  try {
    return [decodeURIComponent(text)]
  } catch {
    return []
  }
}
