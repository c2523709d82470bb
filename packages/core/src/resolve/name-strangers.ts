import type { MentionKind, RegistryEntry, Span } from '@garrigue/schema'
import type { FoundMention } from '../engine/findings.ts'
import { foldToKey } from '../engine/fold.ts'
import { provisionalId } from './provisional-id.ts'

/** An entity of a text: of the registry, or made up for names that it lacks. `name` is the fullest of the text. */
export interface TextEntity {
  readonly id: string
  readonly kind: MentionKind
  readonly name: string
  readonly forms: ReadonlySet<string>
}

/** A pair of names that the text itself says are one: « Inra (Institut national de la recherche agronomique) ». */
export interface SameName {
  readonly one: Span
  readonly other: Span
}

const ARTICLE = /^(?:l['’ʼ]|(?:le|la|les)\s)/iu

/**
 * Puts names of a kind together when they are the same letters (case, accents, spaces, hyphens, full stops and a leading article aside),
 * when the text says that one is short for the other, or when one word is all that a longer name of the text starts or ends with. Persons
 * are told apart by more than that: see `groupPersons`. The id of a group without registry entry is made of its longest name.
 */
export function groupNames(mentions: readonly FoundMention[], same: readonly SameName[], source: string): Map<FoundMention, TextEntity> {
  const keys = new Map<string, string>()
  const root = (key: string): string => {
    const up = keys.get(key) ?? key
    return up === key ? key : root(up)
  }
  const join = (a: string, b: string): void => void keys.set(root(a), root(b))
  const bySpan = new Map(mentions.map((mention) => [`${mention.start} ${mention.end}`, mention]))
  for (const { one, other } of same) {
    const first = bySpan.get(`${one.start} ${one.end}`)
    const second = bySpan.get(`${other.start} ${other.end}`)
    if (first && second && first.kind === second.kind) join(keyOf(first), keyOf(second))
  }
  joinShortForms(mentions, join)
  const groups = new Map<string, FoundMention[]>()
  for (const mention of mentions) {
    const key = root(keyOf(mention))
    const group = groups.get(key)
    if (group) group.push(mention)
    else groups.set(key, [mention])
  }
  const entities = new Map<FoundMention, TextEntity>()
  const taken = new Set<string>()
  for (const group of groups.values()) {
    const entity = entityOf(group, taken, source)
    for (const mention of group) entities.set(mention, entity)
  }
  return entities
}

/** Known names keep their entity as their key, so that they never join another. */
function keyOf({ kind, entity, text }: FoundMention): string {
  return entity ? `id ${entity}` : `${kind} ${foldToKey(text.replace(ARTICLE, ''))}`
}

/** « la CCI » for « CCI Alsace », « le Lab » for « Grand Large Lab »: one word, of one longer name only. */
function joinShortForms(mentions: readonly FoundMention[], join: (a: string, b: string) => void): void {
  const longer = new Map<string, Set<string>>()
  for (const mention of mentions) {
    const words = mention.text.replace(ARTICLE, '').split(/[\s]+/u)
    if (mention.kind !== 'organization' || words.length < 2) continue
    for (const word of new Set([words[0] ?? '', words.at(-1) ?? ''])) longer.set(foldToKey(word), (longer.get(foldToKey(word)) ?? new Set()).add(keyOf(mention)))
  }
  for (const mention of mentions) {
    if (mention.kind !== 'organization' || mention.entity || /\s/u.test(mention.text)) continue
    const names = longer.get(foldToKey(mention.text))
    const [name] = names ?? []
    if (name !== undefined && names?.size === 1) join(keyOf(mention), name)
  }
}

function entityOf(group: readonly FoundMention[], taken: Set<string>, source: string): TextEntity {
  const [first] = group as [FoundMention]
  const forms = new Set(group.map(({ start, end }) => source.slice(start, end)))
  const known = group.find(({ entity }) => entity)
  const name = [...forms].reduce((longest, form) => (form.length > longest.length ? form : longest), '')
  if (known) return { id: known.entity, kind: known.kind, name: known.candidates?.find(({ id }) => id === known.entity)?.name ?? name, forms }
  const base = provisionalId(name) || first.kind
  let id = base
  for (let number = 2; taken.has(id); number++) id = `${base}-${number}`
  taken.add(id)
  return { id, kind: first.kind, name, forms }
}

/** The entity as the index of names wants it. */
export function entryOf({ id, kind, name, forms }: TextEntity, otherNames: readonly string[]): RegistryEntry {
  return { kind, id, name, otherNames: [...forms, ...otherNames].filter((form) => form !== name) }
}
