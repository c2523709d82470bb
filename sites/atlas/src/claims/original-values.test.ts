import { figures, organizations, type Claim } from '@garrigue/data'
import { expect, it } from 'vitest'
import { languageIn } from '../language/language-of.ts'
import { originalValues } from './original-values.ts'

const [figure] = figures
const [organization] = organizations
if (!figure || !organization) throw new Error('the records are empty')
const corrected = (original: NonNullable<Claim['original']>): Claim => ({ ...figure, review: 'corrected', original })
const language = languageIn('fr')

it('says what the machine had read, each kind of value in words', () => {
  const date = { edtf: '2015-05', earliest: '2015-05-01', latest: '2015-05-31', basis: 'explicit' } as const
  const claim = corrected({ subject: organization.id, value: 12, measure: null, date, participants: [organization.id, 'nobody'], assertedBy: { voice: 'quoted', speaker: organization.id }, 'new-field': 'x' })
  expect(originalValues(claim, language)).toEqual([
    { field: 'sujet', text: organization.name },
    { field: 'valeur', text: '12' },
    { field: 'grandeur', text: undefined },
    { field: 'date', text: 'mai 2015' },
    { field: 'participants', text: `${organization.name}, nobody` },
    { field: 'voix', text: organization.name },
    { field: 'new-field', text: 'x' },
  ])
})

it('says nothing of a claim that nobody corrected', () => {
  const { original: _, ...machine } = figure
  expect(originalValues(machine, language)).toEqual([])
})
