import type { QuotedWords, Span } from '@garrigue/schema'
import { fold } from '../engine/fold.ts'
import type { RoleHolder } from '../engine/role-holders.ts'
import { blockBeside } from '../engine/speaking-blocks.ts'
import type { PressBlock, PressRoot } from '../parse/nodes.ts'
import { answererOf } from './speech-answers.ts'
import { headPerson } from './speech-head.ts'
import { itemsAround, plainItems, sentenceAt, sentenceIndexAt, sentencesOf, type Sentence, type SpeechItem } from './speech-items.ts'
import { peopleOf } from './speech-people.ts'
import type { Gender } from './role-nouns.ts'
import { subjectOfSentence, type RolePhrase, type Subject } from './speech-subject.ts'

/** Where a speaker is looked for. */
export interface SpeechPlace {
  readonly page: PressRoot
  readonly block: PressBlock
  /** The items of the block, quotations as one item each. */
  readonly items: readonly SpeechItem[]
  /** Index of what is said among them. */
  readonly at: number
  /** The quote before it in the article. */
  readonly previous: QuotedWords | undefined
}

/** Whose words they are, null when the text does not tell; and the words that say it. */
export interface Speaker {
  readonly speaker: string | null
  readonly evidence: readonly Span[]
}

const UNKNOWN: Speaker = { speaker: null, evidence: [] }

/** Who is meant by a subject, at a place. */
export function speakerOf(subject: Subject, place: SpeechPlace): Speaker {
  if (subject.mention) return { speaker: subject.mention.entity, evidence: [spanOf(subject.mention)] }
  if (subject.role) return known(byRole(subject.role, subject.gender, place), subject, place)
  if (subject.noun !== undefined) return known(byNoun(subject.noun, place), subject, place)
  if (subject.pronoun === 'il' || subject.pronoun === 'elle') return known(byPronoun(subject.gender, place), undefined, place)
  if (subject.pronoun === 'je') return known(answererOf(place.page, place.block), undefined, place)
  if (subject.pronoun === 'on') return frameOf(place, subject)
  if (subject.isOwned) return known(focusOf(undefined, place), undefined, place)
  return UNKNOWN
}

function known(entity: string | undefined, subject: Subject | undefined, { items }: SpeechPlace): Speaker {
  const first = subject && items[subject.from]
  const last = subject && items[subject.next - 1]
  return { speaker: entity ?? null, evidence: first && last && entity !== undefined ? [{ start: first.start, end: last.end }] : [] }
}

export function spanOf({ start, end }: Span): Span {
  return { start, end }
}

/** Functions that many hold in one place: only words of what tell which. */
const COMMON: ReadonlySet<string> = new Set(['chef', 'charge', 'membre', 'responsable', 'conseiller', 'delegue', 'adjoint', 'professeur', 'chercheur', 'consultant', 'manager', 'ingenieur', 'associe', 'vice-president'])

/** Functions that the press takes for each other when it speaks of whoever leads. */
const LEADERS = ['dirigeant', 'pdg', 'dg', 'president', 'directeur', 'fondateur', 'createur'] as const

/** « le président de X »: who holds it there; « le CEO »: who was given it; « l'intéressée »: whoever is spoken of. */
function byRole(role: RolePhrase, gender: Gender | undefined, place: SpeechPlace): string | undefined {
  if (!role.isDefinite || role.plural) return undefined
  const { holders } = peopleOf(place.page)
  const fits = (holder: RoleHolder): boolean => isOf(place.page, holder.person, gender)
  const stems = role.isGeneral ? [role.stem, 'dg'] : role.stem === 'dg' ? ['dg', 'directeur'] : [role.stem]
  const all = holders.of(...stems)
  const same = all.filter(fits)
  if (role.body) {
    const { entity } = role.body
    const there = only(same.filter(({ body }) => body === entity), place)
    if (there !== undefined) return there
    const leads = LEADERS.some((leader) => leader === role.stem) ? only(holders.at(entity).filter((holder) => fits(holder) && LEADERS.some((leader) => leader === holder.role)), place) : undefined
    // Whoever holds it elsewhere is somebody else; of whom no body is told, it may be here.
    return leads ?? (holders.at(entity).length === 0 ? (only(same.filter(({ body }) => body === undefined), place) ?? (role.isFormer ? focusNear(gender, place) : undefined)) : undefined)
  }
  const offset = place.items[place.at]?.start ?? 0
  const isAnswer = answererOf(place.page, place.block) !== undefined
  if (role.isFormer) return focusNear(gender, place) ?? only(same, place) ?? byFocus(gender, place)
  if (!role.isBare && COMMON.has(role.stem)) return undefined
  const near = same.filter(({ start }) => start >= place.block.data.start && start < offset)
  return only(near, place) ?? near.at(-1)?.person ?? only(isAnswer ? near : same, place) ?? (all.length === 0 ? byFocus(gender, place) : undefined)
}

