import { claimRedirects } from '@garrigue/data'

const former: ReadonlyMap<string, readonly string[]> = Map.groupBy(Object.keys(claimRedirects), (from) => claimRedirects[from] ?? from)

/** The ids that a claim had before a rule or a person changed it: an address once published goes on leading to it. */
export function formerIds(claimId: string): readonly string[] {
  return former.get(claimId) ?? []
}
