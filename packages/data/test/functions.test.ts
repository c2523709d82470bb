import { expect, test, vi } from 'vitest'
import {
  asOf,
  byId,
  claimById,
  claimsAbout,
  claimsByType,
  counts,
  dataVersion,
  disagreements,
  disagreementsAbout,
  entitiesByKind,
  evidenceOf,
  outcomeLabels,
  predicateLabels,
  qualifierLabels,
  resolveId,
  roles,
  sourceOf,
  sources,
  stanceLabels,
  voiceLabels,
  zoneLabels,
  type Claim,
  type Entity,
  type Mention,
} from '../src/generated/index.ts'
import { mentions, mentionsOf } from '../src/mentions.ts'
import { messages } from '../src/generated/messages.ts'

const entities: readonly Entity[] = Object.values({ ...entitiesByKind }).flat()
const claims: readonly Claim[] = Object.values({ ...claimsByType }).flat()

// As if one entity had been renamed, whatever the records say today.
const { heir, corrected } = await vi.hoisted(async () => {
  const [{ people }, { quotes }] = await Promise.all([import('../src/generated/people.ts'), import('../src/generated/quotes.ts')])
  return { heir: people[0]?.id ?? '', corrected: quotes[0]?.id ?? '' }
})
vi.mock('../src/generated/meta.ts', async (original) => ({
  ...(await original<object>()),
  redirects: { 'former-id': heir },
  claimRedirects: { 'c-former': corrected },
}))

test('byId finds every entity, and follows redirects', () => {
  expect(entities.length).toBeGreaterThan(0)
  for (const entity of entities) expect(byId(entity.id)).toBe(entity)
  expect(byId('former-id')?.id).toBe(heir)
})

test('resolveId tells the id of today', () => {
  expect(resolveId(heir)).toBe(heir)
  expect(resolveId('former-id')).toBe(heir)
})

test.each(['no-such-entity', '', 'constructor', 'toString', '__proto__'])('an id that no entity has: %j', (id) => {
  expect(byId(id)).toBeUndefined()
  expect(resolveId(id)).toBeUndefined()
  expect(claimsAbout(id)).toEqual([])
  expect(mentionsOf(id)).toEqual([])
  expect(disagreementsAbout(id)).toEqual([])
  expect(claimById(id)).toBeUndefined()
  expect(sourceOf(id)).toBeUndefined()
})

test('claimsAbout finds a quote by everyone it names, once, and by nobody else', () => {
  const isQuote = (claim: Claim): boolean => claim.type === 'quote'
  let expected = 0
  for (const quote of claimsByType.quote) {
    const { speaker, about, assertedBy } = quote
    const named = new Set([speaker, assertedBy.speaker, ...about].filter((id) => typeof id === 'string'))
    for (const id of named) expect(claimsAbout(id)).toContain(quote)
    expected += named.size
  }
  expect(entities.flatMap(({ id }) => claimsAbout(id).filter(isQuote))).toHaveLength(expected)
  expect(claimsAbout('former-id')).toBe(claimsAbout(heir))
})

test('mentionsOf finds every mention, by the entity it names', () => {
  expect(entities.flatMap(({ id }) => mentionsOf(id))).toHaveLength(mentions.length)
  for (const { id } of entities) expect(mentionsOf(id).every((mention) => mention.entity === id)).toBe(true)
  expect(mentionsOf('former-id')).toBe(mentionsOf(heir))
})

test('claims and mentions come oldest source first, then in the order of the text', () => {
  for (const { id } of entities) {
    for (const positions of [mentionsOf(id), claimsAbout(id).flatMap((claim) => claim.evidence.slice(0, 1))]) {
      const keys = positions.map(({ source, start }) => {
        const earliest = sourceOf(source)?.published?.earliest ?? '9999-12-31'
        return [earliest, source, String(start).padStart(8, '0')].join(' ')
      })
      expect(keys).toEqual(keys.toSorted())
    }
  }
})

test('sourceOf and evidenceOf lead from every claim to its article', () => {
  for (const claim of claims) {
    const source = sourceOf(claim)
    expect(sources).toContain(source)
    const evidence = evidenceOf(claim)
    expect(evidence.every((passage) => passage.source === source)).toBe(true)
    expect(evidence.map((passage) => ({ ...passage, source: passage.source.id }))).toEqual(claim.evidence)
  }
  for (const mention of mentions) expect(sourceOf(mention).id).toBe(mention.source)
})

test('claimById finds every claim, and follows corrections', () => {
  for (const claim of claims) expect(claimById(claim.id)).toBe(claim)
  expect(claimById('c-former')?.id).toBe(corrected)
})

test('disagreementsAbout finds a question by what it is about, and by whom it has for an answer', () => {
  expect(disagreements.length).toBeGreaterThan(0)
  for (const disagreement of disagreements) {
    const { question, sides } = disagreement
    expect(disagreementsAbout(question.subject)).toContain(disagreement)
    if (question.type === 'role') for (const { value } of sides) expect(disagreementsAbout(value)).toContain(disagreement)
    // Every claim of it is there, and speaks of what the question is about.
    for (const id of sides.flatMap((side) => side.claims)) expect(claimsAbout(question.subject)).toContain(claimById(id))
  }
})

test('asOf attests every role of today’s records on its own day', () => {
  for (const role of roles) {
    if (role.person === null || role.attestedAt === null || role.stance !== 'asserted') continue
    const attested = asOf(role.attestedAt.latest).filter(({ claim }) => claim === role)
    expect(attested).toMatchObject([{ person: role.person, organization: role.organization, title: role.title, date: role.attestedAt }])
  }
})

test('every word of a closed list has a French and an English name', () => {
  const lists = { predicateLabels, zoneLabels, voiceLabels, stanceLabels, qualifierLabels, outcomeLabels }
  for (const [name, labels] of Object.entries(lists)) {
    for (const [word, { fr, en }] of Object.entries(labels)) {
      // Nothing stands before an exact number.
      expect({ name, word, isNamed: word === 'exact' || (fr !== '' && en !== '') }).toEqual({ name, word, isNamed: true })
    }
  }
  for (const { predicate } of claimsByType.relation) expect(predicateLabels[predicate]?.fr).toBeTypeOf('string')
})

test('a record of another version is refused with a reason', () => {
  const stranger = { ...mentions[0], source: 'gone' } as Mention
  expect(() => sourceOf(stranger)).toThrow(RangeError)
  expect(() => sourceOf(stranger)).toThrow('No source "gone" in this version of @garrigue/data')
})

test('a message is found by the id that the command line prints', () => {
  const message = messages.find(({ id }) => id === 'encoding/not-utf-8')
  expect(message).toMatchObject({ severity: 'error', text: expect.stringContaining('UTF-8') })
  expect(message?.remedy).toMatch(/\.$/)
  expect(byId('encoding/not-utf-8')).toBeUndefined()
})

test('the counts are those of the lists', () => {
  expect(counts.messages).toBe(messages.length)
  expect(counts.people).toBe(entitiesByKind.person.length)
  expect(counts.quotes).toBe(claimsByType.quote.length)
  expect(counts.mentions).toBe(mentions.length)
  expect(dataVersion).toMatch(/^\d+\.\d+\.\d+/)
})
