import { expect, test, vi } from 'vitest'
import { asOf, type Role, type When } from '../src/generated/index.ts'

const day = (edtf: string): When => ({ edtf, earliest: edtf, latest: edtf, basis: 'side-file' })
let number = 0

const role = vi.hoisted(() => ({ list: [] as unknown[] }))
vi.mock('../src/generated/roles.ts', () => ({ roles: role.list }))

/** A role as a source of that day attests it. */
function attest(person: string | null, organization: string | null, title: string, attestedAt: When | null, more: Partial<Role> = {}): void {
  number++
  const evidence = [{ source: '002_3503952477529472', start: number, end: number + 1, text: 'x', sha256: '', zone: 'paragraph', line: 1 }]
  role.list.push({ id: `c-${number}`, type: 'role', person, organization, title, evidence, attestedAt, assertedBy: { voice: 'reporter' }, stance: 'asserted', rule: 'role/x', review: 'machine', ...more })
}

attest('zoe', 'cluster', 'présidente', day('2014-05-06'))
attest('zoe', 'cluster', 'directrice', day('2015-05-06'))
attest('zoe', 'cluster', 'porte-parole', day('2015-05-06'))
attest('zoe', 'ecole', 'enseignante', day('2013-01-01'))
attest('adam', 'cluster', 'président', day('2015-05-07'))
attest('adam', null, 'consultant', day('2015-01-01'))
attest('eve', 'cluster', 'présidente', { edtf: '2015', earliest: '2015-01-01', latest: '2015-12-31', basis: 'side-file' })
attest('tom', 'cluster', 'président', null)
attest('tom', 'cluster', 'président', day('2014-01-01'), { stance: 'denied' })
attest('tom', 'cluster', 'président', day('2014-01-01'), { stance: 'planned' })
attest(null, 'cluster', 'président', day('2014-01-01'))

const rows = (on: string): readonly string[] => asOf(on).map(({ person, organization, title, date, claim }) => [person, organization, title, date.edtf, claim.title === title].join(' '))

test('the latest attestation up to a day, for each person and organization', () => {
  expect(rows('2015-05-06')).toEqual([
    'adam  consultant 2015-01-01 true',
    'zoe cluster directrice 2015-05-06 true',
    'zoe cluster porte-parole 2015-05-06 true',
    'zoe ecole enseignante 2013-01-01 true',
  ])
})

test('knows nothing of later days, nor of days that are not yet over', () => {
  expect(rows('2014-12-31')).toEqual(['zoe cluster présidente 2014-05-06 true', 'zoe ecole enseignante 2013-01-01 true'])
  expect(rows('2015-12-30').filter((row) => row.startsWith('eve'))).toEqual([])
  expect(rows('2015-12-31').filter((row) => row.startsWith('eve'))).toEqual(['eve cluster présidente 2015 true'])
  expect(rows('2000-01-01')).toEqual([])
})

test('leaves out what is denied, only planned, without a date or without a holder', () => {
  expect(rows('2030-01-01').filter((row) => row.startsWith('tom') || row.startsWith(' '))).toEqual([])
})

test.each(['2015', '2015-5-6', 'yesterday', '', '2015-05-06T00:00'])('refuses %j, which is no day', (on) => {
  expect(() => asOf(on)).toThrow(RangeError)
  expect(() => asOf(on)).toThrow(`Expected a day such as 2015-05-06; got "${on}"`)
})
