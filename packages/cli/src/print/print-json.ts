import { escapeHidden } from './printable.ts'

/** JSON that reads well in a diff and prints safely in a terminal: hidden characters are written as escapes, so the values are the same. */
export function printJson(value: unknown): string {
  return JSON.stringify(value, null, 2).split('\n').map((line) => escapeHidden(line)).join('\n')
}
