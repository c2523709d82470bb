import { read } from '@garrigue/core'
import type { Reading, Span } from '@garrigue/schema'
import { describe, expect, it } from 'vitest'
import { compareText, type ComparedText } from '../src/evaluation/compared-text.ts'
import { measures } from '../src/evaluation/measures.ts'
import type { Outcome } from '../src/evaluation/outcome.ts'
import { parseGold } from '../src/evaluation/parse-gold.ts'
import type { GoldIdentity } from '../src/evaluation/parse-identity.ts'
import type { GoldOccurrence } from '../src/evaluation/parse-occurrences.ts'
import { tally } from '../src/evaluation/tally.ts'

// What is a hit, what is missed and what is in excess, measure by measure, on texts of a few words whose readings are made by hand.

type Lists = { readonly [List in 'articles' | 'mentions' | 'quotes' | 'roles' | 'dates' | 'figures' | 'relations' | 'occurrences' | 'segments']?: readonly { readonly at?: string; readonly [field: string]: unknown }[] }

interface HandMade {
  /** The text, with marks. */
  readonly marked: string
  readonly tables?: Readonly<Record<string, string>>
  readonly occurrences?: readonly GoldOccurrence[]
  /** Parts of the reading; `at` is their words, found once, or twice as « words#2 ». */
  readonly reading?: Lists
  readonly id?: string
}

function compare({ marked, tables = {}, reading = {}, occurrences, id = 'a' }: HandMade): ComparedText {
  const text = marked.replaceAll(/⟦[^|]*\||⟧/g, '')
  const zones = text.split('\n').flatMap((line, index) => (line.trim() === '' ? [] : [`${index + 1} | paragraph`])).join('\n')
  const content = Object.entries({ articles: '', zones, relations: '', notes: '', ...tables }).map(([name, rows]) => `[${name}]\n${rows}\n`).join('')
  const { gold, messages } = parseGold(`${marked}\n=====\n${content}`, `${id}.gold`, text)
  expect(messages).toEqual([])
  if (!gold) throw new Error('The annotation of a test is well made.')
  const spanOf = (at: string): Span => {
    const [words = '', times = '1'] = at.split('#')
    let start = -1
    for (let time = 0; time < Number(times); time++) start = text.indexOf(words, start + 1)
    return { start, end: start + words.length }
  }
  const lists = Object.fromEntries(Object.entries(reading).map(([name, parts]) => [name, parts.map(({ at = '', ...fields }) => ({ ...spanOf(at), text: at, rule: 'a/b', evidence: [], ...fields }))]))
  const whole: Reading = { ...read(''), segments: [], articles: [], ...lists }
  return compareText(gold, whole, `${id}.txt`, occurrences)
}

/** The outcomes of a measure: verdict and words. */
function outcomesOf(name: string, texts: readonly ComparedText[], identity?: GoldIdentity): string[] {
  const measure = measures.find((one) => one.name === name)
  if (!measure) throw new Error(`There is no measure ${name}.`)
  const outcomes: readonly (Outcome & { readonly text?: ComparedText })[] = 'outcomesAcross' in measure ? measure.outcomesAcross({ name: 's', texts, identity }) : texts.flatMap((text) => measure.outcomesIn(text).map((outcome) => ({ ...outcome, text })))
  return outcomes.map(({ verdict, span, text }) => `${verdict} ${text?.gold.text.slice(span.start, span.end) ?? ''}`)
}

const one = (name: string, made: HandMade): string[] => outcomesOf(name, [compare(made)])

it('zones: each line that is not blank, by its first character', () => {
  const made = { marked: 'Titre\n\n  Corps\nLégende\nReste', tables: { zones: '1 | title\n3 | paragraph\n4 | caption\n5 | paragraph' } }
  const segments = [{ start: 0, end: 7, zone: 'title' }, { start: 7, end: 15, zone: 'paragraph' }, { start: 15, end: 23, zone: 'heading' }]
  expect(one('zones', { ...made, reading: { segments } })).toEqual(['hit Titre', 'hit Corps', 'wrong Légende', 'missed Reste'])
})

it('articles: by their titles, whatever their case, accents and apostrophes', () => {
  const made = { marked: 'L’été arrive\nUn second titre', tables: { articles: '1-1 | L\'été arrive | ? | ? | ? | -\n2-2 | Un second titre | ? | ? | ? | -' } }
  const titles = ['L’ETE ARRIVE', 'Autre chose', null].map((title) => ({ title, published: null }))
  expect(one('articles', { ...made, reading: { articles: titles } })).toEqual(['hit L’été arrive', 'missed Un second titre', 'false ', 'false '])
})

it('published: the day, where the annotation knows it, how sure it is aside', () => {
  const made = { marked: 'Un\nDeux\nTrois\nQuatre', tables: { articles: ['1 | Un | 2015-05-06~', '2 | Deux | 2015-05-06', '3 | Trois | 2015', '4 | Quatre | ?'].map((row) => `${row} | ? | ? | -`).join('\n') } }
  const articles = [{ title: 'Un', published: '2015-05-06' }, { title: 'Deux', published: '2015' }, { title: 'Trois', published: null }, { title: 'Quatre', published: '2015' }]
  expect(one('published', { ...made, reading: { articles } })).toEqual(['hit Un', 'wrong Deux', 'missed Trois'])
})

