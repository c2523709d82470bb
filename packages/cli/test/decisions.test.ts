import { seedRecords, type Claim } from '@garrigue/schema'
import { describe, expect, it } from 'vitest'
import { BY, decided, MADE, type Decided } from './decided.ts'
import { handMade, WORLD } from './hand-made-reading.ts'
import { recordsOfSeed } from '../src/records/records-of-seed.ts'

const machine = decided()
const claimOf = (type: Claim['type'], { claims }: Decided = machine): Claim => {
  const found = claims.find((claim) => claim.type === type)
  if (!found) throw new Error(`no claim of type ${type}`)
  return found
}
const others = ({ claims }: Decided, ...without: readonly string[]): readonly Claim[] => claims.filter(({ id }) => !without.includes(id))

describe('without decisions', () => {
  it('the claims are those of the machine', () => {
    expect(machine.claims.map(({ type, review }) => [type, review])).toEqual(['role', 'role', 'figure', 'figure', 'attribute', 'occurrence', 'quote'].map((type) => [type, 'machine']))
    expect(machine.rejected).toEqual([])
    expect(JSON.stringify(machine)).not.toContain('"decision"')
  })
})

describe('accept', () => {
  it('says that somebody looked', () => {
    const after = decided(`decide: accept, claim: attribute, at: {exact: né en 2012}`)
    expect(after.messages).toEqual([])
    expect(claimOf('attribute', after)).toEqual({ ...claimOf('attribute'), review: 'accepted', decision: BY })
    expect(others(after, claimOf('attribute').id)).toEqual(others(machine, claimOf('attribute').id))
  })

  it('finds a claim by words that it holds, or that hold it', () => {
    for (const exact of ['en 2012', 'est né en 2012.']) expect(claimOf('attribute', decided(`decide: accept, claim: attribute, at: {exact: '${exact}'}`)).review).toBe('accepted')
  })

  it('is told by « where » which of several it means', () => {
    const after = decided(`decide: accept, claim: role, at: {exact: présidente et directrice du cluster}, where: {title: directrice}`)
    expect(after.claims.map((claim) => (claim.type === 'role' ? [claim.title, claim.review] : []))).toEqual(expect.arrayContaining([['présidente', 'machine'], ['directrice', 'accepted']]))
  })
})

describe('reject', () => {
  it('takes the claim away, and keeps its id with the reason', () => {
    const after = decided(`decide: reject, claim: figure, at: {exact: 600 membres}`)
    const { id } = claimOf('figure')
    expect(after.claims.map((claim) => claim.id)).not.toContain(id)
    expect(others(after)).toEqual(others(machine, id))
    expect(after.rejected).toEqual([{ id, type: 'figure', source: 'a', start: expect.any(Number), end: expect.any(Number), line: 2, ...BY }])
    expect(JSON.stringify(after.rejected)).not.toContain('membres')
  })

  it('gives back the words that the claim would have shown', () => {
    const after = decided(`decide: reject, claim: quote, at: {exact: Nous voulons aller plus loin ensemble}`)
    expect(after.sources[0]?.shownLength).toBe((machine.sources[0]?.shownLength ?? 0) - 'Nous voulons aller plus loin ensemble'.length)
  })
})

