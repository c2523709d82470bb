import type { SpeechItem } from './speech-items.ts'
import { ASSERTS, COLOURS, INFINITIVE, LEADS, PARTICIPLE, PLURAL, REFLEXIVE, SINGULAR, speechForm, TELLS, WEAK } from './speech-verbs.ts'

/** A verb of speech among items. */
export interface SpeechVerb {
  /** Index of its first item (« s' », « a », « lui »), of the item that says which verb it is, and after its last one. */
  readonly from: number
  readonly index: number
  readonly next: number
  /** What the verb may do: a sum of constants of `speech-verbs.ts`; 0 for a verb that nobody knows, with a pronoun tied to it. */
  readonly does: number
  /** The pronoun tied to it: « poursuit-elle », « a-t-il dit », « plaisante-t-on ». */
  readonly pronoun?: string
  /** « à rappeler », « croire »: the verb of speech depends on another verb. */
  readonly isInfinitive: boolean
}

const FINITE = SINGULAR | PLURAL
const SPEAKS = ASSERTS | TELLS | COLOURS | LEADS | WEAK | REFLEXIVE

/** Pronouns between a subject and its verb; articles that look like them are left to `verbAt`'s callers. */
const CLITICS: ReadonlySet<string> = new Set(["n'", 'ne', 'lui', 'leur', 'y', 'en', 'nous', 'vous', 'me', "m'", 'te', "t'", "l'", 'le', 'la'])
/** The verb that makes a compound past, alone or with its pronoun. */
const AUXILIARY = /^(?:ai|a|ont|avait|avaient|aura|auront|aurait|auraient|eut|ait)(?:[-'](?:t[-'])?(ils?|elles?|on))?$/u
const BEING = /^(?:est|sont|etait|etaient|fut|sera)(?:[-'](?:t[-'])?(ils?|elles?|on))?$/u
/** « glisse-t-elle », « poursuit-il », and the slips « explique-t'il », « confiait-t-il ». */
const TIED = /^([^-']{1,30})-(?:t[-'])?(ils?|elles?|on|je|nous)$/u
/** How many words may stand between a verb and the infinitive of speech that depends on it: « n'oublie pas de nous rappeler ». */
const LONGEST_PERIPHRASE = 6
/** Words that may stand between an auxiliary and its participle. */
const BETWEEN = /^(?:aussi|ainsi|notamment|egalement|alors|encore|deja|toujours|d'|ailleurs|bien|meme|tout|tantot|recemment|pourtant|cependant|enfin|ensuite|donc|hier|simplement|plus|pas|longtemps|souvent|jadis|tard|tot|immediatement|clairement|finalement|publiquement|longuement)$/u

/** The verb of speech that starts at an item: « explique », « s'amuse », « a déclaré », « lui répond », « poursuit-elle ». */
export function speechVerbAt(items: readonly SpeechItem[], at: number): SpeechVerb | undefined {
  let index = at
  while (index < at + 4 && CLITICS.has(items[index]?.form ?? '')) index++
  const word = items[index]
  if (!word?.isWord || word.mention || word.quotation) return undefined
  const isReflexive = word.form === "s'" || word.form === 'se'
  const verb = isReflexive ? reflexive(items, at, index + 1) : (compound(items, at, index) ?? tied(items, at, index) ?? simple(items, at, index))
  return verb
}

function simple(items: readonly SpeechItem[], from: number, index: number): SpeechVerb | undefined {
  const { form, text } = items[index] as SpeechItem
  const bits = speechForm(form, text)
  if ((bits & FINITE) === 0) return undefined
  const does = bits & SPEAKS & ~REFLEXIVE
  // « explique t-il », with a blank.
  const pronoun = /^t-(ils?|elles?|on)$/u.exec(items[index + 1]?.form ?? '')?.[1]
  if (pronoun !== undefined) return { from, index, next: index + 2, does, pronoun, isInfinitive: false }
  return does === 0 ? undefined : { from, index, next: index + 1, does, isInfinitive: false }
}

function tied(items: readonly SpeechItem[], from: number, index: number): SpeechVerb | undefined {
  const match = TIED.exec(items[index]?.form ?? '')
  if (!match) return undefined
  return { from, index, next: index + 1, does: speechForm(match[1] ?? '', match[1] ?? '') & SPEAKS, pronoun: match[2] ?? '', isInfinitive: false }
}

/** « a déclaré », « avait-elle promis », « a ainsi confirmé ». */
function compound(items: readonly SpeechItem[], from: number, index: number): SpeechVerb | undefined {
  const match = AUXILIARY.exec(items[index]?.form ?? '')
  if (!match) return undefined
  const participle = participleAfter(items, index + 1)
  if (participle === undefined) return undefined
  const does = speechForm(items[participle]?.form ?? '', items[participle]?.text ?? '') & SPEAKS & ~REFLEXIVE
  return does === 0 ? undefined : { from, index: participle, next: participle + 1, does, isInfinitive: false, ...(match[1] === undefined ? {} : { pronoun: match[1] }) }
}

function participleAfter(items: readonly SpeechItem[], at: number): number | undefined {
  let next = at
  while (next < at + 3 && BETWEEN.test(items[next]?.form ?? '')) next++
  const word = items[next]
  return word?.isWord && (speechForm(word.form, word.text) & PARTICIPLE) !== 0 ? next : undefined
}

/** « s'amuse », « se félicite », « s'est exclamé », « se souvient-elle ». */
function reflexive(items: readonly SpeechItem[], from: number, index: number): SpeechVerb | undefined {
  const word = items[index]
  const being = BEING.exec(word?.form ?? '')
  const participle = being ? participleAfter(items, index + 1) : undefined
  const verb = being && participle !== undefined ? participle : index
  const tiedTo = TIED.exec(items[verb]?.form ?? '')
  const form = tiedTo?.[1] ?? items[verb]?.form ?? ''
  const bits = speechForm(form, tiedTo?.[1] ?? items[verb]?.text ?? '')
  const pronoun = tiedTo?.[2] ?? being?.[1]
  if ((bits & REFLEXIVE) === 0 && pronoun === undefined) return undefined
  return { from, index: verb, next: verb + 1, does: bits & REFLEXIVE ? COLOURS | LEADS | (bits & TELLS) : 0, isInfinitive: false, ...(pronoun === undefined ? {} : { pronoun }) }
}

/** « tient à préciser », « n'hésite pas à dire », « peut-on lire », « fait valoir »: the infinitive of speech within a few words, before any name or mark. */
export function infinitiveAfter(items: readonly SpeechItem[], from: number): SpeechVerb | undefined {
  // « nous fait remarquer »
  let at = from
  while (at < from + 3 && CLITICS.has(items[at]?.form ?? '')) at++
  for (let index = at; index < at + LONGEST_PERIPHRASE; index++) {
    const word = items[index]
    if (!word?.isWord || word.mention) return undefined
    if (index === at && /^(?:met|mettait|mirent|mit|mettent)$/u.test(word.form)) {
      const guard = items.slice(at + 1, at + 5).findIndex(({ form }) => form === 'garde')
      if (guard >= 0) return { from: at, index: at, next: at + guard + 2, does: TELLS, isInfinitive: false }
    }
    if (index > at && ((speechForm(word.form, word.text) & INFINITIVE) !== 0 || word.form === 'valoir')) {
      const tiedTo = TIED.exec(items[at]?.form ?? '')?.[2]
      return { from: at, index, next: index + 1, does: TELLS | (speechForm(word.form, word.text) & ASSERTS), isInfinitive: true, ...(tiedTo === undefined ? {} : { pronoun: tiedTo }) }
    }
  }
  return undefined
}
