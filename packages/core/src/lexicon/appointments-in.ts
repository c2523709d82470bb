import type { Span } from '@garrigue/schema'
import type { Stance } from '@garrigue/schema/vocabulary'
import type { Item } from '../engine/items.ts'
import { APPOINTING, HANDING, OFFICES, OFFICES_HANDED, TAKING_OFFICE } from './appointments.ts'
import { nameAt } from './name-lists.ts'
import { namedBy, subjectsBefore, type Referent } from './referents.ts'
import { roleStem } from './role-nouns.ts'
import type { Sentence } from './sentences.ts'
import type { Topics } from './topics.ts'
import { verbGroupAt, type VerbGroup } from './verb-groups.ts'

/** Somebody who comes to an office. */
export interface Appointment {
  readonly people: readonly Referent[]
  /** Where; empty when the text does not tell. */
  readonly organizations: readonly Referent[]
  readonly cue: Span
  /** Index of the verb. */
  readonly at: number
  readonly stance: Stance
}

/** How far behind the verb the organization may stand, in items. */
const REACH = 16

/** The folded words of which a sentence has one when somebody comes to an office in it. */
export const APPOINTMENT_CUES: ReadonlySet<string> = new Set([...APPOINTING.forms, ...TAKING_OFFICE.verbs.forms])

/** « Anne Roux a été élue présidente de X », « devient directrice de X », « rejoint X », « prend la tête de X », « dirigera X ». */
export function* appointmentsIn(sentence: Sentence, topics: Topics): Generator<Appointment> {
  const { items } = sentence
  for (let at = 0; at < items.length; at++) {
    const passive = verbGroupAt(items, at, APPOINTING)
    const group = passive && passive.voice !== 'active' && isToOffice(items, passive) ? passive : takesOffice(items, at)
    const people = group ? peopleOf(sentence, group, topics) : []
    if (!group || people.length === 0) continue
    // What somebody will do from some day on is decided: « dirigera à partir de lundi ».
    const stance = group.stance === 'planned' && group.voice === 'active' ? 'asserted' : group.stance
    yield { people, organizations: whereTo(sentence, group, topics), cue: { start: items[group.from]?.start ?? 0, end: items[at]?.end ?? 0 }, at, stance }
  }
}

/** « installée au Belvédère », « porté par X », « Me X est désigné »: of these verbs, only those with a function behind them put somebody in an office. */
function isToOffice(items: readonly Item[], { verb, to }: VerbGroup): boolean {
  return !/^(?:install|port|appel|propuls|confirm|design)/u.test(items[verb]?.form ?? '') || items.slice(to, to + 6).some(({ form }) => roleStem(form) !== undefined || OFFICES.test(form))
}

function takesOffice(items: readonly Item[], at: number): VerbGroup | undefined {
  const group = verbGroupAt(items, at, TAKING_OFFICE.verbs) ?? purposeAt(items, at)
  return group && group.voice !== 'bare' && TAKING_OFFICE.isMeant(items, group) ? group : undefined
}

/** « quitte Y pour devenir déléguée générale de X »: what somebody leaves for is decided. */
function purposeAt(items: readonly Item[], at: number): VerbGroup | undefined {
  return items[at - 1]?.form === 'pour' && TAKING_OFFICE.verbs.formOf(items[at]) === 'infinitive' ? { from: at - 1, verb: at, to: at + 1, voice: 'active', stance: 'asserted' } : undefined
}

/** The subject; of « pour devenir », the first person of the sentence. */
function peopleOf(sentence: Sentence, group: VerbGroup, topics: Topics): Referent[] {
  const { items } = sentence
  if (items[group.verb - 1]?.form !== 'pour') return subjectsBefore(sentence, group.from, ['person'], topics)
  const first = items.find(({ mention }) => mention?.kind === 'person')
  return first && first.start < (items[group.from]?.start ?? 0) ? namedBy(first) : []
}

/** The first organization behind the verb, before any other clause; else whom the heading or the text is about. */
function whereTo(sentence: Sentence, group: VerbGroup, topics: Topics): Referent[] {
  const { items } = sentence
  if (/^(?:succed|rempla)/u.test(items[group.verb]?.form ?? '')) return successorAt(sentence, group, topics)
  for (let at = group.to; at < Math.min(items.length, group.to + REACH); at++) {
    const name = nameAt(items, at, ['organization'])
    const item = name === undefined ? undefined : items[name]
    if (item) return namedBy(item)
    if (/^[.;:()]$/u.test(items[at]?.text ?? '') || /^(?:qui|dont|ou|mais|apres)$/u.test(items[at]?.form ?? '') || items[at]?.mention?.kind === 'person') break
  }
  // « siégera au comité scientifique »: whose, only a heading tells.
  const isSeat = /^(?:entr|sieg)/u.test(items[group.verb]?.form ?? '')
  const mention = isSeat ? topics.headed(sentence) : topics.office(sentence, items[group.from]?.start ?? 0)
  return mention ? [{ mention, words: undefined }] : []
}

/** « succède à Paul Ménard à la tête de X »; else only what a heading names. */
function successorAt(sentence: Sentence, group: VerbGroup, topics: Topics): Referent[] {
  const { items } = sentence
  const head = items.findIndex(({ form }, at) => at > group.to && at < group.to + REACH && /^(?:tete|direction|presidence)$/u.test(form))
  const named = head < 0 ? undefined : items.slice(head, head + 5).find(({ mention }) => mention?.kind === 'organization')
  const headed = topics.headed(sentence)
  return named ? namedBy(named) : headed ? [{ mention: headed, words: undefined }] : []
}

/** « il laisse la direction générale à Bérengère Lacoste »: who takes over, at the organization named between or spoken of. */
export function* handoversIn(sentence: Sentence, topics: Topics): Generator<Appointment> {
  const { items } = sentence
  for (let at = 0; at < items.length; at++) {
    const group = verbGroupAt(items, at, HANDING)
    if (!group || group.voice !== 'active' || !items.slice(group.to, group.to + 4).some(({ form }) => OFFICES_HANDED.test(form))) continue
    const to = items.findIndex(({ form }, index) => index > group.to && index < group.to + 14 && form === 'a' && nameAt(items, index + 1, ['person']) !== undefined)
    const name = to < 0 ? undefined : nameAt(items, to + 1, ['person'])
    const person = name === undefined ? undefined : items[name]
    const between = items.slice(group.to, Math.max(group.to, to)).find(({ mention }) => mention?.kind === 'organization')
    const [only, ...others] = items.slice(0, at).filter(({ mention }) => mention?.kind === 'organization')
    const topic = others.length === 0 && only?.mention ? only.mention : topics.office(sentence, items[at]?.start ?? 0)
    if (person) yield { people: namedBy(person), organizations: between ? namedBy(between) : topic ? [{ mention: topic, words: undefined }] : [], cue: { start: items[group.from]?.start ?? 0, end: items[to]?.end ?? 0 }, at, stance: group.stance }
  }
}
