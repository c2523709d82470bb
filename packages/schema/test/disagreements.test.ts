import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { disagreement, type Claim } from '../src/index.ts'
import { attribute, between, figure, founded, occurrence, relation, role, source, when, type Said } from './hand-made-claims.ts'

/** The one thing that is found between some claims: its outcome, and what stands on each side. */
const outcomeOf = (...claims: readonly Claim[]): readonly unknown[] => between(claims).map(({ outcome, unsure, sides }) => [outcome, ...(unsure ? ['unsure'] : []), ...sides.map(({ value }) => value)])
const [EARLIER, LATER]: readonly [Said, Said] = [{ source: 'un', on: '2014-05-06' }, { source: 'deux', on: '2015-06-04' }]

describe('the outcome', () => {
  it('agrees: several sources answer alike', () => {
    expect(outcomeOf(founded('2012', EARLIER), founded('2012', LATER))).toEqual([['agrees', '2012']])
    expect(outcomeOf(role('ada', 'présidente', EARLIER), role('ada', 'présidente du conseil d’administration', LATER))).toEqual([['agrees', 'ada']])
  })

  it('agrees: one number, however it is qualified, even within a source', () => {
    const here: Said = { source: 'un' }
    expect(outcomeOf(figure(600, { ...here, subject: 'soiree', unit: 'acteur' }), figure(600, { ...here, subject: 'soiree', unit: 'porteur de projets', qualifier: 'more-than' }))).toEqual([['agrees', '600', 'more-than 600']])
  })

  it.each(['less-than', 'more-than', 'at-most', 'at-least', 'about'] as const)('agrees: 600, and %s 600', (qualifier) => {
    const [one, other] = [figure(600, { ...EARLIER, subject: 'soiree', qualifier }), figure(600, { ...LATER, subject: 'soiree' })]
    expect(outcomeOf(one, other)).toEqual([['agrees', `${qualifier} 600`, '600']])
  })

  it('disagrees: less than 600 and more than 600; 4 512 and 4 513, which nobody rounded', () => {
    const at = (value: number, told: Said, qualifier: 'exact' | 'less-than' | 'more-than' = 'exact'): Claim => figure(value, { ...told, subject: 'soiree', qualifier })
    expect(outcomeOf(at(600, EARLIER, 'less-than'), at(600, LATER, 'more-than'))).toEqual([['disagrees', 'less-than 600', 'more-than 600']])
    expect(outcomeOf(at(4512, EARLIER), at(4513, LATER))).toEqual([['disagrees', '4512', '4513']])
    expect(outcomeOf(at(4510, EARLIER), at(4513, LATER))).toEqual([['refines', '4510', '4513']])
  })

  it('refines: one answer is the other more exactly', () => {
    expect(outcomeOf(founded('2012', EARLIER), founded('2012-03', LATER))).toEqual([['refines', '2012', '2012-03']])
    expect(outcomeOf(figure(20, { ...EARLIER, qualifier: 'about' }), figure(22, LATER))).toEqual([['refines', 'about 20', '22']])
    expect(outcomeOf(figure(4500, EARLIER), figure(4512, LATER))).toEqual([['refines', '4500', '4512']])
    expect(outcomeOf(relation('planned', EARLIER), relation('asserted', LATER))).toEqual([['refines', 'planned', 'asserted']])
  })

  it('changed: what may vary, at two dates', () => {
    expect(outcomeOf(role('bob', 'directeur', EARLIER), role('tony', 'directeur général', LATER))).toEqual([['changed', 'bob', 'tony']])
    expect(outcomeOf(figure(12, EARLIER), figure(15, LATER))).toEqual([['changed', '12', '15']])
    expect(outcomeOf(attribute('address', 'rue A', EARLIER), attribute('address', 'rue B', LATER))).toEqual([['changed', 'rue A', 'rue B']])
    expect(outcomeOf(relation('asserted', EARLIER), relation('denied', LATER))).toEqual([['changed', 'asserted', 'denied']])
  })

  it('disagrees: what does not vary, or at one time', () => {
    expect(outcomeOf(founded('2012', EARLIER), founded('2000', LATER))).toEqual([['disagrees', '2012', '2000']])
    expect(outcomeOf(role('bob', 'directeur', { source: 'deux' }), role('tony', 'directeur', { source: 'un' }))).toEqual([['disagrees', 'bob', 'tony']])
    expect(outcomeOf(figure(600, { ...EARLIER, subject: 'soiree' }), figure(900, { ...LATER, subject: 'soiree' }))).toEqual([['disagrees', '600', '900']])
    expect(outcomeOf(attribute('founding-cause', 'un travail collaboratif', { speaker: 'ada' }), attribute('founding-cause', 'une obligation', { speaker: 'bob' }))).toEqual([['disagrees', 'un travail collaboratif', 'une obligation']])
  })

  it('disagrees where a source has no date: nothing tells that time has passed', () => {
    expect(outcomeOf(role('bob', 'directeur', { source: 'un', on: null }), role('tony', 'directeur', LATER))).toEqual([['disagrees', 'tony', 'bob']])
  })

  it('is that of the two answers that are furthest apart', () => {
    expect(outcomeOf(founded('2012', EARLIER), founded('2012-03', LATER), founded('2000', { source: 'trois', on: '2016' }))).toEqual([['disagrees', '2012', '2012-03', '2000']])
  })

  it('is unsure where the answers may be about two things: editions of an event, or two numbers of one speaker in one article', () => {
    expect(outcomeOf(occurrence('meeting', '2014-05-27', { ...EARLIER, event: 'salon' }), occurrence('meeting', '2015-06-03', { ...LATER, event: 'salon' }))).toEqual([['disagrees', 'unsure', '2014-05-27', '2015-06-03']])
    expect(outcomeOf(figure(12, { source: 'un' }), figure(40, { source: 'un' }))).toEqual([['disagrees', 'unsure', '12', '40']])
    expect(outcomeOf(figure(12, { source: 'un', speaker: 'ada' }), figure(40, { source: 'un' }))).toEqual([['disagrees', '12', '40']])
  })
})

