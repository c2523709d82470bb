import type { FoundMention } from '../engine/findings.ts'
import { ARTICLES } from './function-words.ts'
import { ORGANIZATION_CUES } from './organization-words.ts'
import { HONORIFICS, KIN } from './person-words.ts'
import { personNoun, type Gender, type RoleNoun } from './role-nouns.ts'
import type { SpeechItem } from './speech-items.ts'
import { AT, BODIES, COMMON_VERB, DEFINITE, INDEFINITE, MODIFIERS, OF, OWNED, PREPOSITIONS, PRONOUNS } from './speech-phrase-words.ts'
import { PLURAL, SINGULAR, speechForm } from './speech-verbs.ts'

/** Somebody or something that a sentence speaks of, as far as its own words tell. */
export interface Subject {
  /** `nobody` is a noun that is neither a person nor an organization, or several persons at once. */
  readonly kind: 'person' | 'role' | 'organization' | 'pronoun' | 'nobody'
  /** The name, for a person or an organization that is named. */
  readonly mention?: FoundMention
  /** « le directeur de X » */
  readonly role?: RolePhrase
  /** « l'entreprise », « le fonds »: the noun, folded, for an organization that is not named. */
  readonly noun?: string
  /** « elle », « on »; « celui-ci » and « ce dernier » count as « il ». */
  readonly pronoun?: string
  readonly gender?: Gender
  /** « son objectif »: of whoever is spoken of. */
  readonly isOwned?: boolean
  /** Index of its first item, and after its last one. */
  readonly from: number
  readonly next: number
}

/** A function in place of a name. */
export interface RolePhrase extends RoleNoun {
  /** « un conseiller » is anybody. */
  readonly isDefinite: boolean
  /** « son associé », « ma directrice » */
  readonly isOwned: boolean
  /** « l'ancien président » */
  readonly isFormer: boolean
  /** Nothing says of what: « la directrice », « le chef » alone. */
  readonly isBare: boolean
  /** « directrice générale » */
  readonly isGeneral: boolean
  /** Where the function is held: « de X », « d'Andenne ». */
  readonly body: FoundMention | undefined
}

const LONGEST_PHRASE = 18

/** The noun phrase or the pronoun that starts at an item; `undefined` when none does. */
export function nounPhraseAt(items: readonly SpeechItem[], at: number): Subject | undefined {
  const item = items[at]
  if (!item?.isWord) return undefined
  if (item.mention) return named(items, at, at)
  if (HONORIFICS.has(item.form)) return honoured(items, at, at)
  const pronoun = PRONOUNS.get(item.form)
  if (pronoun !== undefined) return { kind: 'pronoun', pronoun, from: at, next: at + 1, ...(pronoun === 'elle' ? { gender: 'f' } : pronoun === 'il' ? { gender: 'm' } : {}) }
  if (DEFINITE.has(item.form) || OWNED.has(item.form) || INDEFINITE.has(item.form)) return described(items, at)
  return undefined
}

function named(items: readonly SpeechItem[], from: number, at: number, gender?: Gender): Subject {
  const mention = items[at]?.mention as FoundMention
  if (mention.kind === 'person') {
    const isOneOfTwo = items[at + 1]?.form === 'et' && (isPerson(items, at + 2) || OWNED.has(items[at + 2]?.form ?? ''))
    return isOneOfTwo ? { kind: 'nobody', from, next: at + 3 } : { kind: 'person', mention, from, next: at + 1, ...(gender === undefined ? {} : { gender }) }
  }
  return mention.kind === 'organization' ? { kind: 'organization', mention, from, next: at + 1 } : { kind: 'nobody', from, next: at + 1 }
}

