import type { RedactionGuard } from './redaction-guard.ts'

/**
 * Whether some string within a value, the keys of objects included, holds a whole name that is no longer to be named. `seed` is the id of the text that the value comes
 * from, when there is one. An address is looked at as it is and with its letters as letters: `%C3%A9` is « é ».
 */
export function namesRedacted(value: unknown, guard: RedactionGuard, seed?: string): boolean {
  if (typeof value === 'string') return [value, ...decoded(value)].some((text) => guard.places(text, seed).names.length > 0)
  if (Array.isArray(value)) return value.some((item) => namesRedacted(item, guard, seed))
  if (typeof value !== 'object' || value === null) return false
  return Object.entries(value).some(([key, item]) => namesRedacted(key, guard, seed) || namesRedacted(item, guard, seed))
}

function decoded(text: string): readonly string[] {
  if (!text.includes('%')) return []
  try {
    return [decodeURIComponent(text)]
  } catch {
    return []
  }
}