describe('names', () => {
  const marked = '⟦per:anne|Anne⟧ et ⟦org:orange|Orange⟧, ⟦pla:lyon|Lyon⟧. ⟦per:anne|Anne⟧ part.'
  const anne = { at: 'Anne', kind: 'person', entity: 'x' }

  it('mentions: the same words and the same kind, whoever they name', () => {
    const mentions = [anne, { at: 'Orange', kind: 'place', entity: 'y' }, { at: 'Lyon', kind: 'place', entity: 'lyon' }, { at: 'part', kind: 'person', entity: 'z' }]
    expect(one('mentions', { marked, reading: { mentions } })).toEqual(['hit Anne', 'false Orange', 'hit Lyon', 'false part', 'missed Orange', 'missed Anne'])
  })

  it('identity: pairs of names that denote the same, whatever their ids', () => {
    const again = { at: 'Anne#2', kind: 'person' }
    expect(one('identity', { marked, reading: { mentions: [anne, { ...again, entity: 'x' }] } })).toEqual(['hit Anne'])
    expect(one('identity', { marked, reading: { mentions: [anne, { ...again, entity: 'y' }] } })).toEqual(['missed Anne'])
    expect(one('identity', { marked, reading: { mentions: [anne, { at: 'Lyon', kind: 'place', entity: 'x' }] } })).toEqual(['false Lyon'])
  })

  it('identity-across: pairs of texts that name the same, and look-alikes that became one', () => {
    const text = (id: string, first: string, second: string): ComparedText => compare({ marked: '⟦org:label|Label⟧ et ⟦org:label-lyon|Label Lyon⟧', id, reading: { mentions: [{ at: 'Label', kind: 'organization', entity: first }, { at: 'Label Lyon', kind: 'organization', entity: second }] } })
    const identity: GoldIdentity = { same: [{ id: 'label', texts: ['a', 'b'] }, { id: 'label-lyon', texts: ['a', 'b'] }], different: [['label', 'label-lyon']] }
    const across = (a: ComparedText, b: ComparedText): string[] => outcomesOf('identity-across', [a, b], identity)
    expect(across(text('a', 'x', 'y'), text('b', 'x', 'y'))).toEqual(['hit Label', 'hit Label Lyon'])
    expect(across(text('a', 'x', 'y'), text('b', 'z', 'y'))).toEqual(['missed Label', 'hit Label Lyon'])
    // Merged within each text and from one to the other: four pairs that are none.
    expect(across(text('a', 'x', 'x'), text('b', 'x', 'x'))).toEqual(['hit Label', 'hit Label Lyon', ...['Label Lyon', 'Label Lyon', 'Label', 'Label Lyon'].map((words) => `false ${words}`)])
    expect(outcomesOf('identity-across', [text('a', 'x', 'y')])).toEqual([])
  })
})

describe('quotes', () => {
  const marked = '⟦per:anne|Anne⟧ dit : « ⟦quo:anne|Nous irons loin ensemble⟧ ». « ⟦quo:?|On verra bien demain⟧ », dit-on. « ⟦quo:marc|Pas encore⟧ » « drôle »'
  const mentions = [{ at: 'Anne', kind: 'person', entity: 'x' }]

  it('quotes: nine tenths of the words in common, marks and spaces aside', () => {
    const quotes = [{ at: '« Nous irons loin ensemble »', speaker: null }, { at: 'On verra', speaker: null }, { at: 'drôle', speaker: null }]
    expect(one('quotes', { marked, reading: { quotes } })).toEqual(['hit Nous irons loin ensemble', 'missed On verra bien demain', 'missed Pas encore', 'false On verra', 'false drôle'])
  })

  it('speakers: of the quotes that were read, by whom their ids name', () => {
    const quotes = [{ at: 'Nous irons loin ensemble', speaker: 'x' }, { at: 'On verra bien demain', speaker: 'x' }, { at: 'Pas encore', speaker: 'x' }]
    expect(one('speakers', { marked, reading: { mentions, quotes } })).toEqual(['hit Nous irons loin ensemble', 'false On verra bien demain', 'wrong Pas encore'])
    const silent = quotes.slice(0, 2).map((quote) => ({ ...quote, speaker: null }))
    expect(one('speakers', { marked, reading: { mentions, quotes: silent } })).toEqual(['missed Nous irons loin ensemble'])
  })
})

it('roles: half of the words, the same person, the same organization where it is known', () => {
  const marked = '⟦per:anne|Anne⟧ de ⟦org:o|Orme⟧, ⟦rol:anne@o|présidente d’Orme⟧, ⟦rol:anne@?|consultante⟧, ⟦rol:anne@o|trésorière⟧, ⟦rol:?@o|un directeur⟧'
  const mentions = [{ at: 'Anne', kind: 'person', entity: 'x' }, { at: 'Orme', kind: 'organization', entity: 'y' }]
  const roles = [{ at: 'présidente', person: 'x', organization: 'y' }, { at: 'consultante', person: 'x', organization: 'z' }, { at: 'trésorière', person: 'x', organization: null }, { at: 'directeur', person: null, organization: 'y' }]
  expect(one('roles', { marked, reading: { mentions, roles } })).toEqual(['hit présidente d’Orme', 'hit consultante', 'missed trésorière', 'false trésorière'])
})

