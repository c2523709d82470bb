import { indexLines } from '@garrigue/core'
import type { FilePlace } from '../files/read-yaml-file.ts'

/**
 * The place of some JSON in a record file: `marks` are looked for one after the other, each behind the one before, as `garrigue extract` writes them (`"id": "c-…"`, then
 * `"start": 12`). What is not found does not move the place.
 */
export function placeInRecord(text: string, ...marks: readonly string[]): FilePlace {
  let start = 0
  let next = 0
  for (const mark of marks) {
    const at = text.indexOf(mark, next)
    if (at < 0) continue
    start = at
    next = at + mark.length
  }
  return { ...indexLines(text).place(start), start }
}
