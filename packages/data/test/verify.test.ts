import { existsSync, readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { claimsByType, sourceOf, verify, type Claim, type EvidenceFault } from '../src/generated/index.ts'

const claims: readonly Claim[] = Object.values({ ...claimsByType }).flat()

function textOf(claim: Claim): string {
  const { seed } = sourceOf(claim)
  const path = ['txt', 'md'].map((end) => new URL(`../../../seeds/${seed}.${end}`, import.meta.url)).find((url) => existsSync(url))
  if (path === undefined) throw new Error(`no seed ${seed}`)
  return readFileSync(path, 'utf8')
}

const withEvidence = (claim: Claim, change: Partial<Claim['evidence'][number]>): Claim =>
  ({ ...claim, evidence: claim.evidence.map((passage, index) => (index === 0 ? { ...passage, ...change } : passage)) })

describe('verify', () => {
  test('finds every claim in its text', () => {
    expect(claims.length).toBeGreaterThan(50)
    for (const claim of claims) {
      expect(verify(claim, textOf(claim))).toEqual({ ok: true, verified: claim.evidence.length, withheld: 0, faults: [] })
    }
  })

  test('checks alone the words that the package carries, and passes nothing that it has not seen', () => {
    for (const claim of claims) {
      const shown = claim.evidence.filter(({ text }) => text !== null).length
      expect(verify(claim)).toEqual({ ok: shown > 0, verified: shown, withheld: claim.evidence.length - shown, faults: [] })
    }
    expect(claims.filter((claim) => verify(claim).ok).length).toBeGreaterThan(50)
    expect(claims.filter((claim) => !verify(claim).ok).length).toBeGreaterThan(0)
  })

  const shown = claims.find(({ evidence: [first] }) => first !== undefined && first.text !== null && first.text.length > 10) as Claim
  const hidden = claims.find(({ evidence: [first] }) => first?.text === null && first.opening === undefined) as Claim
  const [passage, secret] = [shown, hidden].map(({ evidence: [first] }) => first) as [Claim['evidence'][number], Claim['evidence'][number]]
  const words = passage.text ?? ''

  test.each<[what: string, claim: Claim, text: string | undefined, fault: EvidenceFault]>([
    ['a passage shifted by one', withEvidence(shown, { start: passage.start + 1, end: passage.end + 1 }), textOf(shown), 'words'],
    ['withheld words shifted by one', withEvidence(hidden, { start: secret.start + 1, end: secret.end + 1 }), textOf(hidden), 'hash'],
    ['words in another case', withEvidence(shown, { text: words.toUpperCase() }), textOf(shown), 'words'],
    ['words in another case, alone', withEvidence(shown, { text: words.toUpperCase() }), undefined, 'hash'],
    ['words longer than their place, alone', withEvidence(shown, { text: `${words}.` }), undefined, 'span'],
    ['a blank passage', withEvidence(shown, { end: passage.start, text: '' }), textOf(shown), 'empty'],
    ['a blank passage, alone', withEvidence(shown, { text: ' '.repeat(words.length) }), undefined, 'empty'],
    ['a comment', withEvidence(shown, { zone: 'comment' }), textOf(shown), 'zone'],
    ['another zone than that of its place, alone', withEvidence(shown, { zone: 'footnote' }), undefined, 'zone'],
    ['another hash', withEvidence(shown, { sha256: secret.sha256 }), textOf(shown), 'hash'],
    ['a place beyond its article', withEvidence(shown, { end: 1_000_000 }), undefined, 'span'],
    ['another document', shown, `${textOf(shown)} `, 'document'],
    ['a document without its accents', shown, textOf(shown).normalize('NFD'), 'document'],
  ])('refuses %s', (_, claim, text, fault) => {
    const { ok, faults } = verify(claim, text)
    expect(ok).toBe(false)
    expect(faults.map((one) => one.fault)).toContain(fault)
    expect(faults.every((one) => one.passage >= 0)).toBe(true)
  })
})
