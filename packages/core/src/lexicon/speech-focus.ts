import { blockBeside } from '../engine/speaking-blocks.ts'
import type { PressBlock } from '../parse/nodes.ts'
import type { Gender } from './role-nouns.ts'
import { answererOf } from './speech-answers.ts'
import { headPerson } from './speech-head.ts'
import { holderAt, isOf, only } from './speech-holders.ts'
import { itemsAround, plainItems, sentenceAt, sentenceIndexAt, sentencesOf, type Sentence, type SpeechItem } from './speech-items.ts'
import type { Subject } from './speech-noun-phrase.ts'
import { peopleOf } from './speech-people.ts'
import type { SpeechPlace } from './speech-place.ts'
import { subjectOfSentence } from './speech-subject.ts'

/** How many items around a place are looked at: a line may be as long as a book. */
export const NEAR = 200

/** « poursuit-elle »: whom the sentences before speak of, if that can be told. */
export function byPronoun(gender: Gender | undefined, place: SpeechPlace): string | undefined {
  const near = focusOf(gender, place)
  const portrayed = answererOf(place.page, place.block) === undefined ? titlePerson(place, gender) : undefined
  // A portrait's « elle » is rather the one whom it portrays than somebody of whom nothing tells the gender.
  const { genderOf } = peopleOf(place.page)
  if (near === undefined && portrayed === undefined) return organizationNear(place)
  return near !== undefined && (portrayed === undefined || genderOf(near) !== undefined || genderOf(portrayed) !== gender) ? near : (portrayed ?? near)
}

/** A block of more items tells nobody apart. */
const MOST_ITEMS = 800

/** « Avec X, on se parle franchement. Elle nous avait promis … »: the one organization of the sentence before, in a paragraph that names nobody. */
function organizationNear({ items, at, page, block }: SpeechPlace): string | undefined {
  // The label of an answer names whoever speaks, not who is spoken of.
  const start = answererOf(page, block) === undefined ? 0 : 1
  const before = items.slice(Math.max(start, at - NEAR), at)
  if (before.some(({ mention, quotation }) => mention?.kind === 'person' || quotation !== undefined)) return undefined
  const own = at > 0 ? sentenceAt(items, Math.min(at, items.length - 1), page.data.source).from : 0
  const previous = own > 0 ? sentenceAt(items, own - 1, page.data.source) : undefined
  const named = new Set(previous ? items.slice(Math.max(previous.from, previous.to - NEAR), previous.to).flatMap(({ mention }) => (mention?.kind === 'organization' ? [mention.entity] : [])) : [])
  return named.size === 1 ? [...named][0] : undefined
}

/** « l'ancienne présidente », « le trentenaire »: the one person of the article so far whose gender fits. */
export function byFocus(gender: Gender | undefined, place: SpeechPlace): string | undefined {
  if (answererOf(place.page, place.block) !== undefined) return undefined
  const named = new Set<string>()
  for (let step = -6; step <= 0; step++) {
    const block = blockBeside(place.page, place.block, step)
    const items = block ? plainItems(place.page, block) : []
    for (const { mention, start } of items.length > MOST_ITEMS ? [] : items) if (mention?.kind === 'person' && start < (place.items[place.at]?.start ?? 0) && isOf(place.page, mention.entity, gender)) named.add(mention.entity)
  }
  return named.size === 1 ? [...named][0] : undefined
}

const MOST_SENTENCES = 8
const MOST_BLOCKS = 3
const ASIDE: ReadonlySet<string> = new Set(['caption', 'heading', 'title', 'question'])

/** Whom the sentences before a place speak of: the nearest subject of the gender, in the block and in the two before. */
export function focusOf(gender: Gender | undefined, place: SpeechPlace): string | undefined {
  const own = focusIn(place.items, place.at, gender, place)
  if (own !== undefined) return own === '' ? undefined : own
  // An answer speaks of those whom it has named.
  if (answererOf(place.page, place.block) !== undefined) return undefined
  let seen = 0
  for (let step = -1; step >= -6 && seen < MOST_BLOCKS; step--) {
    const block = blockBeside(place.page, place.block, step)
    if (!block) return undefined
    if (ASIDE.has(block.data.zone ?? '')) continue
    seen++
    const items = itemsAround(place.page, block)
    const found = focusIn(items, items.length, gender, { ...place, block, items, at: items.length })
    if (found !== undefined) return found === '' ? undefined : found
  }
  return undefined
}

