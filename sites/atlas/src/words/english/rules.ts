import { english } from '../../english/english.ts'
import type { Words } from '../words-in.ts'

const { counted } = english

/** The pages of the rules. */
export const rules: Words['rules'] = {
  title: 'Rules',
  description: 'The rules by which Garrigue reads an article: what each one finds, what it does not find, and what it has given.',
  lead: 'Each fact carries the identifier of the rule that read it. The page of a rule is its documentation and its test: its sentences are read again at each change of the reader. The pages are in French, as are the texts.',
  count: (all, families) => `${counted(all, 'rule', 'rules')} in ${counted(families, 'family', 'families')}.`,
  contents: 'Families of rules',
  families: {
    attribute: 'Properties',
    date: 'Dates',
    figure: 'Figures',
    mention: 'Names',
    occurrence: 'What took place',
    quote: 'Quotations',
    relation: 'Relations',
    role: 'Functions',
    statement: 'Reported speech',
  },
  ruleDescription: (id, summary) => `${id}: ${summary}`,
  invented: 'The people and companies in these sentences are made up, and nothing that is said there is true.',
  finds: 'Finds',
  refuses: 'Does not find',
  notYet: 'Not yet',
  notYetLead: 'What the rule should find and does not.',
  meaning: 'Read as',
  lineEnd: 'end of line',
  fromTitle: (title) => `In an article under the title “${title}”`,
  fromDate: (date) => `In an article of ${date}`,
  inRecords: 'In the records',
  inRecordsNone: 'No published fact comes from this rule as of today, or it reads what serves to establish others (names, dates).',
  found: (count) => counted(count, 'published fact', 'published facts'),
  onTexts: 'On the texts annotated by hand',
  onTextsNone: 'No annotated text has anything to test it with.',
  columns: { set: 'Texts', measure: 'Measure', read: 'Read', right: 'Right' },
}
