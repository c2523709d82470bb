import type { MentionKind } from '@garrigue/schema'
import type { Stance } from '@garrigue/schema/vocabulary'
import type { Item } from '../engine/items.ts'
import { isOfDate } from './place-phrases.ts'
import { EVENT_NOUNS, ORGANIZATION_NOUNS } from './relation-nouns.ts'
import { afterBracket, beforeBracket, isPlainWord, listAfter, listBefore, nameAt, type NameList } from './name-lists.ts'
import { namedBy, standInBefore, subjectsBefore, type Referent } from './referents.ts'
import { accentedOf, type Sentence } from './sentences.ts'
import type { Topics } from './topics.ts'
import type { Verbs } from './verb-forms.ts'
import { verbGroupAt, type VerbGroup } from './verb-groups.ts'

/** Who does what a verb says, and to whom, whatever the voice: « A rachète B », « B, rachetée par A ». */
export interface VerbFact {
  readonly agents: readonly Referent[]
  readonly patients: readonly Referent[]
  readonly group: VerbGroup
  readonly stance: Stance
}

export interface VerbFrame {
  readonly verbs: Verbs
  readonly agents: readonly MentionKind[]
  readonly patients: readonly MentionKind[]
  /** Plain words that may stand between the verb and its object, beside an article and the object's own noun: « la troisième édition de ». */
  readonly between?: ReadonlySet<string>
  /** Whether « l’a aidée », « les héberge » means whom the text speaks of. */
  readonly clitic?: boolean
  /** Whether « 30 start-up, dont A et B » names some of the objects. */
  readonly some?: boolean
  /** Whether « avec » behind the object names others who did it too. */
  readonly together?: boolean
  /** Whether only « par » and a participle tell the fact. */
  readonly passiveOnly?: boolean
}

/** Every fact that the verbs of a frame state in a sentence. */
export function* factsOfVerbs(sentence: Sentence, frame: VerbFrame, topics: Topics): Generator<VerbFact> {
  const { items } = sentence
  for (let at = 0; at < items.length; at++) {
    const group = verbGroupAt(items, at, frame.verbs)
    if (!group) continue
    const fact = group.voice === 'active' ? activeFact(sentence, group, frame, topics) : passiveFact(sentence, group, frame, topics)
    if (fact && fact.agents.length > 0 && fact.patients.length > 0) yield { ...fact, group, stance: group.stance }
  }
}

type Sides = Pick<VerbFact, 'agents' | 'patients'>

