import { organizations, people, places } from '@garrigue/data'
import { describe, expect, it } from 'vitest'
import { elided } from '../french/elided.ts'
import { languageIn } from '../language/language-of.ts'
import { describeClaim, plainWords, type ToldClaim } from './describe-claim.ts'

const [person] = people
const [organization, other] = organizations
const [place] = places
if (!person || !organization || !other || !place) throw new Error('the records are empty')

const base = {
  id: 'c-aaaaaaaaaaaa',
  evidence: [],
  assertedBy: { voice: 'reporter' },
  attestedAt: null,
  stance: 'asserted',
  rule: 'test/test',
  review: 'machine',
} as const

/** The sentence with plain spaces. */
function told(claim: ToldClaim): string {
  const sentence = plainWords(describeClaim(claim, languageIn('fr')))
  return sentence.replaceAll(/[\u00A0\u202F]/g, ' ')
}

describe('describeClaim', () => {
  it.each<[ToldClaim, string]>([
    [{ ...base, type: 'role', person: person.id, organization: organization.id, title: 'présidente' }, `${person.name} : présidente, ${organization.name}`],
    [{ ...base, type: 'role', person: null, organization: null, title: 'échevin' }, 'personne non précisée : échevin'],
    [{ ...base, type: 'relation', subject: organization.id, predicate: 'merged-from', object: other.id }, `${organization.name} : ${elided('réunion, entre autres, de', other.name)}${other.name}`],
    [{ ...base, type: 'relation', subject: organization.id, predicate: 'new-word', object: other.id }, `${organization.name} : new-word ${other.name}`],
    [{ ...base, type: 'figure', subject: place.id, measure: null, value: 4500, unit: 'entreprise', qualifier: 'exact' }, `${place.name} : 4 500 entreprises`],
    [{ ...base, type: 'figure', subject: null, measure: 'chiffre d’affaires', value: 3, unit: 'EUR', qualifier: 'about' }, 'chiffre d’affaires, environ 3 €'],
    [{ ...base, type: 'attribute', subject: organization.id, attribute: 'founded', value: '2015-05-05' }, `${organization.name} : fondation, 5 mai 2015`],
    [
      { ...base, type: 'occurrence', what: 'launch', event: null, participants: [organization.id], place: place.id, date: { edtf: '2015-05', earliest: '2015-05-01', latest: '2015-05-31', basis: 'explicit' } },
      `Lancement, ${organization.name}, ${place.name}, mai 2015`,
    ],
  ])('tells a %o', (claim, sentence) => {
    expect(told(claim)).toBe(sentence)
  })
})
