import type { Difference } from './compare-snapshots.ts'

export type Bump = 'major' | 'minor' | 'patch' | 'none'

/** The step of version that a difference asks for, and what asks for it, in French. */
export interface ImpliedVersion {
  readonly bump: Bump
  readonly reasons: readonly string[]
}

/**
 * What VERSIONING.md says of data: an id that goes without leading elsewhere is major, new records and ids that lead elsewhere are minor, corrected values are patch. A claim that says something else
 * has another id by nature; it is a corrected value as long as it is found again.
 */
export function impliedVersion({ entities, sources, claims, mentions }: Omit<Difference, 'duplicates' | 'disagreements' | 'version'>): ImpliedVersion {
  const otherKind = entities.changed.filter(({ fields }) => fields.some(({ field }) => field === 'kind'))
  const steps: readonly (readonly [Bump, number, string])[] = [
    ['major', entities.removed.length, 'entité(s) sans redirection'],
    ['major', otherKind.length, 'entité(s) d’une autre sorte'],
    ['major', sources.removed.length, 'source(s) sans redirection'],
    ['major', claims.removed.length, 'affirmation(s) perdue(s)'],
    ['minor', entities.added.length, 'entité(s) de plus'],
    ['minor', entities.moved.length, 'identifiant(s) qui mènent ailleurs'],
    ['minor', sources.added.length, 'source(s) de plus'],
    ['minor', claims.added.length, 'affirmation(s) de plus'],
    ['minor', claims.settled.filter(({ into }) => into !== undefined).length, 'affirmation(s) réunie(s) à une autre'],
    ['minor', mentions.added.length, 'mention(s) de plus'],
    ['patch', claims.settled.filter(({ into }) => into === undefined).length, 'affirmation(s) retirée(s) par décision'],
    ['patch', entities.changed.length + sources.changed.length + claims.changed.length, 'fiche(s) corrigée(s)'],
    ['patch', mentions.removed.length, 'mention(s) en moins'],
  ]
  const first = steps.find(([, count]) => count > 0)
  if (!first) return { bump: 'none', reasons: [] }
  return { bump: first[0], reasons: steps.filter(([bump, count]) => bump === first[0] && count > 0).map(([, count, what]) => `${count} ${inNumber(what, count)}`) }
}

/** « entité(s) » → « entité » or « entités » */
function inNumber(words: string, count: number): string {
  return words.replaceAll('(s)', count > 1 ? 's' : '').replace('qui mènent', count > 1 ? 'qui mènent' : 'qui mène')
}
