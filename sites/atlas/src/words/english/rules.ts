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
    role: 'Roles',
    statement: 'Reported speech',
  },
  ruleDescription: (id, summary) => `${id}: ${summary}`,
  invented: 'The people and companies in these sentences are made up, and nothing that is said there is true.',
  finds: 'Finds',
  refuses: 'Does not find',
  notYet: 'Not yet',
  notYetLead: 'What the rule should find and does not.',
  meaning: 'Read as',
  notation: {
    attribute: 'Under each sentence, what is read in it: what it is about, the attribute, its value.',
    date: 'Under each sentence, the date that is read, in EDTF: “2015-05” is May 2015, “~” means about, a slash parts a beginning from an end.',
    figure: 'Under each sentence, the number and the unit that are read; “~” means about, “>” more than.',
    mention: 'Under each sentence, the kind of name that is recognized in it.',
    occurrence: 'Under each sentence, what happened, to whom or to what, and when; “?” stands for what is not said.',
    quote: 'Under each sentence, who speaks; “?” when it is not known.',
    relation: 'Under each sentence, the tie that is read: from one name, by a relation, to another.',
    role: 'Under each sentence, the person and, after “@”, the organization; “?” stands for whoever is not named.',
    statement: 'Under each sentence, who speaks; “?” when it is not known.',
  },
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