/** The one person of a list, within the article if there are several on the page. */
function only(found: readonly RoleHolder[], { block }: SpeechPlace): string | undefined {
  const own = new Set(found.filter(({ article }) => article === block.data.article).map(({ person }) => person))
  const people = own.size > 0 ? own : new Set(found.map(({ person }) => person))
  return people.size === 1 ? [...people][0] : undefined
}

function isOf(page: PressRoot, person: string, gender: Gender | undefined): boolean {
  const own = peopleOf(page).genderOf(person)
  return gender === undefined || own === undefined || own === gender
}

/** Names that a noun may stand for without having announced them. */
const NAMES_OF: ReadonlyMap<string, RegExp> = new Map([
  ['fonds', /(?:capital|ventures|invest|partners|partenaires|fonds|amorcage|fund)/u],
  ['banque', /(?:banque|bank|caisse|credit)/u],
  ['ecole', /(?:ecole|school|epitech|academy)/u],
  ['universite', /(?:universite|university)/u],
  ['region', /(?:region|conseil regional)/u],
  ['metropole', /(?:metropole|eurometropole)/u],
  ['fondation', /fondation/u],
  ['association', /association/u],
  ['federation', /federation/u],
  ['syndicat', /(?:syndicat|cgt|cfdt|fo\b)/u],
])

/** How many items around a place are looked at: a line may be as long as a book. */
const NEAR = 200

/** « l'asbl », « le fonds »: what the article has announced so, or the one name of the block that can be called so. */
function byNoun(noun: string, place: SpeechPlace): string | undefined {
  const announced = peopleOf(place.page).announcedBy(noun, place.block.data.article ?? 0)
  if (announced.size === 1) return [...announced][0]
  const named = NAMES_OF.get(noun)
  if (!named) return undefined
  const near = place.items.slice(Math.max(0, place.at - NEAR), place.at + NEAR)
  const fitting = new Set(near.flatMap(({ mention }) => (mention?.kind === 'organization' && named.test(fold(mention.text)) ? [mention.entity] : [])))
  return fitting.size === 1 ? [...fitting][0] : undefined
}

/** « Chez X, on parle de … », « plaisante-t-on à la CCI » */
function frameOf(place: SpeechPlace, { from, next }: Subject): Speaker {
  const { from: start } = sentenceAt(place.items, Math.min(from, place.at), place.page.data.source)
  const before = /^(?:chez|a|au|aux|du|cote)$/u.test(place.items[start]?.form ?? '') ? place.items.slice(start + 1, Math.max(start + 1, Math.min(from, start + 12))) : []
  const framed = before.some(({ mention }) => mention?.kind === 'person') ? undefined : before.slice(0, 8).find(({ mention }) => mention?.kind === 'organization')
  const behind = framed ? undefined : /^(?:chez|a|au|aux|du|cote|sur|dans)$/u.test(place.items[next]?.form ?? '') ? place.items.slice(next + 1, next + 7).find(({ mention, isWord }) => mention !== undefined || !isWord) : undefined
  const { mention } = framed ?? behind ?? {}
  return mention?.kind === 'organization' ? { speaker: mention.entity, evidence: [spanOf(mention)] } : UNKNOWN
}

/** « poursuit-elle »: whom the sentences before speak of, if that can be told. */
function byPronoun(gender: Gender | undefined, place: SpeechPlace): string | undefined {
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
function byFocus(gender: Gender | undefined, place: SpeechPlace): string | undefined {
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

function focusNear(gender: Gender | undefined, place: SpeechPlace): string | undefined {
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
  return only(same, place) ?? (role.body ? byRole(role, gender, place) : undefined)
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
