import type { Claim } from '@garrigue/data'

/** Whether no rule read the claim: it is there because a person said so. */
export function isAddedByHand({ rule }: Claim): boolean {
  return rule === 'decision/add'
}
