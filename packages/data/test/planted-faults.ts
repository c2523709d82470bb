import { expect, test } from 'vitest'
import { checkRecords } from '../scripts/check/check-records.ts'
import { formatProblem } from '../scripts/check/problem.ts'
import type { RecordFile } from '../scripts/record-file.ts'
import { filesOf, sampleRecords, type SampleRecords } from './sample-records.ts'

/** The file of the sample's only seed. */
export const SEED = 'records/seeds/un-article.json'

/** A fault to plant in sound records, and what the message about it must hold. */
export interface Fault {
  readonly what: string
  readonly plant: (records: SampleRecords) => void
  readonly message: string
}

/** Each fault is told, once, with its place and what was expected. */
export function refuses(...faults: readonly Fault[]): void {
  test.each(faults)('$what', ({ plant, message }) => {
    expect(problemsAfter(plant)).toEqual([expect.stringContaining(message)])
  })
}

export function problemsAfter(plant: Fault['plant']): readonly string[] {
  const records = sampleRecords()
  plant(records)
  return problemsOf(filesOf(records))
}

export function problemsOf(files: readonly RecordFile[]): readonly string[] {
  return checkRecords(files).problems.map(formatProblem)
}