it('dates: half of the words and the same date, how sure it is aside', () => {
  const marked = '⟦dat:2015-06~|fin juin⟧, ⟦dat:2014|en 2014⟧, ⟦dat:?|un jour⟧, ⟦dat:2013|2013⟧'
  const dates = [{ at: 'juin', edtf: '2015-06' }, { at: 'en 2014', edtf: '2015' }, { at: 'un jour', edtf: null }]
  expect(one('dates', { marked, reading: { dates } })).toEqual(['hit fin juin', 'missed en 2014', 'missed 2013', 'false en 2014'])
})

it('figures: the same number of the same thing, by the first word of what is counted', () => {
  const marked = '⟦fig:20~ équipe de recherche|vingt équipes de recherche⟧, ⟦fig:3000000 EUR|3 M€⟧, ⟦fig:15 an|15 ans⟧'
  const figures = [{ at: 'vingt équipes', value: 20, unit: 'équipes' }, { at: '3 M€', value: 3000000, unit: 'USD' }, { at: '15 ans', value: 14, unit: 'an' }]
  expect(one('figures', { marked, reading: { figures } })).toEqual(['hit vingt équipes de recherche', 'missed 3 M€', 'missed 15 ans', 'false 3 M€', 'false 15 ans'])
})

it('relations: what is asserted of two names of the text, once', () => {
  const marked = '⟦org:a|Alpha⟧ est à ⟦pla:l|Lyon⟧ et ⟦pla:n|Nice⟧'
  const tables = { relations: 'a | located-in | l | 1\na | located-in | n | 1\na | member-of | elsewhere | 1' }
  const mentions = [{ at: 'Alpha', kind: 'organization', entity: 'x' }, { at: 'Lyon', kind: 'place', entity: 'y' }]
  const lyon = { at: 'Alpha', subject: 'x', predicate: 'located-in', object: 'y', stance: 'asserted' }
  const relations = [lyon, lyon, { ...lyon, predicate: 'owns' }, { ...lyon, predicate: 'funds', stance: 'denied' }, { ...lyon, object: 'nowhere' }]
  expect(one('relations', { marked, tables, reading: { mentions, relations } })).toEqual(['hit Alpha', 'false Alpha', 'missed Alpha est à Lyon et Nice'])
})

describe('occurrences', () => {
  const marked = 'Lancé le 5 mai à Lyon.\nSigné deux fois.\nRepris le 5 mai.'
  const gold = (fields: Partial<GoldOccurrence>): GoldOccurrence => ({ text: 'a', line: 1, what: 'launch', dates: ['2015-05-05~'], words: 'Lancé', ...fields })
  const launch = { at: 'Lancé', what: 'launch', event: null, place: null, date: '2015-05-05' }
  const found = (golds: readonly GoldOccurrence[], occurrences: NonNullable<Lists['occurrences']>): string[] => one('occurrences', { marked, occurrences: golds, reading: { occurrences } })

  it('the same kind and date; what is told twice counts once', () => {
    expect(found([gold({})], [launch, { ...launch, at: 'Repris' }])).toEqual(['hit Lancé'])
    expect(found([gold({})], [{ ...launch, date: '2015-05' }])).toEqual(['missed Lancé', 'false Lancé'])
    expect(found([gold({})], [{ ...launch, what: 'opening' }])).toEqual(['missed Lancé', 'false Lancé'])
    expect(found([gold({ dates: ['2015', '2015-05-05'] })], [launch])).toEqual(['hit Lancé'])
  })

  it('the same kind and line when it has no date, after those that have one', () => {
    const undated = gold({ line: 2, what: 'signing', dates: [], words: 'Signé' })
    const signing = { at: 'Signé', what: 'signing', event: null, place: null, date: null }
    expect(found([undated, gold({ line: 2, what: 'signing', words: 'deux fois' })], [{ ...signing, date: '2015-05-05' }, signing])).toEqual(['hit deux fois', 'hit Signé'])
    expect(found([undated], [{ ...signing, at: 'Repris' }])).toEqual(['missed Signé', 'false Repris'])
  })

  it('nothing where nobody looked', () => {
    expect(one('occurrences', { marked, reading: { occurrences: [launch] } })).toEqual([])
  })
})

it('a tally counts what is annotated, read and right', () => {
  expect(tally(['hit', 'hit', 'missed', 'false', 'wrong'])).toEqual({ gold: 4, read: 4, hit: 2, precision: 0.5, recall: 0.5, f1: 0.5 })
  expect(tally(['missed'])).toEqual({ gold: 1, read: 0, hit: 0, precision: null, recall: 0, f1: 0 })
  expect(tally(['false'])).toEqual({ gold: 0, read: 1, hit: 0, precision: 0, recall: null, f1: 0 })
})
