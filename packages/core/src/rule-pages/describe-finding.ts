import type { Reading } from '@garrigue/schema'

/** The lists of a reading that rules fill, by the folder of their rules. */
export interface KindsByFolder {
  readonly mention: 'mentions'
  readonly quote: 'quotes'
  readonly date: 'dates'
  readonly figure: 'figures'
  readonly role: 'roles'
  readonly relation: 'relations'
  readonly statement: 'statements'
  readonly attribute: 'attributes'
  readonly occurrence: 'occurrences'
}

export const KINDS_BY_FOLDER: KindsByFolder = {
  mention: 'mentions',
  quote: 'quotes',
  date: 'dates',
  figure: 'figures',
  role: 'roles',
  relation: 'relations',
  statement: 'statements',
  attribute: 'attributes',
  occurrence: 'occurrences',
}

type Kind = KindsByFolder[keyof KindsByFolder]

const SIGNS: Readonly<Record<string, string>> = { about: '~', 'more-than': '>', 'less-than': '<', 'at-most': '≤', 'at-least': '≥' }

/** What a finding says, in a few words: how pages of rules write it. What is not known is « ? ». */
export const describeFinding: { readonly [K in Kind]: (finding: Reading[K][number]) => string } = {
  mentions: ({ kind }) => kind,
  quotes: ({ speaker }) => speaker ?? '?',
  dates: ({ edtf }) => edtf ?? '?',
  figures: ({ value, unit, qualifier }) => `${SIGNS[qualifier] ?? ''}${value} ${unit}`,
  roles: ({ person, organization }) => `${person ?? '?'} @ ${organization ?? '?'}`,
  relations: ({ subject, predicate, object, stance }) => `${subject} ${predicate} ${object}${stance === 'asserted' ? '' : ` (${stance})`}`,
  statements: ({ speaker }) => speaker ?? '?',
  attributes: ({ subject, attribute, value }) => `${subject} ${attribute} ${value}`,
  occurrences: ({ what, event, place, date }) => [what, event ?? '?', place ?? '?', date ?? '?'].join(' '),
}
