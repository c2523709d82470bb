import type { RecordFile } from '../record-file.ts'
import { checkIds } from './check-ids.ts'
import { checkQuotationCaps } from './check-quotation-caps.ts'
import { checkReferences } from './check-references.ts'
import { checkShapes } from './check-shapes.ts'
import { checkSpans } from './check-spans.ts'
import type { Problem } from './problem.ts'
import type { Records } from './records.ts'

/**
 * Everything that must hold of `records/` before it is published. Records are checked against each other only once
 * each is well formed, so that one fault is told once.
 */
export function checkRecords(files: readonly RecordFile[]): {
  readonly records: Records
  readonly problems: readonly Problem[]
} {
  const { records, problems } = checkShapes(files)
  if (problems.length > 0) return { records, problems }
  return {
    records,
    problems: [checkIds, checkReferences, checkSpans, checkQuotationCaps].flatMap((check) => check(records)),
  }
}
