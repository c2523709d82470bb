import { attributeLabels, byId, claimById, occurrenceLabels, postLabels, stanceLabels, type Disagreement, type Entity, type Post, type Side, type Stance } from '@garrigue/data'
import { describeClaim, type SentencePart } from '../claims/describe-claim.ts'
import { relationWords } from '../claims/relation-words.ts'
import type { Language } from '../language/language-of.ts'

/** What is asked, and of whom; `about` may end with the name of something that has a page. */
export interface DescribedQuestion {
  readonly subject: Entity | string
  readonly about: readonly SentencePart[]
}

export function describeQuestion({ question }: Disagreement, language: Language): DescribedQuestion {
  const { locale, words } = language
  const { type, subject, about, object } = question
  const known: Readonly<Record<string, string>> = words.disagreements.abouts
  const said: Readonly<Record<Disagreement['question']['type'], string | undefined>> = {
    role: postLabels[about as Post]?.[locale],
    relation: type === 'relation' && object !== undefined ? relationWords({ subject, predicate: about, object }, language) : undefined,
    attribute: attributeLabels[about]?.[locale],
    occurrence: occurrenceLabels[about as keyof typeof occurrenceLabels]?.[locale],
    figure: undefined,
  }
  const label = known[about] ?? said[type]
  const name: SentencePart = label ?? { kind: 'cited', text: about }
  // The object of a figure is its unit, which its answers already say.
  const tail = type === 'relation' && object !== undefined ? [byId(object) ?? object] : []
  return { subject: byId(subject) ?? subject, about: [name, ...tail] }
}

/** One answer, in a few words: a name, a date, a number with its unit. */
export function describeSide({ question }: Disagreement, { value, claims }: Side, language: Language): readonly SentencePart[] {
  if (question.type === 'role') return [byId(value) ?? value]
  if (question.type === 'relation') return [stanceLabels[value as Stance]?.[language.locale] ?? value]
  const [first = ''] = claims
  const claim = claimById(first)
  if (question.type === 'figure' && claim?.type === 'figure') return describeClaim({ ...claim, subject: null, measure: null }, language)
  const dated = language.dated(value)
  return [dated === value ? { kind: 'cited', text: value } : dated]
}