/** « M. Marchand », « Mme Kervadec », « le docteur Paul Noël » */
function honoured(items: readonly SpeechItem[], from: number, at: number): Subject | undefined {
  const form = items[at]?.form ?? ''
  const next = items[at + 1]?.text === '.' ? at + 2 : at + 1
  if (/^(?:mm|mmes|messieurs|mesdames)$/u.test(form)) return { kind: 'nobody', from, next }
  if (items[next]?.mention?.kind === 'person') return named(items, from, next, /^(?:mme|mlle|madame|mademoiselle|docteure|soeur)$/u.test(form) ? 'f' : /^(?:m|mr|monsieur|pere|frere|abbe)$/u.test(form) ? 'm' : undefined)
  const name = items[next]
  return /^(?:m|mme|mlle|mr)$/u.test(form) && name && /^\p{Lu}/u.test(name.text) ? { kind: 'nobody', from, next: next + 1 } : undefined
}

function isPerson(items: readonly SpeechItem[], at: number): boolean {
  if (items[at]?.mention) return items[at]?.mention?.kind === 'person'
  return HONORIFICS.has(items[at]?.form ?? '') && items[items[at + 1]?.text === '.' ? at + 2 : at + 1]?.mention?.kind === 'person'
}

/** A determiner, some adjectives, a noun. */
function described(items: readonly SpeechItem[], at: number): Subject | undefined {
  const determiner = items[at]?.form ?? ''
  let noun = at + 1
  // « Ce à quoi », « ce qui »
  if (determiner === 'ce' && (PREPOSITIONS.has(items[noun]?.form ?? '') || /^(?:qui|que|qu'|dont|sont|n'|ne)$/u.test(items[noun]?.form ?? ''))) return undefined
  while (noun < at + 5 && MODIFIERS.has(items[noun]?.form ?? '')) noun++
  const item = items[noun]
  if (item?.mention) return named(items, at, noun)
  if (item && HONORIFICS.has(item.form) && items[noun + 1]?.mention?.kind === 'person') return named(items, at, noun + 1)
  if (/^derni(?:er|ere)$/u.test(item?.form ?? '') && /^ce(?:tte)?$/u.test(determiner)) return { kind: 'pronoun', pronoun: item?.form === 'dernier' ? 'il' : 'elle', gender: item?.form === 'dernier' ? 'm' : 'f', from: at, next: noun + 1 }
  // « Sa collègue Cynthia Harvey », « son ami Paul Noël »
  if (KIN.has(item?.form ?? '') && items[noun + 1]?.mention?.kind === 'person') return named(items, at, noun + 1)
  const person = personNoun(item?.form ?? '')
  if (person) return withRole(items, at, noun, person)
  if (item && (ORGANIZATION_CUES.has(item.form) || BODIES.has(item.form))) return withBody(items, at, noun)
  const apposed = apposedPerson(items, noun + 1, at)
  return apposed ?? { kind: 'nobody', from: at, next: noun + 1, ...(/^(?:son|sa|ses)$/u.test(determiner) ? { isOwned: true } : {}) }
}

/** « l'entreprise Voltéo », « la société toulousaine », « le fonds » */
function withBody(items: readonly SpeechItem[], at: number, noun: number): Subject {
  for (let next = noun + 1; next <= noun + 5; next++) {
    const item = items[next]
    if (item?.mention?.kind === 'organization') return { kind: 'organization', mention: item.mention, from: at, next: next + 1 }
    if (!item?.isWord || item.mention || COMMON_VERB.test(item.form) || PREPOSITIONS.has(item.form) || isFiniteSpeech(item)) break
  }
  return INDEFINITE.has(items[at]?.form ?? '') || OWNED.has(items[at]?.form ?? '') ? { kind: 'nobody', from: at, next: noun + 1 } : { kind: 'organization', noun: items[noun]?.form ?? '', from: at, next: noun + 1 }
}

function isFiniteSpeech({ form, text }: SpeechItem): boolean {
  return (speechForm(form, text) & (SINGULAR | PLURAL)) !== 0
}

