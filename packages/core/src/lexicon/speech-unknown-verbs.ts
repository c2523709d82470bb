import { FUNCTION_WORDS } from './function-words.ts'
import { ORGANIZATION_CUES } from './organization-words.ts'
import { HONORIFICS, PERSON_CUES } from './person-words.ts'
import { personNoun } from './role-nouns.ts'
import type { SpeechVerb } from './speech-cues.ts'
import type { SpeechItem } from './speech-items.ts'
import { nounPhraseAt } from './speech-noun-phrase.ts'

/**
 * A word behind a quotation and a comma that no list has, and that can only be the verb of whoever is named right after it: « … »,
 * persifle X. `undefined` when it may be a noun.
 */
export function looksLikeVerb(items: readonly SpeechItem[], at: number): SpeechVerb | undefined {
  const reflexive = items[at]?.form === "s'" || items[at]?.form === 'se'
  const index = reflexive ? at + 1 : at
  const word = items[index]
  if (!word?.isWord || word.mention || !/^\p{Ll}[\p{Ll}\p{M}]{2,}$/u.test(word.text) || !/(?:e|it|ait|ent|nd|et)$/u.test(word.form)) return undefined
  if (FUNCTION_WORDS.has(word.form) || HONORIFICS.has(word.form) || PERSON_CUES.has(word.form) || ORGANIZATION_CUES.has(word.form) || personNoun(word.form)) return undefined
  const subject = nounPhraseAt(items, index + 1)
  const isSomebody = subject?.kind === 'person' || (subject?.role?.isDefinite === true && subject.kind === 'role')
  return isSomebody ? { from: at, index, next: index + 1, does: 0, isInfinitive: false } : undefined
}
