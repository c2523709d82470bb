import { createHash } from 'node:crypto'
import { join } from 'node:path'
import { entityKinds, type Attribute, type Claim, type Entity, type Evidence, type Figure, type NamedIn, type Quote, type Relation, type Role, type SeedRecords, type Source, type Withdrawal } from '@garrigue/schema'
import { temporaryFolder, writeIn } from './temporary-project.ts'

/** Records made by hand, as `garrigue extract` would have written them. */
export interface HandMadeRecords {
  readonly entities?: readonly Entity[]
  readonly seeds?: readonly SeedRecords[]
  readonly withdrawn?: readonly Withdrawal[]
}

export function entity(kind: Entity['kind'], id: string, name: string, more: object = {}): Entity {
  return { kind, id, name, otherNames: [], identifiers: {}, redirectsFrom: [], ...more }
}

export function source(id: string, more: Partial<Source> = {}): Source {
  const published = { edtf: '2015-05-06', earliest: '2015-05-06', latest: '2015-05-06', basis: 'side-file' } as const
  return {
    kind: 'source',
    id,
    seed: id,
    name: `L’article ${id}`,
    publisher: null,
    authors: [],
    published,
    language: 'fr',
    rights: 'excerpt',
    sha256: sha256(id),
    length: 1000,
    via: [],
    start: 0,
    end: 1000,
    segments: [{ start: 0, end: 1000, zone: 'paragraph', article: 0 }],
    passages: [],
    ownLength: 1000,
    shownLength: 0,
    ...more,
  }
}

/** A passage of ten characters, or of these words. */
export function passage(from: string, start: number, words: string | null = 'Dix lettre', more: Partial<Evidence> = {}): Evidence {
  const text = words ?? 'x'.repeat(10)
  return { source: from, start, end: start + text.length, text: words, ...(words === null ? { withheld: true } : {}), sha256: sha256(text), zone: 'paragraph', line: 1, ...more }
}

const base = (id: string, evidence: Evidence): Omit<Role, 'type' | 'person' | 'organization' | 'title'> => ({
  id: `c-${id.padEnd(12, 'a')}`,
  evidence: [evidence],
  assertedBy: { voice: 'reporter' },
  attestedAt: { edtf: '2015-05-06', earliest: '2015-05-06', latest: '2015-05-06', basis: 'side-file' },
  stance: 'asserted',
  rule: 'test/by-hand',
  review: 'machine',
})

type Own<Kind extends Claim> = Partial<Kind>

export const role = (id: string, evidence: Evidence, own: Own<Role> = {}): Role => ({ type: 'role', person: null, organization: null, title: 'présidente', ...base(id, evidence), ...own })
export const quote = (id: string, evidence: Evidence, own: Own<Quote> = {}): Quote => ({ type: 'quote', speaker: null, about: [], ...base(id, evidence), ...own })
export const relation = (id: string, evidence: Evidence, own: Own<Relation> & Pick<Relation, 'subject' | 'object'>): Relation => ({ type: 'relation', predicate: 'member-of', ...base(id, evidence), ...own })
export const figure = (id: string, evidence: Evidence, own: Own<Figure> = {}): Figure => ({ type: 'figure', value: 12, unit: 'entreprise', qualifier: 'exact', measure: null, subject: null, ...base(id, evidence), ...own })
export const attribute = (id: string, evidence: Evidence, own: Own<Attribute> & Pick<Attribute, 'subject'>): Attribute => ({ type: 'attribute', attribute: 'headcount', value: '40', ...base(id, evidence), ...own })

export function seed(id: string, claims: readonly Claim[], more: Partial<SeedRecords> = {}): SeedRecords {
  return { seed: id, sources: [source(id)], claims, mentions: [], ...more }
}

export function mention(from: string, start: number, text: string, kind: NamedIn['kind'], id: string): NamedIn {
  return { source: from, start, end: start + text.length, text, kind, entity: id, zone: 'paragraph', line: 1 }
}

/** Writes records as files of a folder. */
export function writeRecords(folder: string, { entities = [], seeds = [], withdrawn }: HandMadeRecords): string {
  for (const one of entities) writeIn(folder, `entities/${entityKinds[one.kind].plural}/${one.id}.json`, `${JSON.stringify(one, null, 2)}\n`)
  for (const one of seeds) writeIn(folder, `seeds/${one.seed}.json`, `${JSON.stringify(one, null, 2)}\n`)
  if (withdrawn) writeIn(folder, 'withdrawn.json', JSON.stringify(withdrawn))
  return folder
}

/** A repository with these records and nothing else. */
export function projectWith(records: HandMadeRecords): string {
  const folder = temporaryFolder({ 'seeds/.keep': '', 'registry/.keep': '', 'project.json': '{ "name": "Garrigue", "site": "https://garrigue.example", "repository": "https://github.com/a/b" }\n', 'packages/data/package.json': '{ "name": "@garrigue/data", "version": "1.2.3" }\n' })
  writeRecords(join(folder, 'packages/data/records'), records)
  return folder
}

export function sha256(text: string): string {
  return createHash('sha256').update(text, 'utf8').digest('hex')
}
