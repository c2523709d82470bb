/** The names of a hand-kept list, which commas separate. */
export function listOf(text: string): readonly string[] {
  return text
    .split(',')
    .map((name) => name.replaceAll(/\s+/gu, ' ').trim())
    .filter((name) => name !== '')
}
