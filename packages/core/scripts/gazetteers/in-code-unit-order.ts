/**
 * Compares two strings the same way on every machine, whatever its language: by UTF-16 code units. For
 * `Array.prototype.sort`.
 */
export function inCodeUnitOrder(a: string, b: string): number {
  if (a === b) return 0
  return a < b ? -1 : 1
}
