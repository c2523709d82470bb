import type { Attribute, Claim, ClaimBase, Disagreement, Entity, Figure, Occurrence, Relation, Role, Source, When } from '../src/index.ts'
import { findDisagreements } from '../src/index.ts'

/** `2015`, `2015-06`, `2015-06-04` */
export function when(edtf: string): When {
  return { edtf, earliest: `${edtf}-01-01`.slice(0, 10), latest: edtf.length === 4 ? `${edtf}-12-31` : `${edtf}-28`.slice(0, 10), basis: 'explicit' }
}

/** Who says it, where, and as of when: the source's id, its date, and the speaker if it is somebody's word. */
export interface Said {
  readonly source?: string
  readonly on?: string | null
  readonly speaker?: string
  readonly stance?: Claim['stance']
  readonly distinctFrom?: readonly string[]
  /** The hash of the words, and how many they are. */
  readonly words?: readonly [sha256: string, length: number]
}

let number = 0

/** Another id for each number. */
function idOf(count: number): string {
  return `c-${Array.from({ length: 12 }, (_, index) => 'abcdefghijklmnopqrstuvwxyz234567'[Math.floor(count / 32 ** (11 - index)) % 32]).join('')}`
}

function base({ source: from = 'un', on = '2015-05-06', speaker, stance = 'asserted', distinctFrom, words = [String(number), 10] }: Said): Omit<ClaimBase, 'type'> {
  number++
  const [sha256, length] = words
  return {
    id: idOf(number),
    evidence: [{ source: from, start: number, end: number + length, text: null, withheld: true, sha256: sha256.padStart(64, '0'), zone: 'paragraph', line: 1 }],
    assertedBy: speaker === undefined ? { voice: 'reporter' } : { voice: 'quoted', speaker },
    attestedAt: on === null ? null : when(on),
    stance,
    rule: 'made/by-hand',
    review: 'machine',
    ...(distinctFrom ? { distinctFrom: distinctFrom.map((claim) => ({ claim, by: 'Zoé', on: '2026-11-22', why: 'deux choses' })) } : {}),
  }
}

export function role(person: string | null, title: string, said: Said = {}, organization: string | null = 'cluster'): Role {
  return { ...base(said), type: 'role', person, organization, title }
}

export function attribute(name: string, value: string, said: Said = {}, date?: When): Attribute {
  return { ...base(said), type: 'attribute', subject: 'cluster', attribute: name, value, ...(date ? { date } : {}) }
}

export function founded(edtf: string, said: Said = {}): Attribute {
  return attribute('founded', edtf, said, when(edtf))
}

export function figure(value: number, said: Said & Partial<Pick<Figure, 'unit' | 'qualifier' | 'measure' | 'subject'>> = {}): Figure {
  const { unit = 'membre', qualifier = 'exact', measure = 'effectif', subject = 'cluster', ...rest } = said
  return { ...base(rest), type: 'figure', value, unit, qualifier, measure, subject }
}

export function occurrence(what: Occurrence['what'], date: string | null, said: Said & Partial<Pick<Occurrence, 'event' | 'participants'>> = {}): Occurrence {
  const { event = null, participants = [], ...rest } = said
  return { ...base(rest), type: 'occurrence', what, event, participants, place: null, date: date === null ? null : when(date) }
}

export function relation(stance: Claim['stance'], said: Said = {}): Relation {
  return { ...base({ ...said, stance }), type: 'relation', subject: 'cluster', predicate: 'merged-from', object: 'autre' }
}

type MadeSource = Pick<Source, 'id' | 'name' | 'url' | 'publisher' | 'via'>

export function source(id: string, more: Partial<MadeSource> = {}): MadeSource {
  return { id, name: id, publisher: null, via: [], ...more }
}

const KINDS: Readonly<Record<string, Entity['kind']>> = { cluster: 'organization', salon: 'event', soiree: 'event' }

/** What is found between some claims. */
export function between(claims: readonly Claim[], sources: readonly MadeSource[] = ['un', 'deux', 'trois'].map((id) => source(id))): readonly Disagreement[] {
  return findDisagreements({ claims, sources, kindOf: (id) => KINDS[id] })
}
