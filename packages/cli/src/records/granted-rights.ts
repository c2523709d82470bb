import type { ArticleFacts, Rights } from '@garrigue/schema'

/** The rights asked for when all that they need is known; else `facts`, with the keys that are missing. */
export function grantedRights(facts: ArticleFacts): { readonly granted: Rights; readonly missing: readonly string[] } {
  const asked = facts.rights ?? 'facts'
  const missing: string[] = []
  if (asked === 'full' && facts.licence === undefined) missing.push('licence')
  if (asked === 'excerpt') {
    if (facts.author === undefined && facts.authorNotStated !== true) missing.push('author (ou authorNotStated: true)')
    if (facts.publisher === undefined) missing.push('publisher')
    if (facts.published === undefined) missing.push('published')
    if (facts.url === undefined) missing.push('url')
  }
  return { granted: missing.length === 0 ? asked : 'facts', missing }
}
