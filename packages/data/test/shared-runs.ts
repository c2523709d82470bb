/** Every stretch of so many characters of some texts. */
export function runsIn(texts: Iterable<string>, length: number): ReadonlySet<string> {
  const runs = new Set<string>()
  for (const text of texts) {
    for (let start = 0; start + length <= text.length; start++) runs.add(text.slice(start, start + length))
  }
  return runs
}

/**
 * How many characters of a text stand in others in common stretches of `length` characters or more: the sum of its
 * longest common substrings with them, what overlaps counted once.
 */
export function sharedLength(text: string, others: Iterable<string>, length: number): number {
  const runs = runsIn(others, length)
  let shared = 0
  let markedTo = 0
  for (let start = 0; start + length <= text.length; start++) {
    if (!runs.has(text.slice(start, start + length))) continue
    shared += start + length - Math.max(start, markedTo)
    markedTo = start + length
  }
  return shared
}
