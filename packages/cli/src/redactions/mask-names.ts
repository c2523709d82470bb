import type { RedactionGuard } from '@garrigue/schema'

/** A text in which whoever is no longer to be named is a black bar; the same text when nobody is. */
export function maskNames(text: string, guard: RedactionGuard | undefined, seed?: string): string {
  if (!guard) return text
  const { names, surnames } = guard.places(text, seed)
  let masked = text
  // From the end on, so that the places before stay where they are; one within another is masked once.
  for (const { start, end } of [...names, ...surnames].toSorted((a, b) => b.start - a.start || b.end - a.end)) {
    masked = masked.slice(0, start) + '█'.repeat(end - start) + masked.slice(end)
  }
  return masked
}
