import { claimsAbout, entitiesByKind, type Entity } from '@garrigue/data'
import { describe, expect, it } from 'vitest'
import { plainWords, type ToldClaim } from '../claims/describe-claim.ts'
import { languageIn } from '../language/language-of.ts'
import { LOCALES } from '../language/locale.ts'
import { viewOf } from './view-of.ts'

const entities: readonly Entity[] = Object.values<readonly Entity[]>({ ...entitiesByKind }).flat()
const [self, other, third] = entitiesByKind.organization
const [person] = entitiesByKind.person
const [place] = entitiesByKind.place
if (!self || !other || !third || !person || !place) throw new Error('the records are empty')

const base = { evidence: [], assertedBy: { voice: 'reporter' }, attestedAt: null, stance: 'asserted', rule: 'test/test', review: 'machine' } as const

/** Sections as text: `id | heading | sentence ×times`. */
function shown(of: Entity, claims: readonly ToldClaim[]): readonly string[] {
  return viewOf(of, claims, languageIn('en')).flatMap(({ id, groups }) =>
    groups.flatMap(({ heading, facts }) => facts.map(({ sentence, claims: said }) => `${id} | ${plainWords(heading)} | ${plainWords(sentence)} ×${said.length}`)),
  )
}

describe('the sheet of an entity', () => {
  it.each(LOCALES)('shows every claim about everything once, in %s', (locale) => {
    for (const entity of entities) {
      const facts = claimsAbout(entity.id).filter((claim) => claim.type !== 'quote')
      const told = viewOf(entity, facts, languageIn(locale)).flatMap(({ groups }) => groups.flatMap((group) => group.facts.flatMap(({ claims }) => claims.map(({ id }) => id))))
      expect(told.toSorted(), entity.id).toEqual(facts.map(({ id }) => id).toSorted())
    }
  })

  it('tells once what two sources say alike, whatever the case', () => {
    const roles: readonly ToldClaim[] = [
      { ...base, id: 'c-1', type: 'role', person: person.id, organization: self.id, title: 'Présidente du Conseil' },
      { ...base, id: 'c-2', type: 'role', person: person.id, organization: self.id, title: 'présidente du conseil' },
      { ...base, id: 'c-3', type: 'role', person: null, organization: self.id, title: 'trésorier' },
    ]
    expect(shown(self, roles)).toEqual([`fonctions | ${person.name} | Présidente du Conseil ×2`, 'fonctions | Person not named | trésorier ×1'])
    expect(shown(person, roles.slice(0, 2))).toEqual([`fonctions | ${self.name} | Présidente du Conseil ×2`])
  })

  it('reads a relation from either end', () => {
    const joined: ToldClaim = { ...base, id: 'c-1', type: 'relation', subject: other.id, predicate: 'member-of', object: self.id }
    const partners: ToldClaim = { ...base, id: 'c-2', type: 'relation', subject: other.id, predicate: 'partner-of', object: self.id }
    expect(shown(other, [joined])).toEqual([`liens | Membership of | ${self.name} ×1`])
    expect(shown(self, [joined])).toEqual([`liens | Members | ${other.name} ×1`])
    expect(shown(self, [partners])).toEqual([`liens | Partnership with | ${other.name} ×1`])
  })

  it('puts what happened in the order of its dates, undated last, without the name of the sheet', () => {
    const when = (edtf: string) => ({ edtf, earliest: `${edtf}-01-01`, latest: `${edtf}-12-31`, basis: 'explicit' }) as const
    const launch = { ...base, type: 'occurrence', what: 'launch', event: null, participants: [self.id, third.id], place: place.id } as const
    const claims: readonly ToldClaim[] = [
      { ...launch, id: 'c-1', date: null },
      { ...launch, id: 'c-2', date: when('2016') },
      { ...launch, id: 'c-3', date: when('2015') },
    ]
    expect(shown(self, claims)).toEqual(['2015', '2016', 'Date unknown'].map((date) => `dates | ${date} | Launch, ${third.name}, ${place.name} ×1`))
    expect(shown(place, claims.slice(1, 2))).toEqual([`dates | 2016 | Launch, ${self.name}, ${third.name} ×1`])
  })

  it('keeps apart what it says itself of something else', () => {
    const said: ToldClaim = { ...base, id: 'c-1', assertedBy: { voice: 'quoted', speaker: person.id }, type: 'figure', subject: self.id, measure: null, value: 12, unit: 'salarié', qualifier: 'exact' }
    expect(shown(person, [said])).toEqual([`dires |  | ${self.name}: 12\u00A0salariés ×1`])
    expect(shown(self, [said])).toEqual(['chiffres |  | 12\u00A0salariés ×1'])
  })
})