function activeFact(sentence: Sentence, group: VerbGroup, frame: VerbFrame, topics: Topics): Sides | undefined {
  if (frame.passiveOnly) return undefined
  const { items } = sentence
  // « qu’organise La Lettre M », « que développe Voltéo »: the object comes first.
  if (/^(?:que|qu')$/u.test(items[group.from - 1]?.form ?? '')) {
    const agents = listAfter(items, group.to, frame.agents)
    const patients = agents && listBefore(items, items[group.from - 2]?.text === ',' ? group.from - 2 : group.from - 1, frame.patients)
    return patients && { agents: agents.names.flatMap((name) => namedBy(name)), patients: patients.names.flatMap((name) => namedBy(name)) }
  }
  const objects = objectsAfter(items, group.to, frame.patients, frame.between) ?? (frame.some ? someAfter(items, group.to, frame.patients) : undefined)
  const stoodFor = objects || !frame.patients.includes('event') ? [] : eventMeantAt(sentence, group.to, topics)
  if (stoodFor.length > 0) return { agents: subjectsBefore(sentence, group.from, frame.agents, topics), patients: stoodFor }
  if (!objects) return cliticFact(sentence, group, frame, topics)
  // « qui a cofondé X avec Paul Ménard »
  let next = objects.to
  while (frame.together && next < objects.to + 6 && isOfDate(items[next])) next++
  const others = frame.together && items[next]?.form === 'avec' ? (listAfter(items, next + 1, ['person'])?.names ?? []) : []
  return { agents: [...subjectsBefore(sentence, group.from, frame.agents, topics), ...others.flatMap((name) => namedBy(name))], patients: objects.names.flatMap((name) => namedBy(name)) }
}

/** The names that are the object of a verb: right after it, or after a few of the plain words that may stand between. */
export function objectsAfter(items: readonly Item[], from: number, kinds: readonly MentionKind[], between?: ReadonlySet<string>): NameList | undefined {
  for (let at = from; at <= from + 6; at++) {
    const list = nameAt(items, at, kinds) === undefined ? undefined : listAfter(items, at, kinds)
    if (list) return list
    const { form = '' } = items[at] ?? {}
    // « organiseront ensemble, en mars, les Rencontres X »
    if (isOfDate(items[at]) || /^(?:ensemble|conjointement|egalement|notamment|deja)$/u.test(form)) continue
    if (!isPlainWord(items[at]) || !(between?.has(form) ?? false)) return undefined
  }
  return undefined
}

/** « Desjardins l’a aidée », « l’incubateur les héberge » */
function cliticFact(sentence: Sentence, group: VerbGroup, frame: VerbFrame, topics: Topics): Sides | undefined {
  const { items } = sentence
  if (!frame.clitic || !items.slice(group.from, group.verb).some(({ form }) => /^(?:l'|la|le|les)$/u.test(form))) return undefined
  const agents = subjectsBefore(sentence, group.from, frame.agents, topics).filter(({ words }) => words !== undefined)
  const mention = topics.organization(sentence, items[0]?.start ?? 0)
  return mention && { agents, patients: [{ mention, words: undefined }] }
}

/** « une soixantaine d’hôpitaux, dont le CHU de Grenoble et les HUG » */
function someAfter(items: readonly Item[], from: number, kinds: readonly MentionKind[]): NameList | undefined {
  for (let at = from; at < from + 12; at++) {
    const form = items[at]?.form ?? ''
    if (/^(?:dont|comme|notamment|parmi)$/u.test(form)) return listAfter(items, form === 'parmi' ? at + 2 : at + 1, kinds)
    if (!isPlainWord(items[at]) && !/^(?:\d.*|,)$/u.test(items[at]?.text ?? '')) return undefined
    if (/^(?:qui|que|pour|avec|chez|dans|a)$/u.test(form) && items[at]?.text !== 'à') return undefined
  }
  return undefined
}

/** « parrainent l’événement », « accueille cette soirée »: the event spoken of. */
function eventMeantAt(sentence: Sentence, at: number, topics: Topics): Referent[] {
  const { items } = sentence
  const [article, noun] = [items[at], items[at + 1]]
  if (!article || !noun || !/^(?:l'|le|la|cet|cette|ce)$/u.test(article.form) || !EVENT_NOUNS.has(noun.form) || items[at + 2]?.mention) return []
  const mention = topics.event(sentence, article.start)
  return mention ? [{ mention, words: { start: article.start, end: noun.end } }] : []
}

const ARTICLES: ReadonlySet<string> = new Set(['le', 'la', "l'"])

/** Words that may stand between a participle and « par »: dates, amounts, places in words. */
const NOT_BEFORE_AGENT: ReadonlySet<string> = new Set(['qui', 'que', "qu'", 'dont', 'mais', 'et', 'pour', 'est', 'a', 'ont', 'sont'])

function passiveFact(sentence: Sentence, group: VerbGroup, frame: VerbFrame, topics: Topics): Sides | undefined {
  const { items } = sentence
  const by = agentMark(items, group.to)
  const agents = by === undefined ? undefined : (listAfter(items, by + 1, frame.agents) ?? (frame.agents.includes('person') ? severalAfter(items, by + 1) : undefined))
  if (by === undefined) return undefined
  // « organisées par le cluster »
  const stoodFor = agents || !ARTICLES.has(items[by + 1]?.form ?? '') ? [] : standInBefore(sentence, by + 3, frame.agents, topics, true)
  return { agents: agents ? agents.names.flatMap((name) => namedBy(name)) : stoodFor, patients: patientsOf(sentence, group, agents?.to ?? by + 3, frame, topics) }
}

/** « deux étudiantes de Bishop’s, Chloé Tardif et Wen Li » */
function severalAfter(items: readonly Item[], from: number): NameList | undefined {
  if (!/^(?:deux|trois|quatre|cinq|six|ses|les|des)$/u.test(items[from]?.form ?? '')) return undefined
  const comma = items.findIndex(({ text }, at) => at > from && at < from + 9 && (text === ',' || text === ':'))
  const isNoun = comma > 0 && items.slice(from + 1, comma).every((item) => isPlainWord(item) || item.mention?.kind === 'organization' || item.mention?.kind === 'place')
  return isNoun ? listAfter(items, comma + 1, ['person']) : undefined
}

/** Index of « par » after a participle, over a date or an amount: « fondée en 2014 par ». */
export function agentMark(items: readonly Item[], from: number): number | undefined {
  for (let at = from; at < Math.min(items.length, from + 9); at++) {
    const item = items[at]
    if (item?.form === 'par') return at
    if (!item || NOT_BEFORE_AGENT.has(item.form) || /^[.!?;:]$/u.test(item.text) || (item.mention && item.mention.kind !== 'place')) return undefined
  }
  return undefined
}

/** What a participle says something of: the name or the noun before it; of one that opens a sentence, the name after the agent. */
export function patientsOf(sentence: Sentence, group: VerbGroup, afterAgent: number, { patients }: Pick<VerbFrame, 'patients'>, topics: Topics): Referent[] {
  const { items } = sentence
  if (group.voice === 'passive') return subjectsBefore(sentence, group.from, patients, topics)
  if (opensClause(items, group.from)) {
    const comma = commaAfter(items, afterAgent)
    const name = comma === undefined ? undefined : nameAt(items, comma + 1, patients)
    const item = name === undefined ? undefined : items[name]
    if (item) return namedBy(item)
    // « Fondée par Hugo Perrin, elle compte »
    const pronoun = comma === undefined ? undefined : items[comma + 1]
    return pronoun && comma !== undefined && /^(?:elle|il)$/u.test(pronoun.form) ? standInBefore(sentence, comma + 2, patients, topics) : []
  }
  const at = items[group.from - 1]?.text === ',' ? group.from - 1 : group.from
  const list = listBefore(items, beforeBracket(items, at), patients)
  const last = list?.names.at(-1)
  if (last) return namedBy(last)
  const described = describedBefore(items, at, patients)
  return described ? namedBy(described) : standInBefore(sentence, at, patients, topics)
}

/** « Boréo, une entreprise de Sherbrooke fondée par »: the name before the comma of what it is said to be. */
function describedBefore(items: readonly Item[], at: number, kinds: readonly MentionKind[]): Item | undefined {
  for (let back = at - 1; back >= Math.max(1, at - 10); back--) {
    const item = items[back]
    if (item?.text === ',') return /^(?:une?|le|la|l')$/u.test(items[back + 1]?.form ?? '') || ORGANIZATION_NOUNS.has(items[back + 1]?.form ?? '') ? listBefore(items, beforeBracket(items, back), kinds)?.names.at(-1) : undefined
    if (item?.mention ? item.mention.kind !== 'place' : !isPlainWord(item)) return undefined
  }
  return undefined
}

/** Whether nothing of the clause stands before: the start of a sentence, or a mark that opens one. */
export function opensClause(items: readonly Item[], at: number): boolean {
  const before = items[at - 1]
  return before === undefined || /^[«"“”»–—•·:.-]$/u.test(before.text)
}

/** « Organisé par X, il accueillera »: whether a pronoun stands behind a participle that opens the sentence. */
export function pronounAfterOpening(items: readonly Item[], at: number): boolean {
  return items[at - 1]?.text === ',' && /(?:é|ée|i|ie|u|ue|is|ise)$/u.test(accentedOf(items[0]))
}

/** Index of the comma that ends an opening participle, a few words and brackets after its agent. */
function commaAfter(items: readonly Item[], from: number): number | undefined {
  for (let at = afterBracket(items, from); at < Math.min(items.length, from + 12); at++) {
    if (items[at]?.text === ',') return at
    if (!items[at]?.isWord) return undefined
  }
  return undefined
}
