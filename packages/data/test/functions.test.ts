import { expect, test, vi } from 'vitest'
import {
  byId,
  claimsAbout,
  claimsByType,
  counts,
  dataVersion,
  entitiesByKind,
  evidenceOf,
  mentions,
  mentionsOf,
  messages,
  resolveId,
  sourceOf,
  sources,
  type Claim,
  type Entity,
  type Mention,
} from '../src/generated/index.ts'

const entities: readonly Entity[] = Object.values({ ...entitiesByKind }).flat()
const claims: readonly Claim[] = Object.values({ ...claimsByType }).flat()

// As if one entity had been renamed, whatever the records say today.
const { heir } = await vi.hoisted(async () => {
  const { people } = await import('../src/generated/people.ts')
  return { heir: people[0]?.id ?? '' }
})
vi.mock('../src/generated/meta.ts', async (original) => ({
  ...(await original<object>()),
  redirects: { 'former-id': heir },
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
