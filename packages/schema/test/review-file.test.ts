import { describe, expect, it } from 'vitest'
import { load } from 'js-yaml'
import { claimTypes, reviewFile } from '../src/index.ts'
import { editorOf } from './repository.ts'

const accepts = editorOf('review.schema.json')
const WHO = { by: 'Zoé', on: '2026-11-22', why: 'parce que' }
const AT = { at: { exact: 'des mots' } }

/** Whether the command line and an editor take a decision. */
function taken(decision: object): readonly [boolean, boolean] {
  const file = { decisions: [decision] }
  return [reviewFile.safeParse(file).success, accepts(file)]
}

const GOOD: readonly object[] = [
  { decide: 'accept', claim: 'role', ...AT, ...WHO },
  { decide: 'reject', claim: 'quote', at: { exact: 'x', prefix: 'a ', suffix: ' b' }, ...WHO },
  { decide: 'accept', claim: 'role', ...AT, where: { title: 'président', person: null }, ...WHO },
  { decide: 'set', claim: 'figure', ...AT, set: { value: 3, measure: null }, ...WHO },
  { decide: 'set', claim: 'occurrence', ...AT, set: { date: '2015-05', participants: ['a'] }, ...WHO },
  { decide: 'set', claim: 'attribute', ...AT, set: { stance: 'denied', assertedBy: { voice: 'quoted', speaker: 'a' } }, ...WHO },
  { decide: 'add', claim: 'attribute', ...AT, fields: { subject: 'a', attribute: 'founded', value: '2012' }, ...WHO },
  { decide: 'add', claim: 'figure', ...AT, fields: { value: 3, unit: 'membre' }, stance: 'planned', ...WHO },
  { decide: 'merge', claim: 'figure', ...AT, with: { exact: 'x', where: { value: 3 } }, ...WHO },
  { decide: 'distinct', claim: 'figure', ...AT, from: { seed: '002_abc', claim: 'attribute', exact: 'x' }, ...WHO },
  { decide: 'note', claim: 'figure', ...AT, note: 'Une note', by: 'Zoé', on: '2026-11-22' },
]

const BAD: readonly object[] = [
  {},
  { decide: 'accept', claim: 'role', ...AT },
  { decide: 'accept', claim: 'rol', ...AT, ...WHO },
  { decide: 'accept', claim: 'role', at: {}, ...WHO },
  { decide: 'accept', claim: 'role', at: { exact: '' }, ...WHO },
  { decide: 'accept', claim: 'role', ...AT, where: { titre: 'x' }, ...WHO },
  { decide: 'accept', claim: 'role', ...AT, ...WHO, on: '2026-11' },
  { decide: 'set', claim: 'role', ...AT, set: {}, ...WHO },
  { decide: 'set', claim: 'role', ...AT, set: { value: 3 }, ...WHO },
  { decide: 'set', claim: 'figure', ...AT, set: { value: 'trois' }, ...WHO },
  { decide: 'set', claim: 'relation', ...AT, set: { predicate: 'knows' }, ...WHO },
  { decide: 'set', claim: 'attribute', ...AT, set: { date: '2015' }, ...WHO },
  { decide: 'set', claim: 'occurrence', ...AT, set: { date: '05/05/2015' }, ...WHO },
  { decide: 'set', claim: 'figure', ...AT, set: { id: 'c-aaaaaaaaaaaa' }, ...WHO },
  { decide: 'add', claim: 'figure', ...AT, fields: { value: 3 }, ...WHO },
  { decide: 'add', claim: 'figure', ...AT, where: { value: 3 }, fields: { value: 3, unit: 'x' }, ...WHO },
  { decide: 'merge', claim: 'figure', ...AT, ...WHO },
  { decide: 'distinct', claim: 'figure', ...AT, from: { seed: '../x', exact: 'x' }, ...WHO },
  { decide: 'note', claim: 'figure', ...AT, note: '', by: 'Zoé', on: '2026-11-22' },
  { decide: 'forget', claim: 'figure', ...AT, ...WHO },
]

describe('a decision', () => {
  it.each(GOOD)('is taken by the command line and by an editor: %o', (decision) => expect(taken(decision)).toEqual([true, true]))
  it.each(BAD)('is refused by both: %o', (decision) => expect(taken(decision)).toEqual([false, false]))
  it.each(GOOD)('is refused by both with a key too many: %o', (decision) => expect(taken({ ...decision, nmae: 'x' })).toEqual([false, false]))

  // A JSON Schema cannot say these.
  it.each([
    { decide: 'accept', claim: 'role', ...AT, ...WHO, on: '2026-02-30' },
    { decide: 'accept', claim: 'role', ...AT, ...WHO, why: 'caché\u200B' },
    { decide: 'set', claim: 'role', ...AT, set: { title: 'mot '.repeat(60) }, ...WHO },
    { decide: 'add', claim: 'quote', ...AT, fields: { about: ['a\u202E'] }, ...WHO },
  ])('is refused by the command line: %o', (decision) => expect(taken(decision)[0]).toBe(false))

  it('may be set and added for every type of claim', () => {
    for (const claim of claimTypes) expect(taken({ decide: 'set', claim, ...AT, set: { stance: 'denied' }, ...WHO })).toEqual([true, true])
  })

  it('fills in what an added claim need not say', () => {
    const [decision] = reviewFile.parse({ decisions: [{ decide: 'add', claim: 'figure', ...AT, fields: { value: 3, unit: 'membre' }, ...WHO }] }).decisions
    expect(decision).toMatchObject({ fields: { value: 3, unit: 'membre', qualifier: 'exact', measure: null, subject: null } })
  })

  it('has a day that YAML does not turn into something else', () => {
    expect(reviewFile.safeParse(load('decisions:\n  - {decide: accept, claim: role, at: {exact: "12"}, by: Zoé, on: "2026-11-22", why: x}\n')).success).toBe(true)
  })
})
