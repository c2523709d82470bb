import { byId, type Claim, type Entity, type Quote } from '@garrigue/data'
import { dateInFrench } from '../french/date-in-french.ts'
import { pluralOf } from '../french/plural.ts'
import { capitalized, NO_BREAK, numberInFrench } from '../french/typography.ts'
import { words } from '../words.ts'

/** One part of a sentence: words, or the name of something that has a page. */
export type SentencePart = string | Entity

/** Claims that are told in a sentence of our own; a quote tells itself. */
export type ToldClaim = Exclude<Claim, Quote>

type Describers = { readonly [Type in ToldClaim['type']]: (claim: Extract<ToldClaim, { readonly type: Type }>) => readonly SentencePart[] }

/** Without a verb in the present tense: what a source attested is not said to hold still. */
const DESCRIBERS: Describers = {
  role: ({ person, title, organization }) => [
    ...named(person, words.claim.unknownPerson),
    `${NO_BREAK}: ${title}`,
    ...(organization === null ? [] : [', ', ...named(organization, '')]),
  ],
  relation: ({ subject, predicate, object }) => [...named(subject, subject), `${NO_BREAK}: ${words.predicates[predicate] ?? predicate} `, ...named(object, object)],
  figure: ({ subject, measure, value, unit, qualifier }) => [
    ...(subject === null ? [] : [...named(subject, subject), `${NO_BREAK}: `]),
    ...(measure === null ? [] : [`${measure}, `]),
    `${words.qualifiers[qualifier]}${quantity(value, unit)}`,
  ],
  attribute: ({ subject, attribute, value }) => [...named(subject, subject), `${NO_BREAK}: ${words.attributes[attribute] ?? attribute}, ${dateInFrench(value)}`],
  occurrence: ({ what, event, participants, place, date }) => [
    capitalized(words.occurrences[what] ?? what),
    ...(event === null ? [] : [`${NO_BREAK}: `, ...named(event, event)]),
    ...participants.flatMap((id): SentencePart[] => [', ', ...named(id, id)]),
    ...(place === null ? [] : [` (`, ...named(place, place), ')']),
    ...(date === null ? [] : [`, ${dateInFrench(date.edtf)}`]),
  ],
}

/** The fact as a sentence; the words that carry it stand beside it. */
export function describeClaim(claim: ToldClaim): readonly SentencePart[] {
  const describe = DESCRIBERS[claim.type] as ((told: ToldClaim) => readonly SentencePart[]) | undefined
  // A kind of claim that a later version of the package brings is shown by its passage alone.
  return describe?.(claim) ?? []
}

function named(id: string | null, otherwise: string): readonly SentencePart[] {
  return [(id === null ? undefined : byId(id)) ?? otherwise]
}

const CURRENCIES: Readonly<Record<string, string>> = { EUR: '€', USD: '$', GBP: '£' }

function quantity(value: number, unit: string): string {
  const noun = /^[A-Z]{3}$/.test(unit) ? (CURRENCIES[unit] ?? unit) : Math.abs(value) < 2 ? unit : pluralOf(unit)
  return `${numberInFrench(value)}${NO_BREAK}${noun}`
}
