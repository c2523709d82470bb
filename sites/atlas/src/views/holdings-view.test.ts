import { people, type Role } from '@garrigue/data'
import { expect, it } from 'vitest'
import { languageIn } from '../language/language-of.ts'
import { holdingsView } from './holdings-view.ts'

const [first, second] = people.map(({ id }) => id)
const role = (id: string, latest: string, title: string, more: Partial<Role> = {}): Role =>
  ({ type: 'role', id, title, person: first, organization: 'frenchsouth-digital', attestedAt: { edtf: latest, earliest: latest, latest, basis: 'side-file' }, evidence: [{ source: 's', start: 0 }], ...more }) as unknown as Role

const idsOf = (roles: readonly Role[]): unknown => holdingsView(roles, languageIn('fr')).map(({ holdings }) => holdings.map(({ latest, older }) => [latest.map(({ claim }) => claim.id), older.map(({ claim }) => claim.id)]))

it('puts the newest attestation of a person in an organization first, and older ones after it', () => {
  expect(idsOf([role('a', '2013-12-26', 'président'), role('b', '2015-05-06', 'directeur'), role('c', '2014-05-31', 'président')])).toEqual([[[['b'], ['c', 'a']]]])
})

it('has both when one day gives two titles', () => {
  expect(idsOf([role('a', '2015-05-06', 'président'), role('b', '2015-05-06', 'P-dg'), role('c', '2014-05-31', 'président')])).toEqual([[[['a', 'b'], ['c']]]])
})

it('tells persons and organizations apart; no organization comes last', () => {
  const elsewhere = role('b', '2016-01-01', 'P-dg', { organization: 'kaliop' })
  const alone = role('c', '2016-01-01', 'consultante', { organization: null })
  const other = role('d', '2016-01-01', 'directrice', { person: second ?? null })
  expect(idsOf([alone, role('a', '2015-05-06', 'président'), elsewhere, other])).toEqual([[[['a'], []], [['d'], []]], [[['b'], []]], [[['c'], []]]])
})