describe('set', () => {
  const after = decided(`decide: set, claim: figure, at: {exact: 600 personnes}, set: {measure: participants, subject: la-soiree, qualifier: more-than}`)
  const before = machine.claims.find((claim) => claim.type === 'figure' && claim.unit === 'personne')
  const corrected = after.claims.find((claim) => claim.type === 'figure' && claim.unit === 'personne')

  it('keeps both values, and leads back to the id of the machine’s claim', () => {
    expect(after.messages).toEqual([])
    expect(corrected).toMatchObject({
      measure: 'participants',
      subject: 'la-soiree',
      qualifier: 'more-than',
      unit: 'personne',
      review: 'corrected',
      original: { measure: 'personnes', subject: null, qualifier: 'exact' },
      supersedes: before?.id,
      decision: BY,
    })
    expect(corrected?.id).not.toBe(before?.id)
    expect(corrected?.evidence).toEqual(before?.evidence)
  })

  it('counts back again when an age is corrected', () => {
    const aged = decided(`decide: set, claim: attribute, at: {exact: né en 2012}, set: {attribute: age, value: '3'}`)
    expect(claimOf('attribute', aged)).toMatchObject({ attribute: 'age', value: '3', date: { edtf: '2012~', earliest: '2011-05-06', latest: '2012-05-06', basis: 'relative' }, original: { attribute: 'founded', value: '2012' } })
  })

  it('gives a date its bounds', () => {
    const dated = decided(`decide: set, claim: occurrence, at: {exact: né en 2012}, set: {date: 2012-02, place: ales}`)
    expect(claimOf('occurrence', dated)).toMatchObject({ place: 'ales', date: { edtf: '2012-02', earliest: '2012-02-01', latest: '2012-02-29', basis: 'side-file' }, original: { date: { edtf: '2012' }, place: null } })
  })

  it('changes whose word a quote is', () => {
    const quote = claimOf('quote', decided(`decide: set, claim: quote, at: {exact: Nous voulons aller plus loin ensemble}, set: {speaker: marc-petit}`))
    expect(quote).toMatchObject({ speaker: 'marc-petit', assertedBy: { voice: 'quoted', speaker: 'marc-petit' }, original: { speaker: 'anne-roux' }, supersedes: claimOf('quote').id })
  })

  it('changes the stance, or the voice, of anything', () => {
    const role = decided(`decide: set, claim: role, at: {exact: présidente et directrice du cluster}, where: {title: présidente}, set: {stance: planned, assertedBy: {voice: quoted, speaker: marc-petit}}`)
    expect(claimOf('role', role)).toMatchObject({ stance: 'planned', assertedBy: { voice: 'quoted', speaker: 'marc-petit' }, original: { stance: 'asserted', assertedBy: { voice: 'reporter' } } })
  })

  it('that changes nothing counts as accepted, and says that it is needless', () => {
    const same = decided(`decide: set, claim: attribute, at: {exact: né en 2012}, set: {value: '2012'}`)
    expect(same.messages).toMatchObject([{ rule: 'decision/needless', severity: 'warning' }])
    expect(claimOf('attribute', same)).toEqual({ ...claimOf('attribute'), review: 'accepted', decision: BY })
  })

  it('that makes a claim what another already is leaves one, with the passages of both', () => {
    const one = decided(`decide: set, claim: role, at: {exact: présidente et directrice du cluster}, where: {title: directrice}, set: {title: présidente}`)
    expect(one.claims.filter(({ type }) => type === 'role')).toMatchObject([{ title: 'présidente', review: 'corrected', original: { title: 'directrice' } }])
  })
})

describe('add', () => {
  it('makes a claim with its words, in whose voice the reading tells', () => {
    const after = decided(`decide: add, claim: relation, at: {exact: un homme de confiance}, fields: {subject: marc-petit, predicate: member-of, object: cluster-garrigue}`)
    expect(after.messages).toEqual([])
    expect(claimOf('relation', after)).toMatchObject({ subject: 'marc-petit', rule: 'decision/add', review: 'accepted', stance: 'asserted', assertedBy: { voice: 'reporter' }, decision: BY, evidence: [{ text: 'un homme de confiance', zone: 'paragraph', line: 2 }] })
    expect(others(after, claimOf('relation', after).id)).toEqual(machine.claims)
  })

  it('fills in what is not written', () => {
    expect(claimOf('occurrence', decided(`decide: add, claim: occurrence, at: {exact: La salle}, fields: {what: meeting}`))).toMatchObject({ what: 'launch' })
    const { claims } = decided(`decide: add, claim: occurrence, at: {exact: La salle}, fields: {what: meeting, event: la-soiree}`)
    expect(claims.filter(({ type }) => type === 'occurrence')[1]).toMatchObject({ what: 'meeting', event: 'la-soiree', participants: [], place: null, date: null, assertedBy: { voice: 'caption' } })
  })

  it('spends words in the order of the types: a fact goes before a quote', () => {
    const { claims } = decided(`decide: add, claim: relation, at: {exact: un homme de confiance}, fields: {subject: marc-petit, predicate: member-of, object: cluster-garrigue}`)
    expect(claims.map(({ type }) => type)).toEqual(['role', 'role', 'relation', 'figure', 'figure', 'attribute', 'occurrence', 'quote'])
  })

  it('of what the machine reads by now is needless, and makes no second claim', () => {
    const after = decided(`decide: add, claim: attribute, at: {exact: est né en 2012}, fields: {subject: cluster-garrigue, attribute: founded, value: '2012'}`)
    expect(after.messages).toMatchObject([{ rule: 'decision/needless' }])
    expect(after.claims).toHaveLength(machine.claims.length)
    expect(claimOf('attribute', after)).toMatchObject({ id: claimOf('attribute').id, review: 'accepted', rule: 'role/apposition', evidence: [{ text: 'né en 2012' }, { text: 'est né en 2012' }] })
  })
})

