import { relative, sep } from 'node:path'
import { checks } from '../checks/index.ts'
import { byCodeUnit } from '../files/by-code-unit.ts'
import type { Project } from '../files/find-project.ts'
import type { LocatedMessage } from '../files/located-message.ts'
import { messageAt } from '../messages/message-at.ts'
import { notWritten } from '../messages/records.ts'
import { extract, type Extraction } from '../records/extract.ts'
import { staleFiles, type StaleFiles } from '../records/record-files.ts'
import { maskMessage } from '../redactions/mask-message.ts'
import { readRedactions } from '../redactions/read-redactions.ts'
import { readRecords } from '../verification/read-records.ts'
import { verifyRecords } from '../verification/verify-records.ts'

/** What was asked of a repository, and what there is to say. */
export interface Checked {
  /** In the order of files and places. */
  readonly messages: readonly LocatedMessage[]
  readonly extraction: Extraction
  /** Record files that are not what the texts give. */
  readonly stale: StaleFiles
}

export interface CheckOptions {
  /** The day, `YYYY-MM-DD`. */
  readonly today: string
  readonly onRead?: (done: number, all: number) => void
}

/** Reads everything and asks everything: the texts, what is known of them, the registry, the decisions, and the records on disk. Writes nothing. */
export async function runChecks(project: Project, { today, onRead }: CheckOptions): Promise<Checked> {
  const extraction = await extract(project, { measuresReader: false, ...(onRead ? { onRead } : {}) })
  const stale = staleFiles(project.records, extraction.files, extraction.kept)
  const folder = relative(project.root, project.records).split(sep).join('/')
  const old = new Set([...stale.different, ...stale.tooMany].map((path) => `${folder}/${path}`))
  const records = readRecords(project.records, folder)
  const verified = verifyRecords({ path: project.records, name: folder }, { path: project.seeds, name: 'seeds' })
  const { registry, reads, drafts } = extraction
  const asked = checks.flatMap((check) => check({ project, registry, reads, drafts, records, today }))
  const guard = readRedactions(project.root)
  const messages = [
    ...extraction.messages,
    ...staleMessages(stale, folder),
    // What follows from a record that is to be written anew is no second fault.
    ...[...verified.messages, ...asked].filter(({ file }) => !old.has(file) && !(old.size > 0 && file === folder)).map((message) => maskMessage(message, guard)),
  ]
  return { messages: inOrder(messages), extraction, stale }
}

const MOST_PATHS = 3

function staleMessages({ different, tooMany }: StaleFiles, folder: string): LocatedMessage[] {
  const paths = [...different, ...tooMany]
  if (paths.length === 0) return []
  const shown = `${paths.slice(0, MOST_PATHS).join(', ')}${paths.length > MOST_PATHS ? '…' : ''}`
  return [messageAt(notWritten, folder, { count: paths.length, paths: shown })]
}

function inOrder(messages: readonly LocatedMessage[]): LocatedMessage[] {
  const told = new Set<string>()
  return messages
    .filter(({ file, rule, start, text }) => {
      const key = `${file} ${rule} ${start} ${text}`
      return !told.has(key) && told.add(key)
    })
    .toSorted((a, b) => byCodeUnit(a.file, b.file) || a.start - b.start || byCodeUnit(a.rule, b.rule))
}
