import { GERUND, INFINITIVE, PARTICIPLE, PLURAL, SINGULAR, formsOf } from './speech-forms.ts'
import { ASSERTING_VERBS, COLOURED_VERBS, FRAGMENT_VERBS, REFLEXIVE_VERBS, TELLING_VERBS, WEAK_VERBS } from './speech-lemmas.ts'

/** What a verb may do; a verb may do several. */
export const TELLS = 32
export const COLOURS = 64
export const WEAK = 128
export const REFLEXIVE = 256
export const LEADS = 512
export const ASSERTS = 1024

const FINITE = SINGULAR | PLURAL

/** All forms, folded: what each is, and what its verb may do. Some six thousand entries: made when the first text is read, not when the reader is loaded. */
let known: ReadonlyMap<string, number> | undefined

function forms(): ReadonlyMap<string, number> {
  known ??= makeForms()
  return known
}

function makeForms(): ReadonlyMap<string, number> {
  const made = new Map<string, number>()
  const lists = [
    [ASSERTING_VERBS, ASSERTS | TELLS | LEADS],
    [TELLING_VERBS, TELLS | LEADS],
    [COLOURED_VERBS, COLOURS],
    [WEAK_VERBS, WEAK],
    [REFLEXIVE_VERBS, REFLEXIVE],
    [FRAGMENT_VERBS, LEADS],
  ] as const
  for (const [verbs, does] of lists) for (const verb of verbs) for (const [form, is] of formsOf(verb)) made.set(form, (made.get(form) ?? 0) | is | does)
  return made
}

/**
 * What a folded word is as a verb of speech, as a sum of the constants above and of those of the forms; 0 when it is none. Of « affirme » and
 * « affirmé », which fold to the same word, the written form tells which.
 */
export function speechForm(form: string, written: string): number {
  const found = forms().get(form) ?? 0
  if ((found & PARTICIPLE) === 0 || (found & FINITE) === 0 || !form.endsWith('e')) return found
  return /(?:é|É|[eE]\u0301)$/u.test(written) ? found & ~FINITE : found & ~PARTICIPLE
}

/** Whether a folded form is a finite one of a verb of speech that stands alone: « explique », « affirmaient », « sourit ». */
export function isSpeechVerb(form: string): boolean {
  const bits = forms().get(form) ?? 0
  return (bits & (TELLS | COLOURS)) !== 0 && (bits & FINITE) !== 0
}

export { GERUND, INFINITIVE, PARTICIPLE, PLURAL, SINGULAR }