describe('merge', () => {
  const after = decided(`decide: merge, claim: figure, at: {exact: 600 membres}, with: {exact: 600 personnes}`)
  const [first, second] = machine.claims.filter(({ type }) => type === 'figure')

  it('leaves one claim with the passages of both, and leads the other id to it', () => {
    expect(after.messages).toEqual([])
    expect(after.claims.filter(({ type }) => type === 'figure')).toMatchObject([{ id: first?.id, review: 'accepted', decision: BY, evidence: [{ text: '600 membres' }, { text: '600 personnes' }] }])
    expect(after.rejected).toMatchObject([{ id: second?.id, into: first?.id, ...BY }])
  })
})

describe('note', () => {
  it('is added to whatever else was decided, and several are', () => {
    const after = decided(
      `decide: note, claim: attribute, at: {exact: né en 2012}, note: Une première note`,
      `decide: accept, claim: attribute, at: {exact: né en 2012}`,
      `decide: note, claim: attribute, at: {exact: né en 2012}, note: Une seconde`,
    )
    expect(after.messages).toEqual([])
    expect(claimOf('attribute', after)).toMatchObject({ review: 'accepted', notes: [{ by: 'Zoé', on: '2026-11-22', text: 'Une première note' }, { text: 'Une seconde' }] })
  })

  it('leaves the claim unreviewed', () => {
    expect(claimOf('attribute', decided(`decide: note, claim: attribute, at: {exact: né en 2012}, note: Une note`)).review).toBe('machine')
  })
})

describe('what is decided', () => {
  it('has the shape of the schema', () => {
    const review = `decisions:
  - {decide: set, claim: figure, at: {exact: 600 personnes}, set: {measure: participants}, by: Zoé, on: 2026-11-22, why: parce que}
  - {decide: reject, claim: figure, at: {exact: 600 membres}, by: Zoé, on: 2026-11-22, why: parce que}
  - {decide: note, claim: attribute, at: {exact: né en 2012}, note: Une note, by: Zoé, on: 2026-11-22}
`
    const records = recordsOfSeed(handMade({ ...MADE, review }), WORLD)
    expect(seedRecords.parse(JSON.parse(JSON.stringify(records)))).toEqual(records)
    expect(records.rejected).toHaveLength(1)
  })

  it('does not depend on the order of the decisions', () => {
    const decisions = [
      `decide: note, claim: relation, at: {exact: un homme de confiance}, note: Une note`,
      `decide: set, claim: figure, at: {exact: 600 personnes}, where: {value: 600}, set: {value: 601}`,
      `decide: note, claim: figure, at: {exact: 600 personnes}, where: {value: 600}, note: Une autre`,
      `decide: add, claim: relation, at: {exact: un homme de confiance}, fields: {subject: marc-petit, predicate: member-of, object: cluster-garrigue}`,
      `decide: reject, claim: quote, at: {exact: Nous voulons aller plus loin ensemble}`,
    ]
    const { messages, ...after } = decided(...decisions)
    expect(messages).toEqual([])
    expect(decided(...decisions.toReversed())).toEqual({ ...after, messages: [] })
  })
})
