import type { Token } from '../engine/tokens.ts'
import { fold } from '../engine/fold.ts'
import { REFLEXIVE_SPEECH_VERBS, SPEECH_PARTICIPLES, SPEECH_VERBS } from './speech-verbs.ts'

/** A verb of speech among tokens: `index` of the verb, `next` after it and after a pronoun tied to it (« poursuit-elle »). */
export interface SpeechVerb {
  readonly index: number
  readonly next: number
  /** « il », « elle », « on », « ils », « elles », when the pronoun is tied to the verb. */
  readonly pronoun?: string
}

/** The verb of speech that starts at a token: « explique », « s'amuse », « a déclaré », « poursuit-elle », « souligne-t-il ». */
export function speechVerbAt(tokens: readonly Token[], at: number): SpeechVerb | undefined {
  const verb = verbIndex(tokens, at)
  if (verb === undefined) return undefined
  let next = verb + 1
  while (isMark(tokens[next], '-') || (tokens[next]?.text === 't' && isMark(tokens[next + 1], '-'))) next++
  const word = tokens[next]
  const tied = next > verb + 1 && word !== undefined && /^(?:ils?|elles?|on)$/u.test(fold(word.text))
  return tied ? { index: verb, next: next + 1, pronoun: fold(word.text) } : { index: verb, next: verb + 1 }
}

function verbIndex(tokens: readonly Token[], at: number): number | undefined {
  const form = fold(tokens[at]?.text ?? '')
  if (SPEECH_VERBS.has(form)) return at
  const next = fold(tokens[at + 1]?.text ?? '')
  if (form === 'se' && REFLEXIVE_SPEECH_VERBS.has(next)) return at + 1
  if (form === 's' && REFLEXIVE_SPEECH_VERBS.has(fold(tokens[at + 2]?.text ?? ''))) return at + 2
  return (form === 'a' || form === 'ont') && SPEECH_PARTICIPLES.has(next) ? at + 1 : undefined
}

function isMark(token: Token | undefined, mark: string): boolean {
  return token?.text === mark
}
