import { existsSync, renameSync } from 'node:fs'
import { join } from 'node:path'
import type { Project } from '../files/find-project.ts'
import type { LocatedMessage } from '../files/located-message.ts'
import { wrongExtension } from '../messages/file.ts'
import { addressTracked, rightsNotStated } from '../messages/provenance.ts'
import { notWritten } from '../messages/records.ts'
import { writeRecordFiles } from '../records/record-files.ts'
import { fixAddress } from './fix-address.ts'
import { fixRights } from './fix-rights.ts'
import type { Checked } from './run-checks.ts'

/** Mends one message on disk. Returns whether it did: what is not surely right is left to a person. */
export type Fix = (message: LocatedMessage, project: Project, checked: Checked) => boolean

/** What can be mended without a thought, by the id of the message. */
const FIXES: ReadonlyMap<string, Fix> = new Map<string, Fix>([
  [wrongExtension.id, fixExtension],
  [rightsNotStated.id, fixRights],
  [addressTracked.id, fixAddress],
  [notWritten.id, fixRecords],
])

/** Ids of the messages that can be mended by themselves. */
export const fixable: ReadonlySet<string> = new Set(FIXES.keys())

/** Mends what can be: the messages that are mended, in their order. One file is changed once a time, so that places stay true. */
export function fixMessages(checked: Checked, project: Project): LocatedMessage[] {
  const changed = new Set<string>()
  return checked.messages.filter((message) => {
    if (changed.has(message.file) || !FIXES.get(message.rule)?.(message, project, checked)) return false
    changed.add(message.file)
    return true
  })
}

/** `a.yml` becomes `a.yaml`, unless that is there. */
function fixExtension({ file }: LocatedMessage, { root }: Project): boolean {
  const target = join(root, file.replace(/\.[^.]+$/, '.yaml'))
  if (existsSync(target)) return false
  renameSync(join(root, file), target)
  return true
}

/** The records are written as `garrigue extract` does. */
function fixRecords(_: LocatedMessage, { records }: Project, { extraction, stale }: Checked): boolean {
  writeRecordFiles(records, extraction.files, [...stale.different, ...stale.tooMany])
  return true
}
