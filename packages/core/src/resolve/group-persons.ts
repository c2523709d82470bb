import type { FoundMention } from '../engine/findings.ts'
import { foldToKey } from '../engine/fold.ts'
import type { TextEntity } from './name-strangers.ts'
import { initialsOf, partsOfPerson, type PersonName } from './person-names.ts'
import { provisionalId } from './provisional-id.ts'

interface Person {
  readonly entity: TextEntity
  readonly forms: Set<string>
  readonly parts: PersonName
  /** Where the full name stands, in the order of the text. */
  readonly places: number[]
}

/**
 * Who the persons of a text are. A full name is one person; a surname, a first name, initials or an account alone is the person of that
 * name who was named in full last before it, or else first after it. Two full names are never one person.
 */
export function groupPersons(mentions: readonly FoundMention[]): Map<FoundMention, TextEntity> {
  const people = new Map<string, Person>()
  for (const mention of mentions) if (isFull(mention)) addPerson(people, mention)
  const byPart = new Map<string, Person[]>()
  const entities = new Map<FoundMention, TextEntity>()
  for (const person of people.values()) for (const part of partKeys(person)) byPart.set(part, [...(byPart.get(part) ?? []), person])
  const strangers = new Map<string, Person>()
  for (const mention of mentions) {
    const own = people.get(fullKey(mention)) ?? nearest(candidatesOf(mention, byPart), mention) ?? strangers.get(foldToKey(mention.text)) ?? addPerson(strangers, mention)
    own.forms.add(mention.text)
    entities.set(mention, own.entity)
  }
  return entities
}

function isFull({ text, entity }: FoundMention): boolean {
  return entity !== '' || (/\s/u.test(text) && !/^[\p{Lu}.\s-]+$/u.test(text.replace(/\p{Lu}{2,}/gu, 'x')) && !/^\p{Lu}\./u.test(text))
}

/** Of a known person, the registry's name counts, whatever the text calls them. */
function fullKey({ entity, text }: FoundMention): string {
  return entity ? `id ${entity}` : foldToKey(text)
}

function addPerson(people: Map<string, Person>, mention: FoundMention): Person {
  const key = fullKey(mention)
  let person = people.get(key)
  if (!person) {
    const name = mention.candidates?.find(({ id }) => id === mention.entity)?.name ?? mention.text
    const forms = new Set<string>()
    person = { entity: { id: mention.entity || provisionalId(name) || 'person', kind: 'person', name, forms }, forms, parts: partsOfPerson(name), places: [] }
    people.set(key, person)
  }
  person.places.push(mention.start)
  return person
}

function partKeys({ parts: { given, family, initials }, entity }: Person): string[] {
  const surname = foldToKey(family)
  // « Augusto Pires Falcão » may be called « Falcão ».
  const last = foldToKey(family.split(/\s/u).at(-1) ?? '')
  return [...new Set([`name ${surname}`, `name ${last}`, `name ${foldToKey(given)}`, `initials ${initials}`, `initial ${initialsOf(given)[0] ?? ''} ${surname}`, `account ${foldToKey(entity.name)}`, `account ${surname}`])]
}

/** The persons that a part of a name may mean. */
function candidatesOf({ text }: FoundMention, byPart: ReadonlyMap<string, readonly Person[]>): readonly Person[] {
  const key = foldToKey(text)
  if (text.startsWith('@')) return byPart.get(`account ${key}`) ?? accountEnd(key, byPart)
  // « G. Tanguy », « T. M. N.-C. »
  const initial = /^(\p{Lu})\S{0,4}\.\s(.+)$/u.exec(text)
  if (initial?.[2] && /\p{Ll}/u.test(initial[2])) return byPart.get(`initial ${foldToKey(initial[1] ?? '')} ${foldToKey(initial[2])}`) ?? []
  if (/^[\p{Lu}.\s-]+\.$/u.test(text)) return byPart.get(`initials ${initialsOf(text)}`) ?? []
  return byPart.get(`name ${key}`) ?? []
}

/** « @SoArutunian »: some letters of the first name, then the surname. */
function accountEnd(key: string, byPart: ReadonlyMap<string, readonly Person[]>): readonly Person[] {
  for (let cut = 1; cut <= 6 && cut < key.length - 3; cut++) {
    const found = (byPart.get(`account ${key.slice(cut)}`) ?? []).filter(({ parts }) => foldToKey(parts.given).startsWith(key.slice(0, cut)))
    if (found.length > 0) return found
  }
  return []
}

function nearest(people: readonly Person[], { start }: FoundMention): Person | undefined {
  let before: { person: Person; place: number } | undefined
  let after: { person: Person; place: number } | undefined
  for (const person of people) {
    for (const place of person.places) {
      if (place <= start && (!before || place > before.place)) before = { person, place }
      if (place > start && (!after || place < after.place)) after = { person, place }
    }
  }
  return (before ?? after)?.person
}
