import type { Attribute, Claim, Entity, Figure, Occurrence, Relation, Role } from '../kinds/index.ts'
import type { Comparable } from './comparable.ts'
import type { Question } from './disagreement.ts'
import { postOf } from './post-of.ts'
import { slugOf } from './slug-of.ts'

/** What a claim answers to a question. */
export interface Answer {
  readonly claim: Claim
  readonly question: Question
  /** What is compared, in writing: answers with the same value are one side. */
  readonly value: string
  readonly comparable: Comparable
  /** Whether the answer may be another one at another time. */
  readonly varies: boolean
  /** Whether what is asked about can take place more than once, so that two answers may be about two things. */
  readonly repeats: boolean
}

/** Tells what an id names; `undefined` when nothing is known of it. */
export type KindOf = (id: string) => Entity['kind'] | undefined

/** The answer of a claim; `undefined` for one that answers nothing that another could be compared with: a quote, a figure about nothing. */
export function answerOf(claim: Claim, kindOf: KindOf): Answer | undefined {
  if (claim.type === 'relation') return ofRelation(claim)
  // What is denied or only planned answers no question about how things are; of a date it does.
  if (claim.type === 'occurrence') return claim.stance === 'denied' ? undefined : ofOccurrence(claim)
  if (claim.stance !== 'asserted') return undefined
  if (claim.type === 'role') return ofRole(claim)
  if (claim.type === 'figure') return ofFigure(claim, kindOf)
  return claim.type === 'attribute' ? ofAttribute(claim) : undefined
}

function ofRole(claim: Role): Answer | undefined {
  const about = postOf(claim.title)
  const { person, organization } = claim
  if (about === undefined || person === null || organization === null) return undefined
  return { claim, question: { type: 'role', subject: organization, about }, value: person, comparable: { by: 'words', words: person }, varies: true, repeats: false }
}

function ofRelation(claim: Relation): Answer {
  const { subject, predicate, object, stance } = claim
  return { claim, question: { type: 'relation', subject, about: predicate, object }, value: stance, comparable: { by: 'stance', stance }, varies: true, repeats: false }
}

/** An age is compared as a date of birth, and so it is as an attribute. */
const AGE = 'age'

function ofFigure(claim: Figure, kindOf: KindOf): Answer | undefined {
  const { subject, measure, value, unit, qualifier } = claim
  const about = slugOf(measure ?? '')
  if (subject === null || about === '' || about === AGE) return undefined
  const written = qualifier === 'exact' ? String(value) : `${qualifier} ${value}`
  // What was counted at an event stays; what is counted of anything else may grow.
  return { claim, question: { type: 'figure', subject, about, ...unitOf(unit) }, value: written, comparable: { by: 'number', value, qualifier }, varies: kindOf(subject) !== 'event', repeats: false }
}

/** Attributes that may change; the others, such as the day of founding and its cause, are what they are once and for all. */
const VARYING: ReadonlySet<string> = new Set(['headcount', 'revenue', 'address', 'legal-form'])
/** `120`, `3000000000 EUR` */
const QUANTITY = /^(\d+(?:\.\d+)?)(?: (\S.*))?$/

function ofAttribute(claim: Attribute): Answer | undefined {
  const { subject, attribute, value, date } = claim
  if (date) {
    const { earliest, latest } = date
    return { claim, question: { type: 'attribute', subject, about: attribute === AGE ? 'founded' : attribute }, value: date.edtf, comparable: { by: 'days', earliest, latest }, varies: false, repeats: false }
  }
  if (attribute === AGE) return undefined
  const [, number, unit] = QUANTITY.exec(value) ?? []
  const question: Question = { type: 'attribute', subject, about: attribute, ...unitOf(unit) }
  const comparable: Comparable = number === undefined ? { by: 'words', words: slugOf(value) } : { by: 'number', value: Number(number), qualifier: 'exact' }
  return { claim, question, value, comparable, varies: VARYING.has(attribute), repeats: false }
}

function ofOccurrence(claim: Occurrence): Answer | undefined {
  const { event, participants, date } = claim
  const question = questionOf(claim)
  if (!date || !question || (event === null && participants.length !== 1)) return undefined
  const { edtf, earliest, latest } = date
  return { claim, question, value: edtf, comparable: { by: 'days', earliest, latest }, varies: false, repeats: event !== null }
}

/** An event has a date. Of what happens to anything else, only a launch, which is its birth, and a merger come once; meetings and signings may follow each other. */
function questionOf({ what, event, participants: [subject = ''] }: Occurrence): Question | undefined {
  if (event !== null) return { type: 'occurrence', subject: event, about: 'date' }
  if (what === 'launch') return { type: 'attribute', subject, about: 'founded' }
  return what === 'merger' ? { type: 'occurrence', subject, about: what } : undefined
}

/** Units of what is measured: amounts in two of them are not compared. What is counted may have several names, « acteurs » here and « porteurs de projets » there. */
const UNITS: ReadonlySet<string> = new Set(
  'EUR USD GBP CHF CAD AUD JPY CNY FRF BEF % point an mois semaine jour heure minute seconde mètre kilomètre hectare m² km² tonne litre octet fois'.split(' '),
)

function unitOf(unit: string | undefined): Pick<Question, 'object'> {
  return unit !== undefined && UNITS.has(unit) ? { object: unit } : {}
}
