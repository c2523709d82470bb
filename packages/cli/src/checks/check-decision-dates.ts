import { decisionLater } from '../messages/claims.ts'
import { messageAt } from '../messages/message-at.ts'
import type { Check } from './ground.ts'

/** Decisions of days that are still to come. */
export const checkDecisionDates: Check = ({ reads, today }) =>
  reads.flatMap(({ seed: { reviewFile } }) =>
    (reviewFile?.value?.decisions ?? []).flatMap(({ on }, index) => (on <= today || !reviewFile ? [] : [messageAt(decisionLater, reviewFile.file, { on }, reviewFile.at(['decisions', index, 'on']))])),
  )
