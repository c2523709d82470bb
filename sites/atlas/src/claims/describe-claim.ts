import { attributeLabels, byId, occurrenceLabels, predicateLabels, qualifierLabels, type Claim, type Entity, type Quote } from '@garrigue/data'
import { pluralOf } from '../french/plural.ts'
import { capitalized, NO_BREAK } from '../french/typography.ts'
import type { Language } from '../language/language-of.ts'

/** One part of a sentence: words of ours, words of the press (French whatever the page), or the name of something that has a page. */
export type SentencePart = string | CitedWords | Entity

/** Printed so in the source; on a page in another language they are marked as French. */
export interface CitedWords {
  readonly kind: 'cited'
  readonly text: string
}

/** Claims that are told in a sentence of our own; a quote tells itself. */
export type ToldClaim = Exclude<Claim, Quote>

type Describers = { readonly [Type in ToldClaim['type']]: (claim: Extract<ToldClaim, { readonly type: Type }>, language: Language) => readonly SentencePart[] }

/** Without a verb in the present tense: what a source attested is not said to hold still. */
const DESCRIBERS: Describers = {
  role: ({ person, title, organization }, { words }) => [
    ...named(person, words.claim.unknownPerson),
    words.claim.colon,
    cited(title),
    ...(organization === null ? [] : [', ', ...named(organization, '')]),
  ],
  relation: ({ subject, predicate, object }, { locale, words }) => [
    ...named(subject, subject),
    `${words.claim.colon}${predicateLabels[predicate]?.[locale] ?? predicate} `,
    ...named(object, object),
  ],
  figure: ({ subject, measure, value, unit, qualifier }, language) => {
    const { locale, words } = language
    const before = qualifierLabels[qualifier][locale]
    return [
      ...(subject === null ? [] : [...named(subject, subject), words.claim.colon]),
      ...(measure === null ? [] : [cited(measure), ', ']),
      before === '' ? '' : `${before} `,
      ...quantity(value, unit, language),
    ]
  },
  attribute: ({ subject, attribute, value }, { locale, words, dated }) => [...named(subject, subject), `${words.claim.colon}${attributeLabels[attribute]?.[locale] ?? attribute}, `, ...valueWords(value, dated(value))],
  occurrence: ({ what, event, participants, place, date }, { locale, words, dated }) => [
    capitalized(occurrenceLabels[what]?.[locale] ?? what),
    ...(event === null ? [] : [words.claim.colon, ...named(event, event)]),
    ...participants.flatMap((id): SentencePart[] => [', ', ...named(id, id)]),
    ...(place === null ? [] : [` (`, ...named(place, place), ')']),
    ...(date === null ? [] : [`, ${dated(date.edtf)}`]),
  ],
}

/** The fact as a sentence; the words that carry it stand beside it. */
export function describeClaim(claim: ToldClaim, language: Language): readonly SentencePart[] {
  const describe = DESCRIBERS[claim.type] as ((told: ToldClaim, spoken: Language) => readonly SentencePart[]) | undefined
  // A kind of claim that a later version of the package brings is shown by its passage alone.
  return describe?.(claim, language).filter((part) => part !== '') ?? []
}

function named(id: string | null, otherwise: string): readonly SentencePart[] {
  return [(id === null ? undefined : byId(id)) ?? otherwise]
}

function cited(text: string): CitedWords {
  return { kind: 'cited', text }
}

/** A value that is a date is ours to say; any other is the source's. */
function valueWords(value: string, dated: string): readonly SentencePart[] {
  return [dated === value ? cited(value) : dated]
}

const CURRENCIES: Readonly<Record<string, string>> = { EUR: '€', USD: '$', GBP: '£' }

/** Units are counted in the words of the press, so their plural is French. */
function quantity(value: number, unit: string, { number }: Language): readonly SentencePart[] {
  const amount = `${number(value)}${NO_BREAK}`
  if (/^[A-Z]{3}$/.test(unit)) return [amount + (CURRENCIES[unit] ?? unit)]
  return [amount, cited(Math.abs(value) < 2 ? unit : pluralOf(unit))]
}
