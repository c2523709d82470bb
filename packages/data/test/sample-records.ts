import {
  entityKinds,
  type Claim,
  type Entity,
  type Evidence,
  type Measure,
  type MessageKind,
  type NamedIn,
  type RulePage,
  type SeedRecords,
  type Source,
  type Withdrawal,
} from '@garrigue/schema'
import { sha256, type RecordFile } from '../scripts/record-file.ts'

type Writable<T> = T extends readonly (infer Item)[]
  ? Writable<Item>[]
  : T extends object
    ? { -readonly [Key in keyof T]: Writable<T[Key]> }
    : T
type WritableEntity = Writable<Entity> & Record<string, unknown>

/** A small, sound set of records that a test may spoil in one place. */
export interface SampleRecords {
  readonly seed: Writable<SeedRecords> & {
    readonly sources: [Writable<Source>]
    readonly claims: [Writable<Claim>, Writable<Claim>]
    readonly mentions: [Writable<NamedIn>, ...Writable<NamedIn>[]]
  }
  readonly entities: Record<'ada' | 'exemple' | 'montpellier' | 'herault' | 'salon', WritableEntity>
  readonly messages: [Writable<MessageKind>, Writable<MessageKind>]
  readonly rules: [Writable<RulePage>]
  readonly measures: [Writable<Measure>]
  withdrawn?: readonly Withdrawal[]
}

const QUOTE = 'Nous serons utiles à toutes les entreprises de la région'
const LONG_QUOTE = "Il y aura d'abord des ateliers ; il y aura ensuite un fonds, et puis une école"
const TEXT = [
  'Exemple est lancé à Montpellier',
  `Le cluster Exemple est lancé à Montpellier. « ${QUOTE} », dit Ada Martin. « ${LONG_QUOTE} », ajoute-t-elle.`,
  'Réagissez',
].join('\n')
const SOURCE = 'un-article'

function span(words: string, from = 0): { start: number; end: number } {
  const start = TEXT.indexOf(words, from)
  return { start, end: start + words.length }
}

function entity(kind: Entity['kind'], id: string, name: string, more: object = {}): WritableEntity {
  return { kind, id, name, otherNames: [], identifiers: {}, redirectsFrom: [], ...more }
}

function mention(words: string, kind: NamedIn['kind'], id: string, from = 0): Writable<NamedIn> {
  const [zone, line] = from === 0 ? (['title', 1] as const) : (['paragraph', 2] as const)
  return { source: SOURCE, ...span(words, from), text: words, kind, entity: id, zone, line }
}

function message(id: string, remedy: string | null): Writable<MessageKind> {
  return { id, severity: 'warning', text: `Le fichier dit {what}.`, remedy, explanation: 'Il ne devrait pas le dire.' }
}

function quote(id: string, words: string, shown: Partial<Evidence>): Writable<Claim> {
  const where = { source: SOURCE, ...span(words), zone: 'paragraph', line: 2 } as const
  return {
    id,
    type: 'quote',
    speaker: 'ada-martin',
    about: [],
    evidence: [{ ...where, text: words, sha256: sha256(words), ...shown }],
    assertedBy: { voice: 'quoted', speaker: 'ada-martin' },
    attestedAt: null,
    stance: 'asserted',
    rule: 'quote/incise',
    review: 'machine',
  }
}

export function sampleRecords(): SampleRecords {
  const body = TEXT.indexOf('\n') + 1
  const end = TEXT.lastIndexOf('\n') + 1
  const opening = { ...span("Il y aura d'abord"), text: "Il y aura d'abord" }
  const shown = [{ ...span(QUOTE), text: QUOTE }, opening]
  const passages = shown.map((passage) => ({ ...passage, zone: 'paragraph' as const, line: 2 }))
  const withheld = { text: null, withheld: true, opening: { end: opening.end, text: opening.text } }
  return {
    entities: {
      ada: entity('person', 'ada-martin', 'Ada Martin', { redirectsFrom: ['a-martin'] }),
      exemple: entity('organization', 'exemple', 'Exemple', { classification: 'cluster' }),
      montpellier: entity('place', 'montpellier', 'Montpellier', { partOf: 'herault' }),
      herault: entity('place', 'herault', 'Hérault', { classification: 'department' }),
      salon: entity('event', 'le-salon', 'Le Salon', { place: 'montpellier' }),
    },
    messages: [message('file/odd', null), message('seed/odd', 'Dire autre chose.')],
    rules: [
      {
        id: 'quote/incise',
        summary: 'Un propos coupé par une incise.',
        finds: [{ text: '« Oui, dit Ada, demain. »', spans: [{ start: 2, end: 22 }], values: ['ada'] }],
        refuses: [{ text: 'Ada dit oui.', spans: [], values: [] }],
        notYet: [],
        results: [{ set: 'pages', measure: 'quotes', read: 4, right: 3 }],
      },
    ],
    measures: [{ id: 'pages/quotes', set: 'pages', measure: 'quotes', texts: 2, annotated: 5, read: 4, right: 3 }],
    seed: {
      seed: SOURCE,
      sources: [
        {
          kind: 'source',
          id: SOURCE,
          seed: SOURCE,
          name: TEXT.slice(0, body - 1),
          publisher: { text: 'Exemple', entity: 'exemple' },
          authors: [{ text: 'Ada Martin', entity: 'ada-martin' }],
          published: { edtf: '2015-05-06', earliest: '2015-05-06', latest: '2015-05-06', basis: 'side-file' },
          language: 'fr',
          rights: 'excerpt',
          sha256: sha256(TEXT),
          length: TEXT.length,
          via: [],
          start: 0,
          end,
          segments: [
            { start: 0, end: body, zone: 'title', article: 0 },
            { start: body, end, zone: 'paragraph', article: 0 },
            { start: end, end: TEXT.length, zone: 'boilerplate', article: null },
          ],
          passages,
          // As if the article were longer, so that its passages stay within a quarter of it.
          ownLength: 400,
          shownLength: passages.reduce((sum, passage) => sum + passage.text.length, 0),
        },
      ],
      claims: [quote('c-aaaaaaaaaaaa', QUOTE, {}), quote('c-bbbbbbbbbbbb', LONG_QUOTE, withheld)],
      mentions: [
        mention('Exemple', 'organization', 'exemple'),
        mention('Montpellier', 'place', 'montpellier'),
        mention('Ada Martin', 'person', 'ada-martin', body),
      ],
    },
  }
}

/** The records as the files they would be in. */
export function filesOf({ seed, entities, messages, rules, measures, withdrawn }: SampleRecords): RecordFile[] {
  const file = (path: string, value: unknown): RecordFile => ({ path, text: `${JSON.stringify(value, null, 2)}\n` })
  return [
    ...Object.values(entities).map((record) =>
      file(`entities/${entityKinds[record.kind].plural}/${record.id}.json`, record),
    ),
    file('measures.json', measures),
    file('messages.json', messages),
    file('rules.json', rules),
    file(`seeds/${SOURCE}.json`, seed),
    ...(withdrawn ? [file('withdrawn.json', withdrawn)] : []),
  ]
}