const NEAREST = 2

/** The person of the two sentences before a place in its block; `''` when there are several, or when somebody unknown has spoken last. */
export function personNear(place: SpeechPlace): string | undefined {
  const { items, previous, page } = place
  const before = place.at > 0 ? sentenceAt(items, place.at - 1, page.data.source) : undefined
  const first = before && items[before.from]
  if (first && previous && previous.start >= first.start) return previous.speaker ?? ''
  return focusIn(items, place.at, undefined, place, NEAREST)
}

/** The one person of the two sentences before a place in its block whose gender fits. */
export function focusNear(gender: Gender | undefined, place: SpeechPlace): string | undefined {
  return focusIn(place.items, place.at, gender, place, NEAREST) || undefined
}

/** The person in focus before an index of the items of a block; `''` when there are several and nothing tells which. */
function focusIn(items: readonly SpeechItem[], at: number, gender: Gender | undefined, place: SpeechPlace, most = MOST_SENTENCES): string | undefined {
  const { source } = place.page.data
  const all = sentencesOf(items, source)
  const last = at === 0 ? -1 : sentenceIndexAt(items, at - 1, source)
  for (let index = last; index >= 0 && index > last - most; index--) {
    const { from, to } = all[index] as Sentence
    const found = personOf(items, { from: Math.max(from, Math.min(to, at) - NEAR), to: Math.min(to, at) }, gender, place)
    if (found !== undefined) return found
  }
  return undefined
}

/** The person that a sentence speaks of: whoever has spoken in it, its subject, the one person that it names; `''` when it names several. */
function personOf(items: readonly SpeechItem[], { from, to }: Sentence, gender: Gender | undefined, place: SpeechPlace): string | undefined {
  const { page, previous } = place
  const first = items[from]
  const last = items[to - 1]
  const subject = subjectOfSentence(items, from, to)
  if (subject?.kind === 'person' && subject.mention && isOf(page, subject.mention.entity, gender) && !isLabel(place.block, subject)) return subject.mention.entity
  // « Elle hausse les épaules »: whoever the sentences before speak of.
  if (gender === undefined && (subject?.pronoun === 'il' || subject?.pronoun === 'elle')) return byPronoun(subject.gender, { ...place, items, at: from }) ?? ''
  if (subject?.role) {
    const holder = roleAlone(subject, { ...place, items, at: from })
    if (holder !== undefined && isOf(page, holder, gender)) return holder
  }
  if (previous && previous.speaker !== null && first && last && previous.start >= first.start && previous.end <= last.end && isOf(page, previous.speaker, gender)) return previous.speaker
  const named = new Set(items.slice(from, to).flatMap(({ mention }, index) => (mention?.kind === 'person' && isOf(page, mention.entity, gender) && !(from + index === 0 && items[1]?.text === ':') ? [mention.entity] : [])))
  return named.size === 0 ? undefined : named.size === 1 ? [...named][0] : ''
}

/** A function whose holder is said: never by way of whom the sentences before speak of. */
function roleAlone({ role, gender }: Subject, place: SpeechPlace): string | undefined {
  if (!role?.isDefinite || role.plural) return undefined
  const same = peopleOf(place.page).holders.of(role.stem).filter(({ person, body }) => isOf(place.page, person, gender) && (!role.body || body === role.body.entity))
  return only(same, place) ?? (role.body ? holderAt(role, role.body.entity, gender, place) : undefined)
}

/** « Anne Roux : … », at the head of an answer. */
function isLabel(block: PressBlock, { mention }: Subject): boolean {
  return mention?.start === block.data.start && /^\s?:/u.test(block.value.slice(mention.end - block.data.start))
}

/** The one person whom an article is about, as its title or its head says: a portrait's « elle » is she. */
export function titlePerson({ page, block }: SpeechPlace, gender?: Gender): string | undefined {
  const person = headPerson(page, block.data.article ?? 0)
  return person !== undefined && isOf(page, person, gender) ? person : undefined
}