describe('the question', () => {
  it('of a birth is one, whether a source tells a founding, an age or a launch', () => {
    const age = attribute('age', '3', EARLIER, { edtf: '2011~', earliest: '2010-05-06', latest: '2011-05-06', basis: 'relative' })
    const launch = occurrence('launch', '2015-05-05', { ...LATER, participants: ['cluster'] })
    expect(between([age, launch, founded('2015-05-05', { source: 'trois' })])).toMatchObject([{ id: 'attribute--founded--cluster', question: { type: 'attribute', subject: 'cluster', about: 'founded' }, outcome: 'disagrees', sides: [{ value: '2011~' }, { value: '2015-05-05' }] }])
  })

  it('of a post takes in the ways to write it, and leaves out deputies, delegates and former holders', () => {
    const titles = ['président', 'Présidente', 'P-dg', 'président provisoire', 'président du Conseil d\'administration provisoire', 'président-directeur général']
    expect(between(titles.map((title, index) => role(`p${index}`, title, { source: `s${index}` }))).map(({ id, sides }) => [id, sides.length])).toEqual([['role--president--cluster', titles.length]])
    const others = ['vice-président', 'directeur adjoint', 'directeur général adjoint', 'directeur délégué', 'ancien président', 'ex-président', 'directeur commercial', 'président d’honneur', 'membre']
    expect(between(others.flatMap((title, index) => [role(`p${index}`, title, EARLIER), role(`q${index}`, title, LATER)]))).toEqual([])
  })

  it('of an amount is another for each unit of measure, not for each name of what is counted', () => {
    expect(outcomeOf(figure(3, { ...EARLIER, unit: 'EUR', measure: 'chiffre d’affaires' }), figure(4, { ...LATER, unit: 'USD', measure: 'chiffre d’affaires' }))).toEqual([])
    expect(between([figure(3, { ...EARLIER, unit: '%' }), figure(4, { ...LATER, unit: '%' })])).toMatchObject([{ id: 'figure--effectif--cluster--pour-cent', question: { object: '%' } }])
    expect(outcomeOf(figure(21, { ...EARLIER, unit: 'PME' }), figure(25, { ...LATER, unit: 'entreprise' }))).toEqual([['changed', '21', '25']])
  })

  it('is asked of nothing that cannot be compared', () => {
    const nothing: readonly Claim[] = [
      figure(3, { measure: null }),
      figure(3, { subject: null }),
      figure(15, { measure: 'âge', unit: 'an' }),
      role(null, 'président'),
      role('ada', 'président', {}, null),
      occurrence('launch', null, { participants: ['cluster'] }),
      occurrence('launch', '2015', {}),
      occurrence('launch', '2015', { participants: ['a', 'b'] }),
      attribute('age', '15', { on: null }),
    ]
    expect(between([...nothing, ...nothing.map((claim) => ({ ...claim, id: `${claim.id}-2`, attestedAt: null, evidence: claim.evidence.map((one) => ({ ...one, source: 'deux' })) }))])).toEqual([])
    // Meetings and signings may follow each other.
    expect(outcomeOf(occurrence('meeting', '2014', { ...EARLIER, participants: ['cluster'] }), occurrence('meeting', '2015', { ...LATER, participants: ['cluster'] }))).toEqual([])
  })

  it('is not answered by what is denied or planned, but for dates and relations', () => {
    expect(outcomeOf(role('ada', 'présidente', EARLIER), role('bob', 'président', { ...LATER, stance: 'planned' }))).toEqual([])
    expect(outcomeOf(founded('2012', EARLIER), founded('2000', { ...LATER, stance: 'denied' }))).toEqual([])
    expect(outcomeOf(occurrence('meeting', '2014', { event: 'salon', stance: 'planned' }), occurrence('meeting', '2015', { ...LATER, event: 'salon' }))).toEqual([['disagrees', 'unsure', '2014', '2015']])
  })
})

