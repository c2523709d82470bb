import type { Claim, Evidence } from '@garrigue/schema'
import { changeOf, compareById, type Changed, type Compared } from './compare-by-id.ts'
import { questionOf } from './same-question.ts'
import type { Snapshot } from './snapshot.ts'

/** How two claims were found to be one: by the id, by what the new one says it replaces, by what they answer, by the words that carry them. */
export type Match = 'id' | 'supersedes' | 'question' | 'passage'

export interface ChangedClaim extends Changed<Claim> {
  readonly match: Match
}

export interface ComparedClaims extends Omit<Compared<Claim>, 'changed'> {
  readonly changed: readonly ChangedClaim[]
  /** Gone by decision of a person: rejected, or joined to another. */
  readonly settled: readonly { readonly claim: Claim; readonly into?: string }[]
}

/** Finds the claims again that are in both, surest way first; a claim whose id is another because it says something else is a changed one, and not lost. */
export function matchClaims(before: Snapshot, after: Snapshot): ComparedClaims {
  const same = compareById(before.claims, after.claims)
  const gone = new Set(same.removed)
  const come = new Set(same.added)
  const changed: ChangedClaim[] = same.changed.map((change) => ({ ...change, match: 'id' }))
  const pair = (match: Match, old: Claim, current: Claim): void => {
    gone.delete(old)
    come.delete(current)
    changed.push({ before: old, after: current, fields: changeOf(old, current)[0]?.fields ?? [], match })
  }
  const byId = new Map([...gone].map((claim) => [claim.id, claim]))
  for (const current of come) {
    const old = byId.get(current.supersedes ?? '')
    if (old && gone.has(old)) pair('supersedes', old, current)
  }
  // Only claims with the same key are held to each other, so that a whole corpus can be compared.
  const find = (match: Match, keyOf: (claim: Claim) => string | undefined, isSame: (old: Claim, current: Claim) => boolean): void => {
    const groups = Map.groupBy(come, keyOf)
    for (const old of gone) {
      const key = keyOf(old)
      const candidates = key === undefined ? [] : (groups.get(key) ?? []).filter((current) => come.has(current) && isSame(old, current))
      const [nearest] = candidates.toSorted((a, b) => distance(old, a) - distance(old, b))
      if (nearest) pair(match, old, nearest)
    }
  }
  const idNow = (id: string): string => after.redirects.get(id) ?? id
  find('question', (claim) => questionOf(claim, idNow), () => true)
  find('passage', ({ type, evidence: [first] }) => `${type} ${first?.source ?? ''}`, sharesWords)
  const settled = [...gone].filter(({ id }) => after.rejected.has(id))
  for (const claim of settled) gone.delete(claim)
  return {
    added: [...come],
    removed: [...gone],
    changed,
    settled: settled.map((claim) => {
      const into = after.rejected.get(claim.id)
      return { claim, ...(into === undefined ? {} : { into }) }
    }),
  }
}

function distance(a: Claim, b: Claim): number {
  return Math.abs((a.evidence[0]?.start ?? 0) - (b.evidence[0]?.start ?? 0))
}

function sharesWords(a: Claim, b: Claim): boolean {
  const overlap = (one: Evidence, other: Evidence): boolean => one.source === other.source && one.start < other.end && other.start < one.end
  return a.evidence.some((one) => b.evidence.some((other) => overlap(one, other)))
}
