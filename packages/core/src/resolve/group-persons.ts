import type { FoundMention } from '../engine/findings.ts'
import { foldToKey } from '../engine/fold.ts'
import { firstName } from '../gazetteers/index.ts'
import { firstNameGender } from '../lexicon/first-name-genders.ts'
import { honorificBefore } from '../lexicon/person-genders.ts'
import type { Gender } from '../lexicon/role-nouns.ts'
import type { TextEntity } from './name-strangers.ts'
import { initialsOf, partsOfPerson, type PersonName } from './person-names.ts'
import { freeIds, provisionalId } from './provisional-id.ts'

interface Person {
  readonly entity: TextEntity
  readonly forms: Set<string>
  readonly parts: PersonName
}

/** Where somebody is named in full, in the order of the text. */
interface FullName {
  readonly place: number
  readonly person: Person
}

/**
 * Who the persons of a text are. A full name is one person; a surname, a first name, initials or an account alone is the person of that
 * name who was named in full last before it, or else first after it. Two full names are never one person. The id of somebody whom the
 * registry lacks is made of the name, and is none of `reserved`. `mentions` are in the order of `source`, the text; « M. », « Mme » before a
 * surname tell two of that name apart.
 */
export function groupPersons(mentions: readonly FoundMention[], source: string, reserved: ReadonlySet<string> = new Set()): Map<FoundMention, TextEntity> {
  const people = new Map<string, Person>()
  const idFor = freeIds(reserved)
  const byPart = new Map<string, FullName[]>()
  const doubleGiven = new Set(mentions.flatMap(({ text }) => doubleGivenOf(text)))
  for (const mention of mentions) {
    if (!isFull(mention) || (!mention.entity && doubleGiven.has(foldToKey(mention.text)))) continue
    const person = addPerson(people, mention, idFor)
    for (const part of partKeys(person)) {
      const names = byPart.get(part)
      if (names) names.push({ place: mention.start, person })
      else byPart.set(part, [{ place: mention.start, person }])
    }
  }
  const entities = new Map<FoundMention, TextEntity>()
  const strangers = new Map<string, Person>()
  for (const mention of mentions) {
    const own = people.get(fullKey(mention)) ?? nearest(ofGender(namesOf(mention, byPart), honorificBefore(source, mention.start)), mention.start) ?? strangers.get(foldToKey(mention.text)) ?? addPerson(strangers, mention, idFor)
    own.forms.add(mention.text)
    entities.set(mention, own.entity)
  }
  return entities
}

/** « Thi Mai » of « Thi Mai Nguyen-Castagné »: two words that may be a first name alone. */
function doubleGivenOf(name: string): string[] {
  const words = name.split(/\s+/u)
  return words.length > 2 && words.slice(0, 2).every((word) => firstName(word) || /^\p{Lu}\p{Ll}{1,2}$/u.test(word)) ? [foldToKey(words.slice(0, 2).join(' '))] : []
}

function isFull({ text, entity }: FoundMention): boolean {
  return entity !== '' || (/\s/u.test(text) && !/^[\p{Lu}.\s-]+$/u.test(text.replace(/\p{Lu}{2,}/gu, 'x')) && !/^\p{Lu}\./u.test(text))
}

/** Of a known person, the registry's name counts, whatever the text calls them. */
function fullKey({ entity, text }: FoundMention): string {
  return entity ? `id ${entity}` : foldToKey(text)
}

function addPerson(people: Map<string, Person>, mention: FoundMention, idFor: (base: string) => string): Person {
  const key = fullKey(mention)
  let person = people.get(key)
  if (!person) {
    const name = mention.candidates?.find(({ id }) => id === mention.entity)?.name ?? mention.text
    const forms = new Set<string>()
    person = { entity: { id: mention.entity || idFor(provisionalId(name) || 'person'), kind: 'person', name, forms }, forms, parts: partsOfPerson(name) }
    people.set(key, person)
  }
  return person
}

function partKeys({ parts: { given, family, initials }, entity }: Person): string[] {
  const surname = foldToKey(family)
  // « Augusto Pires Falcão » may be called « Falcão ».
  const last = foldToKey(family.split(/\s/u).at(-1) ?? '')
  return [...new Set([`name ${surname}`, `name ${last}`, `name ${foldToKey(given)}`, `name ${foldToKey(entity.name.split(/\s+/u).slice(0, 2).join(' '))}`, `initials ${initials}`, `initial ${initialsOf(given)[0] ?? ''} ${surname}`, `account ${foldToKey(entity.name)}`, `account ${surname}`])]
}

/** The full names that a part of a name may stand for. */
function namesOf({ text }: FoundMention, byPart: ReadonlyMap<string, readonly FullName[]>): readonly FullName[] {
  const key = foldToKey(text)
  if (text.startsWith('@')) return byPart.get(`account ${key}`) ?? accountEnd(key, byPart)
  // « G. Tanguy », « T. M. N.-C. »
  const initial = /^(\p{Lu})\S{0,4}\.\s(.+)$/u.exec(text)
  if (initial?.[2] && /\p{Ll}/u.test(initial[2])) return byPart.get(`initial ${foldToKey(initial[1] ?? '')} ${foldToKey(initial[2])}`) ?? []
  if (/^[\p{Lu}.\s-]+\.$/u.test(text)) return byPart.get(`initials ${initialsOf(text)}`) ?? []
  return byPart.get(`name ${key}`) ?? []
}

/** « M. Ouellet » is not Diane. */
function ofGender(names: readonly FullName[], gender: Gender | undefined): readonly FullName[] {
  return gender === undefined ? names : names.filter(({ person }) => (firstNameGender(person.parts.given) ?? gender) === gender)
}

/** « @SoArutunian »: some letters of the first name, then the surname. */
function accountEnd(key: string, byPart: ReadonlyMap<string, readonly FullName[]>): readonly FullName[] {
  for (let cut = 1; cut <= 6 && cut < key.length - 3; cut++) {
    const found = (byPart.get(`account ${key.slice(cut)}`) ?? []).filter(({ person }) => foldToKey(person.parts.given).startsWith(key.slice(0, cut)))
    if (found.length > 0) return found
  }
  return []
}

/** Who is named last before a place, or at it, or else first after it; found by halving. */
function nearest(names: readonly FullName[], start: number): Person | undefined {
  let low = 0
  let high = names.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((names[middle]?.place ?? 0) <= start) low = middle + 1
    else high = middle
  }
  return (names[low - 1] ?? names[low])?.person
}