describe('a side', () => {
  it('tells its claims, speakers, dates and sources, oldest first', () => {
    const claims = [role('ada', 'présidente', { source: 'deux', on: '2015-06-04', speaker: 'ada' }), role('ada', 'présidente', { source: 'un', on: '2014-05-06' }), role('bob', 'président', { source: 'trois', on: '2013' })]
    const [found] = between(claims)
    expect(found?.sides).toEqual([
      { value: 'bob', claims: [claims[2]?.id], speakers: [null], dates: ['2013'], sources: 1 },
      { value: 'ada', claims: [claims[1]?.id, claims[0]?.id], speakers: [null, 'ada'], dates: ['2014-05-06', '2015-06-04'], sources: 2 },
    ])
    expect(found?.sources).toBe(3)
    expect(disagreement.parse(found)).toEqual(found)
  })

  it('is nothing to tell of when one source says it twice', () => {
    expect(between([founded('2012', { source: 'un' }), founded('2012', { source: 'un', speaker: 'ada' })])).toEqual([])
  })
})

describe('independent sources', () => {
  const TITLE = 'Le numérique régional se positionne'
  const pair: readonly Claim[] = [founded('2012', EARLIER), founded('2012', LATER)]
  const different: readonly Claim[] = [...pair, founded('2000', { source: 'trois', on: '2016' })]
  const counted = (...sources: Parameters<typeof source>[1][]): number | undefined => between(different, ['un', 'deux', 'trois'].map((id, index) => source(id, sources[index]))).at(0)?.sources

  it('are all of them, by default', () => expect(counted()).toBe(3))
  it('are one when they have the same address', () => expect(counted({ url: 'https://a.fr/x' }, { url: 'https://a.fr/x' })).toBe(2))
  it('are one when they have the same title', () => expect(counted({ name: TITLE }, { name: TITLE.toUpperCase() })).toBe(2))
  it('are two when the title is a word or two', () => expect(counted({ name: 'Édito' }, { name: 'Édito' })).toBe(3))
  it('are one when one passes on what the other wrote', () => {
    const publisher = { text: 'La Gazette', entity: 'la-gazette' }
    expect(counted({ publisher }, { via: [publisher] })).toBe(2)
    expect(counted({ publisher: { text: 'La Gazette', entity: null } }, { via: [{ text: 'la gazette', entity: null }] })).toBe(2)
    expect(counted({ via: [publisher] }, { via: [publisher] })).toBe(3)
  })

  it('are one when claims of both rest on the same words, unless these are few', () => {
    const same = (length: number): readonly Claim[] => [relation('asserted', { ...EARLIER, words: ['abc', length] }), relation('asserted', { ...LATER, words: ['abc', length] })]
    expect(between([...different, ...same(80)]).map(({ id, sources }) => [id, sources])).toEqual([['attribute--founded--cluster', 2]])
    expect(between([...different, ...same(12)])).toHaveLength(2)
  })

  it('are not there: reposts that agree are no agreement', () => {
    expect(between(pair, [source('un', { name: TITLE }), source('deux', { name: TITLE })])).toEqual([])
  })
})

