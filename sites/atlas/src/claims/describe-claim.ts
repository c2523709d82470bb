import { attributeLabels, byId, occurrenceLabels, qualifierLabels, type Attribute, type Claim, type Entity, type Quote } from '@garrigue/data'
import { pluralOf } from '../french/plural.ts'
import { capitalized, NO_BREAK } from '../french/typography.ts'
import type { Language } from '../language/language-of.ts'
import { relationWords } from './relation-words.ts'

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
  relation: ({ subject, predicate, object }, language) => [
    ...named(subject, subject),
    language.words.claim.colon,
    relationWords({ subject, predicate, object }, language),
    ...named(object, object),
  ],
  figure: ({ subject, measure, value, unit, qualifier }, language) => {
    const { locale, words } = language
    const before = qualifierLabels[qualifier][locale]
    return [
      ...(subject === null ? [] : [...named(subject, subject), words.claim.colon]),
      // « entreprises, 4 500 entreprises » would say it twice.
      ...(measure === null || pluralOf(unit) === measure ? [] : [cited(measure), ', ']),
      before === '' ? '' : `${before} `,
      ...quantity(value, unit, language),
    ]
  },
  attribute: (claim, language) => [
    ...named(claim.subject, claim.subject),
    language.words.claim.colon,
    `${attributeLabels[claim.attribute]?.[language.locale] ?? claim.attribute}, `,
    ...attributeValue(claim, language),
  ],
  occurrence: ({ what, event, participants, place, date }, { locale, words, dated }) => [
    capitalized(occurrenceLabels[what]?.[locale] ?? what),
    ...(event === null ? [] : [words.claim.colon, ...named(event, event)]),
    ...participants.flatMap((id): SentencePart[] => [', ', ...named(id, id)]),
    ...(place === null ? [] : [', ', ...named(place, place)]),
    ...(date === null ? [] : [`, ${dated(date.edtf)}`]),
  ],
}

/** The fact as a sentence; the words that carry it stand beside it. */
export function describeClaim(claim: ToldClaim, language: Language): readonly SentencePart[] {
  const describe = DESCRIBERS[claim.type] as ((told: ToldClaim, spoken: Language) => readonly SentencePart[]) | undefined
  // A kind of claim that a later version of the package brings is shown by its passage alone.
  return describe?.(claim, language).filter((part) => part !== '') ?? []
}

/** The words of a sentence alone, without its links. */
export function plainWords(parts: readonly SentencePart[]): string {
  return parts.map((part) => (typeof part === 'string' ? part : part.kind === 'cited' ? part.text : part.name)).join('')
}

function named(id: string | null, otherwise: string): readonly SentencePart[] {
  return [(id === null ? undefined : byId(id)) ?? otherwise]
}

function cited(text: string): CitedWords {
  return { kind: 'cited', text }
}

/** A date and a number of years are ours to say, and the year that an age leads to; any other value is the source's. */
export function attributeValue({ attribute, value, date }: Attribute, { words, number, dated }: Language): readonly SentencePart[] {
  if (attribute === 'age' && /^\d+$/.test(value)) return [words.claim.years(number(Number(value)), Number(value)) + (date ? words.claim.hence(dated(date.edtf.replace('~', ''))) : '')]
  const said = dated(value)
  return [said === value && !/^\d{4}$/.test(value) ? cited(value) : said]
}

const SIGNS: Readonly<Record<string, string>> = { EUR: '€', USD: '$', GBP: '£' }

/** Units are counted in the words of the press, so their plural is French. */
function quantity(value: number, unit: string, { number, large, leading, words }: Language): readonly SentencePart[] {
  const isCurrency = /^[A-Z]{3}$/.test(unit)
  const noun = isCurrency ? (words.claim.currencies[unit] ?? unit) : pluralOf(unit)
  const said = large(value)
  if (said !== undefined) return [leading(said, noun), isCurrency ? noun : cited(noun)]
  const amount = `${number(value)}${NO_BREAK}`
  if (isCurrency) return [amount + (SIGNS[unit] ?? unit)]
  return [amount, cited(Math.abs(value) < 2 ? unit : noun)]
}