/** « le bourgmestre faisant fonction de Mons, Marc Baudoux »: the name behind a comma is the person's own. */
function apposedPerson(items: readonly SpeechItem[], after: number, from: number): Subject | undefined {
  for (let next = after; next < after + LONGEST_PHRASE; next++) {
    const item = items[next]
    if (!item || item.quotation || /^[.!?…;:(]$/u.test(item.text) || COMMON_VERB.test(item.form)) return undefined
    if (item.text === ',') return personBehindComma(items, next, from)
  }
  return undefined
}

/** A person right behind a comma, set off by another mark. */
function personBehindComma(items: readonly SpeechItem[], comma: number, from: number): Subject | undefined {
  const person = nameAfter(items, comma + 1)
  if (person === undefined) return undefined
  const after = items[person + 1]
  return !after || !after.isWord || after.form === 'et' ? named(items, from, person) : undefined
}

function nameAfter(items: readonly SpeechItem[], at: number): number | undefined {
  if (items[at]?.mention) return items[at]?.mention?.kind === 'person' ? at : undefined
  if (!HONORIFICS.has(items[at]?.form ?? '')) return undefined
  const next = items[at + 1]?.text === '.' ? at + 2 : at + 1
  return items[next]?.mention?.kind === 'person' ? next : undefined
}

/** « le président de X », with the name of whoever it is, when it stands behind. */
function withRole(items: readonly SpeechItem[], at: number, noun: number, found: RoleNoun): Subject {
  const determiner = items[at]?.form ?? ''
  let body: FoundMention | undefined
  let isGeneral = false
  let next = noun + 1
  const role = (): Subject => ({
    kind: 'role',
    from: at,
    next,
    ...(found.gender === undefined ? (determiner === 'la' || determiner === 'une' || determiner === 'cette' ? { gender: 'f' } : (determiner === 'le' || determiner === 'un') && !/^[a-z]{2,3}$/u.test(found.stem) ? { gender: 'm' } : {}) : { gender: found.gender }),
    role: {
      ...found,
      isDefinite: DEFINITE.has(determiner),
      isOwned: OWNED.has(determiner),
      isFormer: items.slice(at, noun).some(({ form }) => /^(?:ancien|ancienne|ex)$/u.test(form)) || items[noun]?.form.startsWith('ex-') === true,
      isBare: !OF.has(items[noun + 1]?.form ?? '') && !AT.has(items[noun + 1]?.form ?? ''),
      isGeneral,
      body,
    },
  })
  for (; next < noun + LONGEST_PHRASE; next++) {
    const item = items[next]
    const before = items[next - 1] as SpeechItem
    if (!item || item.quotation || /^[.!?…;:]$/u.test(item.text)) break
    if (item.text === '(') {
      const close = items.slice(next, next + 14).findIndex(({ text }) => text === ')')
      if (close < 0) break
      next += close
      continue
    }
    if (item.text === ',' || item.text === '–' || item.text === '—') {
      const person = personBehindComma(items, next, at)
      if (person) return { ...person, ...(found.gender === undefined ? {} : { gender: found.gender }) }
      break
    }
    if (item.mention?.kind === 'person') {
      // « le directeur de Digital Place Jean-Pierre Bayol », but « l'avocat de Jean-Pierre Bayol ».
      if (PREPOSITIONS.has(before.form) || before.form === 'et' || HONORIFICS.has(before.form)) continue
      return { ...named(items, at, next), ...(found.gender === undefined ? {} : { gender: found.gender }) }
    }
    if (item.mention) {
      if (!body && (item.mention.kind === 'organization' || item.mention.kind === 'place') && isOfRole(items, next, noun)) body = item.mention
      continue
    }
    if (/^general(?:e|es)?$|^generaux$/u.test(item.form) && next === noun + 1) isGeneral = true
    if (COMMON_VERB.test(item.form) || (isFiniteSpeech(item) && !ARTICLES.has(before.form) && !OF.has(before.form))) break
  }
  return role()
}

/** « de X », « chez X », « de la X », « délégué X »: where the function is held. */
function isOfRole(items: readonly SpeechItem[], at: number, noun: number): boolean {
  let before = at - 1
  while (before > noun && ARTICLES.has(items[before]?.form ?? '')) before--
  const form = items[before]?.form ?? ''
  return before === noun || OF.has(form) || AT.has(form) || items[before]?.isWord === true
}