describe('what a decision calls distinct', () => {
  it('is compared no more, whichever claim says so, and with all that says the same', () => {
    const birth = founded('2015-02', LATER)
    const launch = founded('2015-05-05', { ...EARLIER, distinctFrom: [birth.id] })
    expect(between([birth, founded('2015-05-05', EARLIER)])).toHaveLength(1)
    expect(between([birth, launch])).toEqual([])
    expect(between([launch, birth, founded('2015-05-05', { source: 'trois' })])).toMatchObject([{ outcome: 'agrees', sides: [{ value: '2015-05-05', sources: 2 }] }])
  })

  it('leaves the other answers in question', () => {
    const birth = founded('2015-02', LATER)
    const claims = [birth, founded('2015-05-05', { ...EARLIER, distinctFrom: [birth.id] }), founded('2000', { source: 'trois' })]
    expect(between(claims)).toMatchObject([{ outcome: 'disagrees', sides: [{ value: '2015-05-05' }, { value: '2000' }, { value: '2015-02' }] }])
  })

  it('makes two questions of one, each with its id', () => {
    const second = occurrence('meeting', '2015-06-03', { ...LATER, event: 'salon' })
    const first = occurrence('meeting', '2014-05-27', { ...EARLIER, event: 'salon', distinctFrom: [second.id] })
    const more = [occurrence('meeting', '2014-05-27', { source: 'trois', event: 'salon' }), occurrence('meeting', '2015-06-03', { source: 'trois', event: 'salon' })]
    expect(between([first, second, ...more]).map(({ id, outcome, sides }) => [id, outcome, sides.length])).toEqual([
      ['occurrence--date--salon', 'agrees', 1],
      ['occurrence--date--salon--2', 'agrees', 1],
    ])
  })
})

describe('whatever is claimed', () => {
  const said = fc.record({ source: fc.constantFrom('un', 'deux', 'trois'), on: fc.constantFrom('2013', '2014-05', '2015-05-06', null), speaker: fc.constantFrom('ada', 'bob') }, { requiredKeys: ['source', 'on'] })
  const claim = fc.oneof(
    said.chain((who) => fc.constantFrom('2012', '2012-03', '2000').map((date) => founded(date, who))),
    said.chain((who) => fc.tuple(fc.constantFrom('ada', 'bob', 'tony'), fc.constantFrom('président', 'directrice')).map(([person, title]) => role(person, title, who))),
    said.chain((who) => fc.tuple(fc.constantFrom(12, 20, 600), fc.constantFrom('exact', 'about', 'more-than', 'less-than')).map(([value, qualifier]) => figure(value, { ...who, qualifier }))),
    said.chain((who) => fc.constantFrom('2014-05-27', '2015-06-03').map((date) => occurrence('meeting', date, { ...who, event: 'salon' }))),
    said.chain((who) => fc.constantFrom('asserted', 'denied', 'planned').map((stance) => relation(stance, who))),
  )

  it('the order in which it comes changes nothing, each claim stands on one side, and no side is empty', () => {
    fc.assert(
      fc.property(fc.array(claim, { maxLength: 12 }).chain((claims) => fc.tuple(fc.constant(claims), fc.shuffledSubarray(claims, { minLength: claims.length }))), ([claims, shuffled]) => {
        const found = between(claims)
        expect(between(shuffled, ['trois', 'un', 'deux'].map((id) => source(id)))).toEqual(found)
        expect(found.map(({ id }) => id)).toEqual([...new Set(found.map(({ id }) => id))].toSorted())
        const stated = found.flatMap(({ sides }) => sides.flatMap((side) => side.claims))
        expect(new Set(stated).size).toBe(stated.length)
        for (const one of found) {
          expect(disagreement.parse(one)).toEqual(one)
          expect(one.sources).toBeGreaterThanOrEqual(Math.max(...one.sides.map(({ sources }) => sources)))
        }
      }),
      { numRuns: 300 },
    )
  })

  it('a date has bounds, in these tests too', () => {
    expect(when('2015-05')).toMatchObject({ earliest: '2015-05-01', latest: '2015-05-28' })
  })
})
