import type { Project } from '../files/find-project.ts'
import type { LocatedMessage } from '../files/located-message.ts'
import type { Extraction } from '../records/extract.ts'
import type { ReadRecords } from '../verification/read-records.ts'

/** What a check may look at: the texts with their side files and readings, the registry, the claims as decided, and the records on disk. */
export interface CheckGround extends Pick<Extraction, 'registry' | 'reads' | 'drafts'> {
  readonly project: Project
  readonly records: ReadRecords
  /** The day of the check, `YYYY-MM-DD`: rights end, and nothing is published tomorrow. */
  readonly today: string
}

/** A question that a reviewer would ask of the whole repository. Nothing is changed by it. */
export type Check = (ground: CheckGround) => readonly LocatedMessage[]
