import { join } from 'node:path'
import { expect } from 'vitest'
import { faultsOfFrench } from './careful-french.ts'
import { filesIn, runIn, temporaryProject, writeIn, type Ended, type Files } from './temporary-project.ts'

const RECORDS = 'packages/data/records'
const AS_THEY_WERE = '"these records were written before"\n'

/** Bad input, and the one message that it must give. */
export interface BadInput {
  readonly files: Files
  /** `file:line:column` */
  readonly at: string
  readonly rule: string
  /** Words of the sentence and of the remedy, no-break spaces as spaces. */
  readonly says: readonly string[]
  /** Records that must stay as they were. */
  readonly keeps?: readonly string[]
  /** What cannot be written as a file: a link, a folder. */
  readonly prepare?: (folder: string) => void
}

let good: Promise<Record<string, string>> | undefined

/** The records of the good files alone. */
function goodRecords(): Promise<Record<string, string>> {
  good ??= (async () => {
    const folder = temporaryProject()
    await runIn(folder, 'extract')
    return filesIn(join(folder, RECORDS))
  })()
  return good
}

/**
 * Puts bad input beside a good text and extracts: one message with its place, exit code 1, the good text's records as they are without
 * the bad input, the bad text's records as they were.
 */
export async function expectOneError(bad: BadInput): Promise<Ended> {
  const folder = temporaryProject(bad.files)
  for (const path of bad.keeps ?? []) writeIn(folder, `${RECORDS}/${path}`, AS_THEY_WERE)
  bad.prepare?.(folder)
  const ended = await runIn(folder, 'extract')
  const records = filesIn(join(folder, RECORDS))

  expect(ended.messages.map(({ at, severity, rule }) => ({ at, severity, rule }))).toEqual([{ at: bad.at, severity: 'erreur', rule: bad.rule }])
  const said = ended.messages.map(({ text, remedy }) => `${text} ${remedy}`.replaceAll('\u00A0', ' ')).join(' ')
  for (const words of bad.says) expect(said).toContain(words)
  expect(ended.messages[0]?.remedy).not.toBe('')
  // The reader's own sentences are the reader's business.
  if (!/^(?:encoding|size|yaml\/unreadable)/.test(bad.rule)) expect(faultsOfFrench(ended.messages.map(({ text, remedy }) => `${text} ${remedy}`).join(' '))).toEqual([])
  expect(ended.code).toBe(1)
  expect(ended.err).toContain('\n1 erreur\n')
  expect(records).toMatchObject(await goodRecords())
  for (const path of bad.keeps ?? []) expect(records[path]).toBe(AS_THEY_WERE)
  return ended
}
