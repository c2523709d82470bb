import { english } from '../../english/english.ts'
import type { Words } from '../words-in.ts'

const { counted } = english

/** The page of all dates. */
export const timeline: Words['timeline'] = {
  title: 'Chronology',
  description: 'What is dated in the press that Garrigue reads, drawn with the precision that the source gives: a day, a month, a year, a decade.',
  lead: 'Each date is drawn as wide as it is vague: a stroke for a day, a bar for a month, the whole width for a year. A dashed edge says “about”.',
  count: (dates, from, to) => `${counted(dates, 'date', 'dates')}, from ${from} to ${to}.`,
  contents: 'Years',
  months: (year) => `Months of ${year}`,
  byKind: 'By kind of event',
  initials: ['J', 'F', 'M', 'A', 'M', 'J', 'J', 'A', 'S', 'O', 'N', 'D'],
  drawing: (year, count) => `${year}: ${counted(count, 'date', 'dates')} over the twelve months`,
  drawingVague: (count) => `${counted(count, 'date that spans', 'dates that span')} several years`,
  drawingNote: 'The drawing and the list that follows it say the same.',
  published: 'Publication',
  legend: { occurrence: 'what took place', attribute: 'founding', source: 'publication of an article' },
}
