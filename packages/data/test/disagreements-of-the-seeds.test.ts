import { findDisagreements, type Claim } from '@garrigue/schema'
import { describe, expect, it } from 'vitest'
import { byId, claimsByType, disagreements, sources } from '../src/generated/index.ts'

/** What the first five texts are known to hold, whatever else joins them: each question, its outcome, and what is answered. */
const EXPECTED: Readonly<Record<string, readonly [outcome: string, ...values: string[]]>> = {
  'attribute--founded--digitalplace': ['disagrees', '2012~', '2000~'],
  'attribute--founded--frenchsouth-digital': ['disagrees', '2015-05-05', '2015-02'],
  'attribute--founding-cause--frenchsouth-digital': ['disagrees', 'un travail collaboratif', 'une obligation des pouvoirs publics'],
  'figure--participants--lancement-de-frenchsouth-digital': ['agrees', '600', 'more-than 600'],
  'occurrence--date--innovation-it-day': ['disagrees, unsure', '2014-05-27', '2015-06-03'],
  'role--director--digitalplace': ['changed', 'jean-pierre-bayol', 'tony-marchand'],
}

describe('the sources of the first five texts', () => {
  it.each(Object.entries(EXPECTED))('%s', (id, expected) => {
    const found = disagreements.find((one) => one.id === id)
    expect(found && [found.unsure === true ? `${found.outcome}, unsure` : found.outcome, ...found.sides.map(({ value }) => value)]).toEqual(expected)
  })

  it('disagree about the birth of FrenchSouth.digital until somebody says that founding and launch differ', () => {
    // The lists of the package are open: a word may be another than those known today.
    const claims = Object.values({ ...claimsByType }).flat() as readonly Claim[]
    const [launch, founding] = disagreements.find(({ id }) => id === 'attribute--founded--frenchsouth-digital')?.sides ?? []
    const decided = claims.map((claim) =>
      launch?.claims.includes(claim.id) ? { ...claim, distinctFrom: (founding?.claims ?? []).map((other) => ({ claim: other, by: 'Zoé', on: '2026-11-22', why: 'essai' })) } : claim,
    )
    const left = findDisagreements({ claims: decided, sources, kindOf: (entity) => byId(entity)?.kind })
    expect(left.map(({ id }) => id)).toEqual(disagreements.map(({ id }) => id).filter((id) => id !== 'attribute--founded--frenchsouth-digital'))
  })
})
